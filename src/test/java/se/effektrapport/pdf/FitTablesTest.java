package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.effektrapport.document.ParseDocument;

/** No table is so broad that a part of it is outside the page. */
class FitTablesTest {
  private static final double MARGIN = 56; // points, of the narrower, landscape margin

  @TempDir Path templates;

  /** The head that once pushed its last cells off the page, with and without room to be divided. */
  @ParameterizedTest
  @ValueSource(strings = {"", " data-number=\"\""})
  void longWordsInAHeadStayOnThePage(String number) throws IOException {
    String document = dividedHead().replace(" data-number=\"\"", number);
    Sample sample = Sample.write(new ParseDocument().parse(document).locked(), templates);
    assertThat(rightmost(sample)).isLessThan(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " data-layout=\"wide\""})
  void anAbsurdTableIsPaintedWhole(String layout) throws IOException {
    String unbreakable = "Xqwrtplkmnb".repeat(6).substring(0, 60);
    List<String> head = new ArrayList<>(Collections.nCopies(12, "Ungdomsbrottslighet1"));
    head.set(5, unbreakable);
    Sample sample = Sample.write(Sample.of(table(layout, head)), templates);
    assertThat(rightmost(sample)).isLessThan(0);
  }

  @Test
  void aNumberThatIsATextIsBrokenToo() throws IOException {
    List<String> head = new ArrayList<>(Collections.nCopies(8, "9".repeat(40)));
    Sample sample = Sample.write(Sample.of(table("", head)), templates);
    assertThat(rightmost(sample)).isLessThan(0);
  }

  @Test
  void theWidestColumnsGiveWayAndNarrowOnesKeepWhatTheyNeed() {
    assertThat(FitTables.shares(List.of(10.0, 200.0, 90.0, 20.0), 100))
        .containsExactly(0.1, 0.35, 0.35, 0.2);
    assertThat(FitTables.shares(List.of(10.0, 30.0), 100)).containsExactly(0.25, 0.75);
  }

  private static String table(String layout, List<String> head) {
    StringBuilder table = new StringBuilder("<h1>A</h1><table" + layout + "><caption>N</caption>");
    table.append("<thead><tr>");
    head.forEach(words -> table.append("<th scope=\"col\">").append(words).append("</th>"));
    table.append("</tr></thead><tbody><tr><th scope=\"row\">Rad</th>");
    head.subList(1, head.size())
        .forEach(words -> table.append("<td data-number=\"\">").append(words).append("</td>"));
    return table.append("</tr></tbody></table>").toString();
  }

  private static String dividedHead() throws IOException {
    try (InputStream in = FitTablesTest.class.getResourceAsStream("/document/divided-head.xhtml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** How far text reaches into the right margin, in points; less than 0 if it does not. */
  private static double rightmost(Sample sample) throws IOException {
    double[] most = {-1000};
    try (PDDocument file = Loader.loadPDF(sample.pdf())) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
              double limit = getCurrentPage().getMediaBox().getWidth() - MARGIN;
              boolean hangs = sign.getUnicode().equals("-") || sign.getUnicode().isBlank();
              if (!hangs) {
                most[0] = Math.max(most[0], sign.getXDirAdj() + sign.getWidthDirAdj() - limit);
              }
            }
          };
      stripper.setStartPage(2);
      stripper.getText(file);
    }
    return most[0];
  }
}
