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
    List<String> deviations = verified.deviations();
    verified.agreed().forEach(System.out::println);
    verified.unchecked().forEach(each -> System.out.println("Inte kontrollerat: " + each));
    deviations.stream()
        .limit(MOST)
        .forEach(each -> System.out.println("Avviker: " + Lines.oneLine(each)));
    if (deviations.size() > MOST) {
      System.out.printf("Och %d avvikelser till.%n", deviations.size() - MOST);
    }
    System.out.println(
        deviations.isEmpty()
            ? "Utgåva %d stämmer.".formatted(edition.number())
            : "Utgåva %d stämmer inte.".formatted(edition.number()));
  }
}
