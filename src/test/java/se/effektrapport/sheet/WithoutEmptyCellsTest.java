package se.effektrapport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutEmptyCellsTest {

  private static final String FILLED = "<c r=\"B2\"><v>1</v></c>";

  @Test
  void passesOverCellsThatHoldNothing() throws IOException {
    assertThat(
            left(
                "<row r=\"2\"><c r=\"A2\" s=\"4\"/>"
                    + FILLED
                    + "<c r=\"C2\" s=\"4\" t=\"n\" /><c r=\"D2\"/></row>"))
        .isEqualTo("<row r=\"2\">" + FILLED + "</row>");
  }

  @Test
  void passesOverRowsThatHoldNothing() throws IOException {
    assertThat(
            left(
                "<sheetData><row r=\"1\" s=\"3\"></row><row r=\"2\" s=\"3\"/><row r=\"3\"><c"
                    + " r=\"A3\"/></row></sheetData>"))
        .isEqualTo("<sheetData></sheetData>");
  }

  @Test
  void keepsTheCellThatTheNextIsCountedFrom() throws IOException {
    String counted = "<row r=\"2\"><c r=\"C2\"/><c><v>1</v></c></row>";

    assertThat(left(counted)).isEqualTo(counted);
  }

  @Test
  void keepsTheRowThatTheNextIsCountedFrom() throws IOException {
    String counted = "<row r=\"9\"/><row><c><v>1</v></c></row><row r=\"12\"></row><row/>";

    assertThat(left(counted)).isEqualTo(counted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c></row><row r=\"3\"/>",
        "<row r=\"2\"><c r=\"A2\" x=\"4\"/></row><row>",
        "<row r=\"2\"><c r='A2'/></row>",
        "<row r=\"2\">text</row><row r=\"3\">",
        "<row r=\"2\" <c r=\"",
        "<row r=\"2",
        "<c r=\"A1\"/",
        "<t><![CDATA[<c r=\"A1\"/></row>]]></t>",
      })
  void keepsEverythingElse(String part) throws IOException {
    assertThat(left(part)).isEqualTo(part);
  }

  @Test
  void keepsEverythingInAnotherEncoding() throws IOException {
    String part = "<row r=\"2\"><c r=\"A2\"/></row></sheetData>å";
    byte[] bytes = part.getBytes(StandardCharsets.UTF_16);

    assertThat(left(bytes, StandardCharsets.UTF_16, 7)).isEqualTo(part);
  }

  @Test
  void losesNothingWhereverTheBytesAreCut() throws IOException {
    StringBuilder part = new StringBuilder("<sheetData>");
    StringBuilder filled = new StringBuilder();
    for (int row = 1; row <= 9_000; row++) {
      String cell = "<c r=\"B" + row + "\" t=\"str\"><v>" + "å".repeat(row % 97) + "</v></c>";
      String empty = "<c r=\"A" + row + "\" s=\"1\"/>";
      part.append("<row r=\"" + row + "\">" + empty + cell + empty.repeat(row % 41) + "</row>");
      filled.append("<row r=\"" + row + "\">" + cell + "</row>");
    }
    byte[] bytes = part.append("</sheetData>").toString().getBytes(StandardCharsets.UTF_8);
    for (int step : new int[] {1, 399, 400, 401, 1 << 16, 1 << 20}) {
      assertThat(left(bytes, StandardCharsets.UTF_8, step))
          .isEqualTo("<sheetData>" + filled + "</sheetData>");
    }
  }

  private static String left(String part) throws IOException {
    return left(part.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, 1 << 16);
  }

  /** From a stream that gives so many bytes at most at a time. */
  private static String left(byte[] part, Charset charset, int step) throws IOException {
    InputStream given =
        new ByteArrayInputStream(part) {
          @Override
          public int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(length, step));
          }
        };
    try (InputStream in = new WithoutEmptyCells(given)) {
      return new String(in.readAllBytes(), charset);
    }
  }
}
