package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumeralsTest {

  private static final Pattern ELEMENT = Pattern.compile("</?data[^>]*>");

  @TempDir Path templates;

  /** Numbers at every place of lines, with signs close by that lines must not break beside. */
  private static String content() {
    StringBuilder content =
        new StringBuilder("<section><h1>1 Kapitel om <data value=\"a\">12</data></h1><p>");
    for (int i = 0; i < 150; i++) {
      content
          .append("insats".repeat(i % 3 + 1))
          .append(i % 2 == 0 ? " (" : " ”")
          .append("<data value=\"personer.S.antal_totalt\">färre än 5</data>")
          .append(i % 2 == 0 ? ") " : "”, ")
          .append("<data value=\"insatser\">1\u00A0234</data>\u00A0insatser ");
    }
    return content.append("</p></section>").toString();
  }

  @Test
  void nothingMovesForThatANumberIsKnownByItsId() throws Exception {
    List<String> with = signs(content());
    assertThat(with).hasSizeGreaterThan(5000);
    assertThat(with).isEqualTo(signs(ELEMENT.matcher(content()).replaceAll("")));
  }

  /** Every sign and its place. */
  private List<String> signs(String content) throws IOException {
    List<String> signs = new ArrayList<>();
    byte[] pdf = Sample.write(Sample.of(content), templates).pdf();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition sign) {
          signs.add(
              "%s %d %.2f %.2f"
                  .formatted(sign.getUnicode(), getCurrentPageNo(), sign.getX(), sign.getY()));
        }
      }.getText(file);
    }
    return signs;
  }
}
