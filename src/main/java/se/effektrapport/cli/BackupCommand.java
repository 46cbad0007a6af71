package se.effektrapport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.effektrapport.job.Settings;

/** The whole database in one file, to be kept somewhere else. */
@Command(
    name = "sakerhetskopia",
    description = "Skriver hela databasen till en fil, som aterstall kan läsa tillbaka.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class BackupCommand implements Callable<Integer> {

  @Mixin private CommonOptions options;

  @Option(
      names = "--fil",
      paramLabel = "FIL",
      required = true,
      description = "Filen som skrivs. Den får inte finnas redan.")
  private Path file;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    Output.prepare(settings.output());
    try (StartingProgram starting = new StartingProgram(settings)) {
      starting.program().backups().take(file);
      System.out.printf(
          "Säkerhetskopian ligger i %s. Den är intern, så förvara den där bara behöriga kommer åt"
              + " den.%n",
          file);
      return ExitCode.OK;
    }
  }
}
