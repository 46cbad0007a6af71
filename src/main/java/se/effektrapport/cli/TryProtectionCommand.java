package se.effektrapport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.effektrapport.datafile.CsvText;
import se.effektrapport.job.Settings;
import se.effektrapport.protection.Hit;
import se.effektrapport.protection.ProtectText;

/** Where in texts of one's own protection finds something that may point at a person. */
@Command(
    name = "prova-skydd",
    description = {
      "Visar var i egna texter skyddet av enskilda hittar något, utan att något sparas.",
      "Filen har kolumnerna id och text. Svaret skrivs ut som CSV med kolumnerna id, typ, start och"
          + " langd, en rad för varje träff; aldrig själva texten.",
      "Start räknas från 0 och langd i tecken så som Excel räknar dem (UTF-16: ett tecken utanför"
          + " det vanliga, till exempel en emoji, är två)."
    },
    synopsisHeading = "Användning: ",
    optionListHeading = "%nVal:%n")
final class TryProtectionCommand implements Callable<Integer> {

  private static final List<String> HEADER = List.of("id", "typ", "start", "langd");

  @Mixin private CommonOptions options;

  @Mixin private TextsFile texts;

  @Override
  public Integer call() {
    Settings settings = options.settings();
    List<TextsFile.Named> named = texts.read(row -> row.verbatim("text"));
    ProtectText protectText =
        options.undertaking(options.folder()).protectText(settings.templates());
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    for (TextsFile.Named each : named) {
      protectText.protect(each.text()).hits().forEach(hit -> rows.add(row(each.id(), hit)));
    }
    Output.print(CsvText.of(rows));
    return ExitCode.OK;
  }

  private static List<String> row(String id, Hit hit) {
    return List.of(
        id, hit.kind().id(), Integer.toString(hit.start()), Integer.toString(hit.length()));
  }
}
