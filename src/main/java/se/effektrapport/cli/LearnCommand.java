package se.effektrapport.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.effektrapport.job.Learning;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;

/** What reviewers decided becomes examples that the classification learns from. */
@Command(
    name = "lar",
    description =
        "Lägger granskarnas beslut till exemplen som klassningen lär sig av, och visar vad det"
            + " ger.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class LearnCommand implements Callable<Integer> {

  @Mixin private CommonOptions options;

  @Option(names = "--prova", description = "Visa vad det skulle ge, utan att ändra exemplen.")
  private boolean onlyTry;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    Output.prepare(settings.output());
    try (StartingProgram starting = new StartingProgram(settings)) {
      Undertaking undertaking = options.undertaking(options.folder());
      System.out.print(told(starting.program().learnDecisions().learn(undertaking, onlyTry)));
      return ExitCode.OK;
    }
  }

  static String told(Learning learning) {
    StringBuilder told = new StringBuilder();
    told.append(
        "Nya exempel ur granskningen: %d. Redan bland exemplen: %d. För lika ett annat: %d. Med uppgifter som kan peka ut någon: %d.%n"
            .formatted(
                learning.added(), learning.there(), learning.tooNear(), learning.withheld()));
    if (learning.added() > 0) {
      told.append("%-34s %7s  %-15s %-15s%n".formatted("", "Texter", "Rätt", "Makro-F1"));
      told.append(line("De tidigare exemplen", learning.before(), learning.after()));
      told.append(line("De beslutade texterna", learning.unlearned(), learning.learned()));
      told.append(
          "Före -> efter. Varje text prövas utan att något har lärts av den (korsvalidering).%n"
              .formatted());
    }
    told.append(
        learning.written()
            ? "Exemplen är tillagda i %s. Nästa körning klassar om med dem.%n"
                .formatted(learning.file())
            : "Inget är ändrat i %s.%n".formatted(learning.file()));
    return told.toString();
  }

  private static String line(String what, Learning.Measured before, Learning.Measured after) {
    return "%-34s %7d  %-15s %-15s%n"
        .formatted(
            what,
            before.texts(),
            share(before.accuracy()) + " -> " + share(after.accuracy()),
            share(before.macroF1()) + " -> " + share(after.macroF1()));
  }

  private static String share(double share) {
    return String.format(Locale.forLanguageTag("sv"), "%.3f", share);
  }
}
