package se.effektrapport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Summary;
import se.effektrapport.job.Undertaking;

/** Where the round stands, without reading or writing anything new. */
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
      Summary status = starting.program().reportJob().status(undertaking);
      System.out.print(json ? StatusJson.of(status) + "\n" : SummaryText.ofStatus(status));
      return ExitCode.OK;
    }
  }
}
