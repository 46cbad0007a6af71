package se.effektrapport.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;
import se.effektrapport.round.RoundFolder;

/** What the nämnd decided on an edition. */
@Command(
    name = "beslut",
    description = "Antecknar nämndens beslut om en fastställd utgåva.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class DecisionCommand implements Callable<Integer> {

  @Mixin private CommonOptions options;

  @Mixin private WhichEdition edition;

  @Option(
      names = "--datum",
      required = true,
      paramLabel = "DAG",
      converter = Day.class,
      description = "Dagen då nämnden beslutade, till exempel 2022-11-15.")
  private LocalDate day;

  @Option(
      names = "--paragraf",
      required = true,
      paramLabel = "NUMMER",
      description = "Paragrafen i protokollet, till exempel 12.")
  private Integer paragraph;

  @Override
  public Integer call() {
    if (paragraph < 1) {
      throw new WrongUseException(
          "Fel värde för --paragraf: väntade ett tal från 1, fann %d.".formatted(paragraph));
    }
    Settings settings = options.settings();
    RoundFolder folder = options.folder();
    Output.prepare(settings.output());
    BoardDecision made = new BoardDecision(day, paragraph);
    try (StartingProgram starting = new StartingProgram(settings)) {
      Undertaking undertaking = options.undertaking(folder);
      List<String> remarks =
          starting.program().editionStates().decide(undertaking, edition.number(), made);
      System.out.printf(
          "Beslutet i %s om utgåva %d är antecknat: %s, § %d.%n",
          undertaking.round().decider().committee().inText(), edition.number(), day, paragraph);
      remarks.forEach(remark -> System.out.println("Se efter: " + remark));
      return ExitCode.OK;
    }
  }

  /** A day. */
  private static final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String written) {
      try {
        return LocalDate.parse(written);
      } catch (DateTimeParseException noDay) {
        throw new TypeConversionException(
            "väntade en dag som 2022-11-15, fann ”%s”".formatted(written));
      }
    }
  }
}
