package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class KeepTogetherTest {
  private static final String ROW = "<tr><td>a</td></tr>";

  @TempDir Path templates;

  private static Document prepare(String body) {
    return new PrepareHtml(new Fonts())
        .prepare("<!DOCTYPE html>\n<html><body>" + body + "</body></html>");
  }

  private static String table(String rows) {
    return "<div><table><tbody>" + rows + "</tbody></table></div>";
  }

  /** How many rows each part of the table's body has. */
  private static List<Integer> parts(String rows) {
    NodeList bodies = prepare(table(rows)).getElementsByTagName("tbody");
    return IntStream.range(0, bodies.getLength())
        .mapToObj(body -> ((Element) bodies.item(body)).getElementsByTagName("tr").getLength())
        .toList();
  }

  @Test
  void theBeginningOfATableStartsAtTheHeadingsOverIt() {
    String table = table(ROW);
    Document document = prepare("<p>b</p>\n<h1>c</h1>\n<h2>d</h2>\n" + table + table);
    NodeList boxes = document.getElementsByTagName("div");
    assertThat(((Element) boxes.item(0)).getAttribute("class")).isEqualTo("beginning");
    assertThat(boxes.item(0).getNextSibling().getNodeName()).isEqualTo("h1");
    assertThat(((Element) boxes.item(2)).getAttribute("class")).isEqualTo("beginning");
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 10, 11, 12})
  void aLongListBeginsOnThePageOfItsHeadingIfThereIsRoom(int paragraphs) throws IOException {
    String filler = "<p>" + "Ord som fyller sidan en bit till. ".repeat(9) + "</p>";
    String list = "<ul>" + "<li>punkt</li>".repeat(40) + "</ul>";
    Sample written =
        Sample.write(
            Sample.of(
                "<section><h1>A</h1>"
                    + filler.repeat(paragraphs)
                    + "<h2>Över</h2>"
                    + list
                    + "</section>"),
            templates);
    int page = written.text(2).contains("Över") ? 2 : 3;
    assertThat(page).isEqualTo(paragraphs < 12 ? 2 : 3);
    assertThat(written.text(page)).containsPattern("Över.*punkt.*punkt");
    assertThat(written.text(page + 1)).contains("punkt");
  }

  @Test
  void theLastTwoRowsOfATableAreKeptTogether() {
    assertThat(parts(ROW.repeat(5))).containsExactly(3, 2);
    assertThat(parts(ROW.repeat(2))).containsExactly(2);
  }

  @Test
  void rowsThatACellReachesOverAreKeptTogetherToo() {
    String spanned = "<tr><th rowspan=\"3\">a</th><td>b</td></tr><tr><td>c</td></tr>";
    assertThat(parts(ROW.repeat(4) + spanned + ROW)).containsExactly(4, 3);
    assertThat(parts(spanned + ROW)).containsExactly(3);
  }

  @Test
  void veryHighRowsAreNotKeptTogether() {
    assertThat(parts("<tr><td>" + "ord ".repeat(400) + "</td></tr>".repeat(1) + ROW.repeat(2)))
        .containsExactly(1, 2);
    assertThat(parts(ROW.repeat(2) + "<tr><td>" + "ord ".repeat(400) + "</td></tr>"))
        .containsExactly(3);
  }

  /** Whatever the number of rows, one of the lengths would leave the last row alone. */
  @ParameterizedTest
  @ValueSource(ints = {24, 25, 26, 27, 28, 29, 30})
  void noRowStandsAloneOnTheLastPage(int rows) throws IOException {
    StringBuilder table = new StringBuilder("<section><h1>A</h1><table><caption>T</caption>");
    table.append("<thead><tr><th>Huvud</th></tr></thead><tbody>");
    IntStream.range(0, rows).forEach(row -> table.append("<tr><td>rad" + row + "x</td></tr>"));
    table.append("</tbody></table></section>");
    Sample written = Sample.write(Sample.of(table.toString()), templates);
    String lastPage = written.text(written.text(3).isBlank() ? 2 : 3);
    if (lastPage.contains("rad" + (rows - 1) + "x")) {
      assertThat(lastPage).contains("rad" + (rows - 2) + "x", "Huvud");
    }
  }
}
