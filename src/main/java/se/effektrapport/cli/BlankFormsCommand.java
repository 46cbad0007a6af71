package se.effektrapport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.effektrapport.job.BlankForms;
import se.effektrapport.job.Program;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;

/** The blank questionnaires to send out. */
@Command(
    name = "enkat",
    description =
        "Gör ett formulär för varje förvaltning som ska svara, med förra årets insatser ifyllda.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class BlankFormsCommand implements Callable<Integer> {

  @Mixin private CommonOptions options;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    Undertaking undertaking = options.undertaking(options.folder());
    Output.prepare(settings.output());
    BlankForms.Written written =
        BlankForms.mayKnowTheYearBefore(settings, undertaking)
            ? filledIn(settings, undertaking)
            : BlankForms.writeEmpty(settings, undertaking);
    int year = undertaking.round().year();
    System.out.printf(
        "%d formulär ligger i %s.%n", undertaking.round().respondents().size(), written.folder());
    if (written.filledIn() > 0) {
      System.out.printf(
          "Insatserna från %d är ifyllda i %d av dem.%n", year - 1, written.filledIn());
    }
    return ExitCode.OK;
  }

  private static BlankForms.Written filledIn(Settings settings, Undertaking undertaking) {
    try (StartingProgram starting = new StartingProgram(settings);
        TerminalProgress progress = TerminalProgress.ofThisTerminal()) {
      Program program = starting.program();
      program.reportJob().readEarlier(undertaking.round().year(), progress);
      return program.blankForms().write(undertaking);
    }
  }
}
