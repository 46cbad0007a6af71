package se.effektrapport.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.effektrapport.job.Settings;
import se.effektrapport.job.Undertaking;
import se.effektrapport.verification.Verification;

/** Whether what is published of an edition agrees with the answers. */
@Command(
    name = "verifiera",
    description =
        "Kontrollerar att en utgåvas filer är oförändrade och att varje tal och text i dem stämmer"
            + " med de mottagna svaren.",
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class VerifyCommand implements Callable<Integer> {

  private static final int MOST = 30;

  @Mixin private CommonOptions options;

  @Mixin private WhichEdition edition;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    Output.prepare(settings.output());
    try (StartingProgram starting = new StartingProgram(settings)) {
      Undertaking undertaking = options.undertaking(options.folder());
      Verification verified =
          starting.program().verifyEdition().verify(undertaking, edition.number());
      tell(verified);
      return verified.deviations().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }
  }

  private void tell(Verification verified) {
    verified.agreed().forEach(System.out::println);
    verified.remarks().forEach(System.out::println);
    verified.unchecked().forEach(each -> System.out.println("Inte kontrollerat: " + each));
    list("Skiljer sig", verified.doubts(), "skillnad", "skillnader");
    list("Avviker", verified.deviations(), "avvikelse", "avvikelser");
    System.out.println(conclusion(verified).formatted(edition.number()));
  }

  private static void list(String kind, List<String> sentences, String one, String many) {
    sentences.stream()
        .limit(MOST)
        .forEach(each -> System.out.println(kind + ": " + Lines.oneLine(each)));
    if (sentences.size() > MOST) {
      int more = sentences.size() - MOST;
      System.out.printf("Och %d %s till.%n", more, more == 1 ? one : many);
    }
  }

  private static String conclusion(Verification verified) {
    if (!verified.deviations().isEmpty()) {
      return "Utgåva %d stämmer inte.";
    }
    return verified.doubts().isEmpty()
        ? "Utgåva %d stämmer."
        : "Utgåva %d och svaren är oförändrade. Skillnaderna kan bero på ändringen.";
  }
}
