package se.effektrapport.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.effektrapport.job.Program;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;
import se.effektrapport.round.RoundFolder;

/** The administration's lock on an edition. */
@Command(
    name = "faststall",
    description =
        "Fastställer en utgåva: märket Utkast försvinner, och från och med nu ändras den aldrig.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class LockCommand implements Callable<Integer> {

  @Mixin private CommonOptions options;

  @Mixin private WhichEdition edition;

  @Option(
      names = "--av",
      required = true,
      paramLabel = "VEM",
      description = "Den som fastställer, till exempel \"Förvaltningschefen\".")
  private String by;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    String who = Signatory.of(by, "fastställer", settings.templates());
    RoundFolder folder = options.folder();
    Output.prepare(settings.output());
    try (StartingProgram starting = new StartingProgram(settings);
        TerminalProgress progress = TerminalProgress.ofThisTerminal()) {
      Undertaking undertaking = options.undertaking(folder);
      Program program = starting.program();
      List<String> remarks =
          program.editionStates().lock(undertaking, edition.number(), who, progress);
      progress.close();
      System.out.printf("%nUtgåva %d är fastställd av %s.%n", edition.number(), who);
      remarks.forEach(remark -> System.out.println("Se efter: " + remark));
      System.out.print(StatusText.of(program.showStatus().look(undertaking)));
      return ExitCode.OK;
    }
  }
}
