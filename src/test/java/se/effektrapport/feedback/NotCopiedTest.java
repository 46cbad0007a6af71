package se.effektrapport.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.effektrapport.answers.Place;

/**
 * Of a workbook that could be read but not be copied, a text tells; nothing else is left behind.
 */
class NotCopiedTest {
  @TempDir Path folder;

  @Test
  @Timeout(20)
  void aPictureThatUnpacksWithoutEndIsNotCopied() throws Exception {
    Zipped form = Zipped.of(Returned.form(folder));
    form.parts().put("xl/media/image1.png", new byte[400 << 20]);
    assertIsText(form);
  }

  @Test
  @Timeout(20)
  void aWorkbookWithAVeryLargeSheetIsNotCopiedAndTheTextSaysWhy() throws Exception {
    Zipped form = Zipped.of(Returned.form(folder));
    String sheet = "xl/worksheets/sheet3.xml";
    String rows = "<row r=\"1048576\"/>".repeat(2_000_000);
    form.with(sheet, form.text(sheet).replace("</sheetData>", rows + "</sheetData>"));
    Path back = Returned.back(form.in(folder.resolve("stor.xlsx")), "svar-1", Returned.UNCLEAR);
    assertThat(back).hasFileName("svar-1.txt");
    assertThat(Files.readString(back))
        .contains("Arbetsboken är för stor för att skickas tillbaka med kommentarer");
  }

  @ParameterizedTest
  @CsvSource({
    "[Content_Types].xml, <Types",
    "xl/styles.xml, <nothing/>",
    "xl/styles.xml, <styleSheet><fonts/></styleSheet>",
  })
  void aWorkbookWithoutWhatItNeedsIsNotCopied(String part, String content) throws Exception {
    assertIsText(Zipped.of(Returned.form(folder)).with(part, content));
  }

  @Test
  void aDocumentTypeInAPartThatReadingPassesOverIsNotCopied() throws Exception {
    Path form = Returned.altered(Returned.form(folder), Comments::add);
    Zipped parts = Zipped.of(form);
    String bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]>";
    assertThat(parts.parts()).containsKey("xl/comments2.xml");
    parts.with(
        "xl/comments2.xml", bomb + parts.text("xl/comments2.xml").replaceFirst("<.xml[^>]*>", ""));
    assertIsText(parts);
  }

  @Test
  void whatWasWrittenBeforeUnderTheNameGoes() throws Exception {
    Path form = Returned.form(folder);
    Returned.back(form, "svar-1", Returned.UNCLEAR);
    assertIsText(Zipped.of(form).with("xl/styles.xml", "<nothing/>"));
  }

  @Test
  void noteInASheetOrCellThatIsNotThereIsToldInTheSummaryOnly() throws Exception {
    Path back =
        Returned.back(
            Returned.form(folder),
            "svar-1",
            Findings.question(new Place("Borta", "A1"), "Vad?"),
            Findings.question(new Place("Frågor", "../../A1"), "Var?"));
    assertThat(back).hasExtension("xlsx");
    assertThat(Returned.comments(back)).isEmpty();
  }

  private void assertIsText(Zipped parts) throws IOException {
    Path form = parts.in(folder.resolve("skadad.xlsx"));
    Path back = Returned.back(form, "svar-1", Returned.WRONG_AMOUNT);
    assertThat(back).hasFileName("svar-1.txt");
    assertThat(Files.readString(back)).contains("1. Fel (bladet ”Insatser”, cell C6): Väntade");
    assertThat(back.getParent().toFile().list()).containsExactly("svar-1.txt");
  }
}
