package se.effektrapport.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfClaimTest {

  private static final String SILENT =
      "Filen uppger inte att den är PDF/A; den är inte kontrollerad.";

  @TempDir Path folder;

  @Test
  void tellsWhatTheMetadataSaysWhereverItStands() throws IOException {
    for (int before : new int[] {0, 65_500, 65_520, 65_536, 300_000}) {
      String filling = "x".repeat(before);
      assertThat(
              told(
                  filling
                      + "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"))
          .isEqualTo("Filen uppger att den är PDF/A-2a; det är inte kontrollerat.");
    }
    assertThat(told("<x pdfaid:part='1' pdfaid:conformance = \"B\"/>")).contains("PDF/A-1b;");
    assertThat(told("<pdfaid:part>4</pdfaid:part>")).contains("PDF/A-4;");
  }

  @Test
  void repeatsNothingThatIsNoPartOfTheStandard() throws IOException {
    assertThat(told("<pdfaid:part>9</pdfaid:part><pdfaid:conformance>X</pdfaid:conformance>"))
        .isEqualTo(SILENT);
    assertThat(told("%PDF-1.7")).isEqualTo(SILENT);
    assertThat(told("")).isEqualTo(SILENT);
  }

  private String told(String text) throws IOException {
    return PdfClaim.told(file(text));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.pdf"), text);
  }
}
