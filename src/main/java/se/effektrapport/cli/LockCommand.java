package se.effektrapport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.effektrapport.job.Program;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;
import se.effektrapport.protection.Hit;
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

  /** Whoever locks is one person, whatever words tell it. */
  private static final long NO_COUNT = 1;

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
    String who = who(settings.templates());
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

  private String who(Path templates) {
    String who = by.strip();
    if (who.isEmpty() || who.length() > LONGEST_NAME || !who.matches("\\P{Cntrl}+")) {
      throw new WrongUseException(
          "Fel värde för --av: väntade vem som fastställer, högst %d tecken, fann ”%s”."
              .formatted(LONGEST_NAME, who.replaceAll("\\p{Cntrl}", "?")));
    }
    for (Hit hit : ProtectText.with(templates, NO_COUNT).protect(who).hits()) {
      if (hit.kind() != Hit.Kind.NAMN) {
        throw new WrongUseException(
            "Fel värde för --av: väntade namn eller titel, fann något som liknar %s."
                .formatted(hit.kind().caption()));
      }
    }
    return who;
  }
}
