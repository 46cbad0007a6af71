package se.effektrapport.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.effektrapport.job.Program;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.round.RoundFolder;

/** The administration's lock on an edition. */
@Command(
    name = "faststall",
    description =
        "Fastställer en utgåva: märket Utkast försvinner, och från och med nu ändras den aldrig.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class LockCommand implements Callable<Integer> {

  private static final int LONGEST_NAME = 120;

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
    String who = who();
    Settings settings = options.settings();
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

  private String who() {
    String who = by.strip();
    if (who.isEmpty() || who.length() > LONGEST_NAME || !who.matches("\\P{Cntrl}+")) {
      throw new WrongUseException(
          "Fel värde för --av: väntade vem som fastställer, högst %d tecken, fann ”%s”."
              .formatted(LONGEST_NAME, who.replaceAll("\\p{Cntrl}", "?")));
    }
    if (!new ProtectText().protect(who).isUntouched()) {
      throw new WrongUseException(
          "Fel värde för --av: väntade namn eller titel, fann något som liknar ett personnummer.");
    }
    return who;
  }
}
