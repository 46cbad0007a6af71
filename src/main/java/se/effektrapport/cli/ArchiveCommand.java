package se.effektrapport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.effektrapport.job.ArchiveCopies;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;
import se.effektrapport.round.RoundFolder;

/** The copy for the archive. */
@Command(
    name = "arkivera",
    description =
        "Gör en kopia för arkivet när nämnden har beslutat: en öppen del med det som är beslutat"
            + " och överlämnat, och en intern med det som rapporten är gjord av. Inget tas bort.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class ArchiveCommand implements Callable<Integer> {

  @Mixin private CommonOptions options;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    RoundFolder folder = options.folder();
    Output.prepare(settings.output());
    try (StartingProgram starting = new StartingProgram(settings);
        TerminalProgress progress = TerminalProgress.ofThisTerminal()) {
      Undertaking undertaking = options.undertaking(folder);
      ArchiveCopies.Copied copied = starting.program().archiveCopies().copy(undertaking, progress);
      progress.close();
      System.out.print(told(copied, undertaking.round().year()));
      return ExitCode.OK;
    }
  }

  static String told(ArchiveCopies.Copied copied, int year) {
    Lines lines = new Lines();
    lines.add("");
    boolean fresh = copied.open().fresh() || copied.internal().fresh();
    lines.add(
        fresh
            ? "Effektrapport %d är kopierad för arkivet i två delar, i %s:"
                .formatted(year, copied.folder())
            : "Inget nytt. Arkivkopian av effektrapport %d ligger redan i %s:"
                .formatted(year, copied.folder()));
    add("Öppen", copied.open(), lines);
    add("Intern", copied.internal(), lines);
    copied.remarks().forEach(remark -> lines.add("Se efter: " + remark));
    lines.add(
        "Börja med innehall.txt i varje del. Den interna delen innehåller enkätsvaren som de kom"
            + " in: för över den till arkivet och ta bort den härifrån.");
    return lines.joined();
  }

  private static void add(String which, ArchiveCopies.Part part, Lines lines) {
    lines.add(
        "  %-7s %s, %s"
            .formatted(
                which + ":", part.archived().file(), Lines.plural(part.files(), "fil", "filer")));
    lines.add("          SHA-256 " + part.archived().sha256());
  }
}
