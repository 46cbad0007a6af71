package se.effektrapport.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Summary;
import se.effektrapport.job.Undertaking;
import se.effektrapport.round.RoundFolder;

/** The main job: from the answers in input to the report in output. */
@Command(
    name = "rapport",
    description = "Läser enkätsvaren och gör effektrapporten i PDF, Word och HTML.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class ReportCommand implements Callable<Integer> {

  @Mixin private CommonOptions options;

  @Override
  public Integer call() {
    return run(options);
  }

  static int run(CommonOptions options) {
    long begun = System.nanoTime();
    Settings settings = options.settings();
    RoundFolder folder = options.folder();
    refuseGarbledNames(folder);
    Output.prepare(settings.output());
    try (StartingProgram starting = new StartingProgram(settings);
        TerminalProgress progress = TerminalProgress.ofThisTerminal()) {
      Undertaking undertaking = options.undertaking(folder);
      Summary summary = starting.program().reportJob().run(undertaking, progress);
      progress.close();
      System.out.print(SummaryText.of(summary, Duration.ofNanos(System.nanoTime() - begun)));
      return isAllUsed(summary) ? ExitCode.OK : ExitCode.REFUSED;
    }
  }

  private static boolean isAllUsed(Summary summary) {
    return summary.refused().isEmpty() && summary.reviews().refused().isEmpty();
  }

  /**
   * In a locale without Swedish letters Java cannot tell one name from another. In one that has
   * them, a name of other letters is only one file's trouble.
   */
  private static void refuseGarbledNames(RoundFolder folder) {
    boolean hasSwedishLetters = "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
    if (!hasSwedishLetters
        && folder.answers().stream().anyMatch(file -> file.toString().contains("\uFFFD"))) {
      throw new WrongUseException(
          "Filnamnen i %s går inte att läsa med datorns språkinställning. Kör kommandot med LC_ALL=C.UTF-8 framför, till exempel LC_ALL=C.UTF-8 java -jar target/effektrapport.jar."
              .formatted(folder.path()));
    }
  }
}
