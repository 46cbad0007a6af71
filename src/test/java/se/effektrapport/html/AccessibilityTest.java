package se.effektrapport.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.sample.SampleEdition;
import se.effektrapport.sample.SecondEdition;
import se.effektrapport.status.SampleStatus;
import se.effektrapport.wording.WordStatus;
import tools.jackson.databind.JsonNode;

/**
 * WCAG 2.1 A and AA by axe-core in Chromium, on a desktop and on the smallest phone (or enlarged
 * four times).
 */
class AccessibilityTest {
  private static final int[] WIDTHS = {1400, 320};

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "allt.xhtml",
        "elakt.xhtml",
        "rapport",
        "utgava-2",
        "andringar",
        "skrivunderlag",
        "status"
      })
  void everyKindOfDocumentIsAccessible(String document) throws Exception {
    List<JsonNode> answers = Chromium.in(folder).look(page(document), WIDTHS);
    assertThat(answers).hasSize(WIDTHS.length);
    for (JsonNode seen : answers) {
      assertThat(texts(seen, "violations")).isEmpty();
      // What axe cannot judge of colours: single letters, and text scrolled out of its region; we
      // measure all text ourselves, and DrawChartTest that of charts.
      assertThat(texts(seen, "incomplete")).allMatch(rule -> rule.startsWith("color-contrast: "));
      assertThat(texts(seen, "faint")).isEmpty();
      assertThat(seen.get("scrollWidth").asInt()).isLessThanOrEqualTo(seen.get("width").asInt());
    }
  }

  /** A check that cannot fail proves nothing. */
  @Test
  void everyFaultIsFound() throws Exception {
    String page =
        page("allt.xhtml")
            .replace("<html lang=\"sv-SE\">", "<html>")
            .replaceFirst("<title>[^<]*</title>", "")
            .replace(" alt=\"En karta över stadens stadsdelsområden\"", "")
            .replaceAll("(?s)<title id=.*?</title>", "")
            .replaceAll(" aria-labelledby=\"[^\"]*\"", "")
            .replace(" tabindex=\"0\"", "")
            .replace("color: #56606a; margin: 0;", "color: #9aa4ae; margin: 0;")
            .replace("scope=\"col\"", "scope=\"kolumn\"")
            .replace("<h2 id=\"h-1-1\">", "<h4 id=\"h-1-1\">")
            .replace("overflow-x: auto", "overflow-x: visible")
            .replace(
                "</body>", "<script>document.title = \"kört\"</script><ul><p>x</p></ul></body>");
    JsonNode seen = Chromium.in(folder).look(page, 375).getFirst();
    assertThat(texts(seen, "rules"))
        .contains(
            "html-has-lang",
            "document-title",
            "image-alt",
            "svg-img-alt",
            "color-contrast",
            "list",
            "scope-attr-valid");
    assertThat(texts(seen, "faint")).isNotEmpty();
    assertThat(seen.get("scrollWidth").asInt()).isGreaterThan(375);
    assertThat(seen.get("title").asString()).as("the policy lets no script run").isEmpty();
  }

  private String page(String name) {
    return switch (name) {
      case "rapport" -> write(SampleEdition.get().report());
      case "utgava-2" -> write(SecondEdition.withEveryChange().report());
      case "andringar" -> write(SecondEdition.withEveryChange().changes());
      case "skrivunderlag" -> write(SampleEdition.get().writingMaterial());
      case "status" ->
          write(
              new ParseDocument()
                  .parse(new WordStatus(SampleEdition.TEMPLATES).word(SampleStatus.full())));
      default -> Sample.page(name, folder.resolve("templates"));
    };
  }

  private static String write(Document document) {
    return new WriteHtml(SampleEdition.TEMPLATES).write(document);
  }

  private static List<String> texts(JsonNode seen, String name) {
    return Stream.of(seen.get(name))
        .flatMap(JsonNode::valueStream)
        .map(JsonNode::asString)
        .toList();
  }
}
