package se.effektrapport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.effektrapport.job.Settings;
import se.effektrapport.job.ShowStatus;
import se.effektrapport.job.Undertaking;
import se.effektrapport.status.RoundStatus;

/** Where the round stands, without reading anything new; the page about it is written again. */
@Command(
    name = "status",
    description = "Visar hur långt omgången har kommit, utan att läsa nya svar.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class StatusCommand implements Callable<Integer> {

  @Mixin private CommonOptions options;

  @Option(names = "--json", description = "Skriv för program, som JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    Output.prepare(settings.output());
    try (StartingProgram starting = new StartingProgram(settings)) {
      Undertaking undertaking = options.undertaking(options.folder());
      ShowStatus show = starting.program().showStatus();
      RoundStatus status = show.look(undertaking);
      System.out.print(json ? StatusJson.of(status) + "\n" : StatusText.of(status));
      if (!status.running()) { // a run writes it when it is done
        show.write(status).ifPresent(System.err::println);
      }
      return ExitCode.OK;
    }
  }
}
