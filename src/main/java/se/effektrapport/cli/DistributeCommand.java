package se.effektrapport.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.effektrapport.distribution.MailServer;
import se.effektrapport.distribution.Pauses;
import se.effektrapport.job.DistributeReport;
import se.effektrapport.job.Distributed;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;
import se.effektrapport.round.RoundFolder;

/** The decided edition, handed over to the nämnder. */
@Command(
    name = "distribuera",
    description =
        "Överlämnar den beslutade utgåvan: en mapp för varje nämnd, och med --epost ett brev till"
            + " varje nämnds brevlåda. Det som redan är överlämnat görs inte om.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n",
    footer = {
      "",
      "E-postservern anges i miljön: SPRING_MAIL_HOST, SPRING_MAIL_PORT, SPRING_MAIL_USERNAME,",
      "SPRING_MAIL_PASSWORD och EFFEKTRAPPORT_MAIL_TLS (starttls, implicit eller ingen)."
    })
final class DistributeCommand implements Callable<Integer> {

  private static final long MEGABYTE = 1_000_000;
  private static final int LARGEST = 100;

  @Mixin private CommonOptions options;

  @Option(names = "--epost", description = "Skicka också med e-post.")
  private boolean mail;

  @Option(
      names = "--igen",
      paramLabel = "KOD",
      split = ",",
      description =
          "Skicka igen till nämnden med den här koden, till exempel BRO, fast det är ovisst om"
              + " brevet kom fram eller servern sa nej. Kan anges flera gånger.")
  private List<String> again = List.of();

  @Option(
      names = "--framme",
      paramLabel = "KOD",
      split = ",",
      description =
          "Anteckna att det ovissa brevet till nämnden med den här koden har kommit fram. Kan"
              + " anges flera gånger.")
  private List<String> arrived = List.of();

  @Option(
      names = "--storsta-mb",
      paramLabel = "MB",
      defaultValue = "10",
      description = "Så stort får ett brev högst vara. Utan val: 10.")
  private int largest;

  @Override
  public Integer call() {
    refuseWrongUse();
    Optional<MailServer> server =
        mail ? Optional.of(MailServer.of(System.getenv())) : Optional.empty();
    DistributeReport.Order order =
        new DistributeReport.Order(
            server, largest * MEGABYTE, codes(again), codes(arrived), Pauses.USUAL);
    Settings settings = options.settings();
    RoundFolder folder = options.folder();
    Output.prepare(settings.output());
    try (StartingProgram starting = new StartingProgram(settings);
        TerminalProgress progress = TerminalProgress.ofThisTerminal()) {
      Undertaking undertaking = options.undertaking(folder);
      Distributed distributed =
          starting.program().distributeReport().distribute(undertaking, order, progress);
      progress.close();
      System.out.print(new DistributedText(distributed, mail).text());
      return distributed.left().isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    }
  }

  /** The year is never chosen for whoever sends something. */
  private void refuseWrongUse() {
    if (!options.hasYear()) {
      throw new WrongUseException(
          "Kommandot behöver --ar. Skriv --help för att se hur det skrivs.");
    }
    if (!again.isEmpty() && !mail) {
      throw new WrongUseException("--igen hör ihop med --epost: ange båda.");
    }
    if (largest < 1 || largest > LARGEST) {
      throw new WrongUseException(
          "Fel värde för --storsta-mb: väntade ett heltal från 1 till %d, fann %d."
              .formatted(LARGEST, largest));
    }
  }

  private static Set<String> codes(List<String> written) {
    Set<String> codes = new TreeSet<>();
    written.forEach(each -> codes.add(each.strip().toUpperCase(Locale.ROOT)));
    return codes;
  }
}
