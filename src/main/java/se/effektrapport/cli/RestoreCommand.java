package se.effektrapport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.effektrapport.backup.BackupFile;
import se.effektrapport.job.Settings;

/** A backup brought back into an empty database. */
@Command(
    name = "aterstall",
    description = "Läser tillbaka en säkerhetskopia till en tom databas.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class RestoreCommand implements Callable<Integer> {

  @Mixin private CommonOptions options;

  @Option(
      names = "--fil",
      paramLabel = "FIL",
      required = true,
      description = "Filen som sakerhetskopia skrev.")
  private Path file;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    Output.prepare(settings.output());
    // The file is read through before a database is started, or made, for it.
    try (BackupFile backup = BackupFile.open(file);
        StartingProgram starting = new StartingProgram(settings)) {
      starting.program().backups().restore(backup);
      System.out.printf(
          "Databasen är återställd från %s, %d rader. Kör rapport för att få tillbaka de filer som"
              + " saknas i output.%n",
          file, backup.rows());
      return ExitCode.OK;
    }
  }
}
