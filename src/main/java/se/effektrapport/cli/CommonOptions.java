package se.effektrapport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import se.effektrapport.database.Login;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;
import se.effektrapport.round.InputFolder;
import se.effektrapport.round.RoundFolder;

/** The options that every command takes. */
final class CommonOptions {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--ar",
      paramLabel = "ÅR",
      description = "Omgångens år, till exempel 2022. Utan val: den senaste i input.")
  private Integer year;

  @Option(
      names = "--idag",
      paramLabel = "DAG",
      converter = Moment.class,
      description = "Räkna med den här dagen i stället för dagens, till exempel 2022-10-05T09:00.")
  private LocalDateTime today;

  @Option(
      names = "--input",
      paramLabel = "MAPP",
      defaultValue = "input",
      description = "Mappen med omgångarna. Utan val: input.")
  private Path input;

  @Option(
      names = "--mallar",
      paramLabel = "MAPP",
      defaultValue = "templates",
      description = "Mappen med mallarna. Utan val: templates.")
  private Path templates;

  @Option(
      names = "--output",
      paramLabel = "MAPP",
      defaultValue = "output",
      description = "Mappen som resultatet skrivs i. Utan val: output.")
  private Path output;

  @Option(
      names = "--db",
      paramLabel = "ADRESS",
      description =
          "PostgreSQL-server att använda i stället för programmets egen databas, till exempel"
              + " jdbc:postgresql://server/effektrapport. Lösenordet tas ur miljön"
              + " (SPRING_DATASOURCE_PASSWORD) eller .pgpass.")
  private String server;

  @Option(
      names = {"-h", "--help", "--hjalp"},
      usageHelp = true,
      description = "Visa den här hjälpen.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Visa programmets version.")
  private boolean version;

  Settings settings() {
    if (!Files.isDirectory(templates)) {
      throw new ParameterException(
          command.commandLine(),
          "Mappen %s finns inte. Kör programmet i mappen där templates ligger, eller ange den med --mallar."
              .formatted(templates));
    }
    return new Settings(input, templates, output, clock(), login(System.getenv()));
  }

  /** Whether the round is named. */
  boolean hasYear() {
    return year != null;
  }

  /** The folder of the round the command is about. */
  RoundFolder folder() {
    InputFolder folder = new InputFolder(input);
    return year == null ? folder.newest() : folder.round(year);
  }

  /** The round of the folder, with its data files read. */
  Undertaking undertaking(RoundFolder folder) {
    return Undertaking.read(new InputFolder(input), folder, templates);
  }

  private Clock clock() {
    if (today == null) {
      return Clock.system(STOCKHOLM);
    }
    Instant instant = today.atZone(STOCKHOLM).toInstant();
    return Clock.fixed(instant, STOCKHOLM);
  }

  /** A password is never an argument, since arguments can be read by everyone on the machine. */
  private Optional<Login> login(Map<String, String> environment) {
    return Optional.ofNullable(server)
        .or(() -> Optional.ofNullable(environment.get("SPRING_DATASOURCE_URL")))
        .map(
            url ->
                new Login(
                    url,
                    environment.getOrDefault(
                        "SPRING_DATASOURCE_USERNAME", environment.get("PGUSER")),
                    environment.getOrDefault(
                        "SPRING_DATASOURCE_PASSWORD", environment.get("PGPASSWORD"))));
  }

  /** A day, with or without a time of day. */
  private static final class Moment implements ITypeConverter<LocalDateTime> {

    @Override
    public LocalDateTime convert(String written) {
      try {
        return written.contains("T")
            ? LocalDateTime.parse(written)
            : LocalDate.parse(written).atTime(12, 0);
      } catch (DateTimeParseException noMoment) {
        throw new TypeConversionException(
            "väntade en dag som 2022-10-05 eller 2022-10-05T09:00, fann ”%s”".formatted(written));
      }
    }
  }
}
