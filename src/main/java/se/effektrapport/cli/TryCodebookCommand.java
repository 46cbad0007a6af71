package se.effektrapport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Classify;
import se.effektrapport.datafile.CsvText;
import se.effektrapport.job.Undertaking;

/** What texts of one's own are classified as, without any round being touched. */
@Command(
    name = "prova-kodbok",
    description = {
      "Klassar egna texter med omgångens kodbok och exempel, utan att något sparas.",
      "Filen har kolumnerna id och text. Svaret skrivs ut som CSV, i samma ordning."
    },
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class TryCodebookCommand implements Callable<Integer> {

  private static final List<String> HEADER =
      List.of("id", "utgangspunkt", "delomrade", "andra", "sannolikhet", "skal");

  @Mixin private CommonOptions options;

  @Mixin private TextsFile texts;

  @Override
  public Integer call() {
    options.settings();
    List<TextsFile.Named> named = texts.read(row -> row.optionalText("text").orElse(""));
    Undertaking undertaking = options.undertaking(options.folder());
    Classify classify = new Classify(undertaking.codebook(), undertaking.examples());
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    named.forEach(each -> rows.add(row(each.id(), classify.compute(each.text()))));
    Output.print(CsvText.of(rows));
    System.err.printf(
        "%d %s med kodboken %s och %d exempel.%n",
        named.size(),
        named.size() == 1 ? "text är klassad" : "texter är klassade",
        undertaking.codebook().version(),
        undertaking.examples().all().size());
    return ExitCode.OK;
  }

  private static List<String> row(String id, Classification computed) {
    return List.of(
        id,
        computed.utgangspunkt(),
        computed.delomrade().orElse(""),
        computed.second().orElse(""),
        String.format(Locale.ROOT, "%.4f", computed.probability()),
        String.join("; ", computed.reasons()));
  }
}
