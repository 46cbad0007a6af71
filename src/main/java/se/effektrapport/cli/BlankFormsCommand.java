package se.effektrapport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.effektrapport.job.BlankForms;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;

/** The blank questionnaires to send out. */
@Command(
    name = "enkat",
    description = "Gör ett tomt formulär för varje förvaltning som ska svara.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class BlankFormsCommand implements Callable<Integer> {

  @Mixin private CommonOptions options;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    Undertaking undertaking = options.undertaking(options.folder());
    Output.prepare(settings.output());
    Path folder = BlankForms.write(settings, undertaking);
    System.out.printf(
        "%d formulär ligger i %s.%n", undertaking.round().respondents().size(), folder);
    return ExitCode.OK;
  }
}
