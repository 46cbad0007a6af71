package se.effektrapport.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.effektrapport.disposal.Disposal;
import se.effektrapport.job.DisposeRound;
import se.effektrapport.job.Program;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;
import se.effektrapport.round.RoundFolder;

/** The end of a round: its raw material goes, its editions stay. */
@Command(
    name = "gallra",
    description =
        "Tar bort kontaktuppgifter, mottagna enkätsvar och det som har lästs ur dem, efter en"
            + " arkivkopia. De fastställda utgåvorna är kvar.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class DisposeCommand implements Callable<Integer> {

  @Mixin private CommonOptions options;

  @Option(
      names = "--beslut",
      paramLabel = "DNR",
      description = "Beslutet om gallring, till exempel \"KS 2027/12\".")
  private String decision;

  @Option(
      names = "--av",
      paramLabel = "VEM",
      description = "Den som gallrar, till exempel \"Arkivredogöraren\".")
  private String by;

  @Option(
      names = "--prova",
      description = "Tala bara om vad som skulle tas bort; --beslut och --av behövs inte då.")
  private boolean onlyTry;

  @Override
  public Integer call() {
    refuseMissing();
    Settings settings = options.settings();
    Optional<DisposeRound.Order> order = onlyTry ? Optional.empty() : Optional.of(order(settings));
    RoundFolder folder = options.folder();
    Output.prepare(settings.output());
    try (StartingProgram starting = new StartingProgram(settings);
        TerminalProgress progress = TerminalProgress.ofThisTerminal()) {
      Undertaking undertaking = options.undertaking(folder);
      Program program = starting.program();
      String told =
          order.isEmpty()
              ? tried(program.disposeRound().count(undertaking), undertaking)
              : told(program.disposeRound().dispose(undertaking, order.get(), progress));
      progress.close();
      System.out.print(told);
      return ExitCode.OK;
    }
  }

  /** The year is never chosen for whoever removes something. */
  private void refuseMissing() {
    String missing =
        Stream.of(
                options.hasYear() ? "" : "--ar",
                decision == null && !onlyTry ? "--beslut" : "",
                by == null && !onlyTry ? "--av" : "")
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" och "));
    if (!missing.isEmpty()) {
      throw new WrongUseException(
          "Kommandot behöver %s. Skriv --help för att se hur det skrivs.".formatted(missing));
    }
  }

  private DisposeRound.Order order(Settings settings) {
    return new DisposeRound.Order(
        DisposalDecision.of(decision, settings.templates()),
        Signatory.of(by, "gallrar", settings.templates()));
  }

  private static String tried(List<Disposal.Count> counts, Undertaking undertaking) {
    Lines lines = new Lines();
    lines.add("");
    lines.add("Om omgång %d gallras tas det här bort:".formatted(undertaking.round().year()));
    add(counts, lines);
    lines.add("Inget är borttaget nu. Utgåvorna och deras filer är kvar också efter gallringen.");
    return lines.joined();
  }

  private static String told(DisposeRound.Disposed disposed) {
    Disposal disposal = disposed.disposal();
    Lines lines = new Lines();
    lines.add("");
    lines.add(
        "Omgång %d är gallrad %s enligt beslut %s."
            .formatted(disposal.round(), disposal.day(), disposal.decision()));
    if (disposed.again()) {
      lines.add(
          "Raderna i databasen var borttagna sedan tidigare. Filer som var kvar och togs bort nu: %d."
              .formatted(disposed.files()));
    } else {
      lines.add("Borttaget:");
      add(disposal.counts(), lines);
    }
    disposed.remarks().forEach(remark -> lines.add("Se efter: " + remark));
    lines.add(
        "Arkivkopian är arkiv/%s och protokollet gallring-%s.txt i %s. Arkivkopian är intern och innehåller allt som är borttaget: för över den till arkivet och ta bort den härifrån. Äldre säkerhetskopior innehåller också uppgifterna."
            .formatted(disposal.archive().orElseThrow().file(), disposal.day(), disposed.folder()));
    return lines.joined();
  }

  private static void add(List<Disposal.Count> counts, Lines lines) {
    counts.stream()
        .filter(each -> each.number() > 0)
        .forEach(each -> lines.add("  %s: %d".formatted(each.what(), each.number())));
  }
}
