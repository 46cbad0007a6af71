package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
  private static final Unzipped REPORT = Unzipped.of(SampleReport.bytes());
  @TempDir Path folder;

  @Test
  void everyFigureHasItsAlternativeText() {
    assertThat(REPORT.all("//wp:docPr/@descr"))
        .hasSize(5)
        .contains(
            "Stapeldiagram över flickor och pojkar per ålder. 10–12 år: Flickor 1 200, Pojkar 900;"
                + " 13–15 år: Flickor 640, Pojkar 1 410; 16–17 år: Flickor .., Pojkar 0.")
        .noneMatch(String::isBlank);
    assertThat(REPORT.all("//wp:docPr/@id")).doesNotHaveDuplicates();
  }

  @Test
  void chartsHoldTheirNumbers() {
    String chart = "word/charts/chart2.xml";
    assertThat(REPORT.all(chart, "//c:ser/c:tx//c:v")).containsExactly("Flickor", "Pojkar");
    assertThat(REPORT.all(chart, "(//c:ser)[2]/c:val//c:v")).containsExactly("900", "1410", "0");
    assertThat(REPORT.all(chart, "(//c:ser)[1]/c:cat//c:v"))
        .containsExactly("10–12 år", "13–15 år", "16–17 år");
  }

  @Test
  void aWithheldNumberIsLabelledAndNotInTheWorkbook() {
    assertThat(REPORT.all("word/charts/chart2.xml", "//c:dLbl[c:idx/@val='2']//a:t"))
        .containsExactly("..");
    Unzipped workbook = Unzipped.of(REPORT.parts().get("word/embeddings/diagram2.xlsx"));
    assertThat(workbook.all("xl/worksheets/sheet1.xml", "//s:row[@r='4']/s:c"))
        .containsExactly("16–17 år", "..", "0");
    assertThat(workbook.all("xl/worksheets/sheet1.xml", "//s:row[@r='1']/s:c"))
        .containsExactly("Flickor", "Pojkar");
  }

  @Test
  void eachChartLeadsToItsOwnWorkbook() {
    for (int i = 1; i <= 4; i++) {
      assertThat(REPORT.all("word/charts/_rels/chart" + i + ".xml.rels", "//@Target"))
          .containsExactly("../embeddings/diagram" + i + ".xlsx");
    }
  }

  @Test
  void seriesDifferWithoutColour() {
    assertThat(REPORT.all("word/charts/chart3.xml", "//c:ser/c:spPr/a:pattFill/@prst"))
        .containsExactly("wdUpDiag", "dkVert", "wdDnDiag", "dkHorz");
    assertThat(REPORT.all("word/charts/chart3.xml", "//c:ser/c:spPr/a:solidFill")).hasSize(1);
  }

  @Test
  void wordsInAWorkbookAreNeverFormulas() {
    Unzipped report =
        Sample.written(
            "<figure id=\"f\"><table data-chart=\"bar\""
                + " data-alternative=\"x\"><thead><tr><th>K</th><th>=1+1</th></tr></thead><tbody><tr><th>=cmd|'"
                + " /C calc'!A0 &lt;b&gt;</th><td data-value=\"1\">1</td></tr></tbody></table>"
                + "<figcaption>y</figcaption></figure>");
    Unzipped workbook = Unzipped.of(report.parts().get("word/embeddings/diagram1.xlsx"));
    assertThat(workbook.all("xl/worksheets/sheet1.xml", "//s:f")).isEmpty();
    assertThat(workbook.all("xl/worksheets/sheet1.xml", "//s:c[@t='inlineStr']"))
        .containsExactly("=1+1", "=cmd|' /C calc'!A0 <b>");
  }

  @Test
  void refusesAPictureThatIsNotThere() {
    Pictures pictures = new Pictures(folder);
    assertThatThrownBy(() -> pictures.read("rapport/borta.png"))
        .hasMessageStartingWith("Bilden ”rapport/borta.png” finns inte i mappen ");
  }

  @Test
  void refusesAPictureOutsideTheFolder() throws Exception {
    Path templates = Files.createDirectories(folder.resolve("mallar"));
    Files.copy(Path.of("src/test/resources/word/bild.png"), folder.resolve("hemlig.png"));
    assertThatThrownBy(() -> new Pictures(templates).read("../hemlig.png"))
        .isInstanceOf(WordException.class);
  }

  @Test
  void refusesAPictureOfAnotherKind() throws Exception {
    Files.writeString(folder.resolve("bild.png"), "GIF89a och en massa annat som inte är PNG");
    assertThatThrownBy(() -> new Pictures(folder).read("bild.png"))
        .hasMessage("Bilden ”bild.png” är inte en PNG-fil; väntade en.");
  }

  @Test
  void aLargePictureIsMadeToFit() {
    assertThat(new Pictures.Png(new byte[0], 4000, 1000).within(9638))
        .isEqualTo(new Pictures.Size(9638, 2409));
    assertThat(new Pictures.Png(new byte[0], 96, 96).within(9638))
        .isEqualTo(new Pictures.Size(1440, 1440));
  }
}
