package se.effektrapport.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.effektrapport.job.MadeProposal;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;
import se.effektrapport.round.RoundFolder;

/** The proposal that goes to the nämnd with an edition. */
@Command(
    name = "tjansteutlatande",
    description =
        "Gör tjänsteutlåtandet till nämnden och ingressen till dagordningen, av en fastställd"
            + " utgåva.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class ProposalCommand implements Callable<Integer> {

  @Mixin private CommonOptions options;

  @Option(
      names = "--utgava",
      paramLabel = "NUMMER",
      description = "Utgåvans nummer, till exempel 1. Utan val: den senast fastställda.")
  private Integer number;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    RoundFolder folder = options.folder();
    Output.prepare(settings.output());
    try (StartingProgram starting = new StartingProgram(settings);
        TerminalProgress progress = TerminalProgress.ofThisTerminal()) {
      Undertaking undertaking = options.undertaking(folder);
      MadeProposal made =
          starting
              .program()
              .makeProposal()
              .make(undertaking, Optional.ofNullable(number), progress);
      progress.close();
      System.out.print(ProposalText.of(undertaking.round(), made));
      return ExitCode.OK;
    }
  }
}
