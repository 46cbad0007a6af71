package se.effektrapport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program without a command: the main job on the newest round. */
@Command(
    name = "effektrapport",
    description =
        "Gör effektrapporten av förvaltningarnas enkätsvar. Utan kommando körs rapport för den"
            + " senaste omgången.",
    subcommands = {
      ReportCommand.class,
      BlankFormsCommand.class,
      StatusCommand.class,
      ReceiptCommand.class,
      ReminderCommand.class,
      LockCommand.class,
      ProposalCommand.class,
      DecisionCommand.class,
      VerifyCommand.class,
      ArchiveCommand.class,
      DistributeCommand.class,
      DisposeCommand.class,
      LearnCommand.class,
      TryCodebookCommand.class,
      TryProtectionCommand.class,
      BackupCommand.class,
      RestoreCommand.class
    },
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n",
    commandListHeading = "%nKommandon:%n",
    synopsisSubcommandLabel = "[KOMMANDO]",
    versionProvider = Version.class)
final class Commands implements Callable<Integer> {

  @Mixin private CommonOptions options;

  @Override
  public Integer call() {
    return ReportCommand.run(options);
  }
}
