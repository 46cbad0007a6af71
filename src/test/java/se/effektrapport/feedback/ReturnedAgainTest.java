package se.effektrapport.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.sample.LibreOffice;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.ReadWorkbook;

/** What we gave back comes in again, corrected or not, and goes back once more. */
class ReturnedAgainTest {
  @TempDir Path folder;

  @Test
  void isReadAsTheAnswerThatItHolds() {
    Path form = Returned.form(folder);
    Path back = Returned.back(form, "svar-1", Returned.WRONG_AMOUNT, Returned.UNCLEAR);
    assertThat(read(back)).isEqualTo(read(form));
  }

  @Test
  void givenBackOnceMoreItIsTheSameFile() throws Exception {
    Path form = Returned.altered(Returned.form(folder), Comments::add);
    Path once = Returned.back(form, "svar-1", Returned.WRONG_AMOUNT, Returned.UNCLEAR);
    Path twice = Returned.back(once, "svar-2", Returned.WRONG_AMOUNT, Returned.UNCLEAR);
    assertThat(Zipped.of(twice).parts()).containsOnlyKeys(Zipped.of(once).parts().keySet());
    for (String part : Zipped.of(once).parts().keySet()) {
      // The list of content types has no order.
      assertThat(Zipped.of(twice).text(part).split("(?=<)"))
          .as(part)
          .containsExactlyInAnyOrder(Zipped.of(once).text(part).split("(?=<)"));
    }
  }

  @Test
  void whatIsCorrectedIsNotNotedAnyMore() throws Exception {
    Path form = Returned.altered(Returned.form(folder), Comments::add);
    Path once = Returned.back(form, "svar-1", Returned.WRONG_AMOUNT, Returned.UNCLEAR);
    Path twice = Returned.back(once, "svar-2", Returned.WRONG_AMOUNT);
    assertThat(Returned.comments(twice).keySet())
        .containsExactlyInAnyOrder("Frågor!C5", "Frågor!C6", "Insatser!C6");
    assertThat(Returned.comments(twice)).containsEntry("Frågor!C5", "Är det här rätt?");
    assertThat(drawn(twice, "Insatser")).isEqualTo(1);
    Path thrice = Returned.back(twice, "svar-3", Returned.UNCLEAR);
    assertThat(Returned.comments(thrice)).doesNotContainKey("Insatser!C6");
    assertThat(drawn(thrice, "Insatser")).isZero();
    Untouched.assertSameSheets(form, thrice);
  }

  @Test
  void whatTheyAnswerInOurCommentStays() throws Exception {
    Path once = Returned.back(Returned.form(folder), "svar-1", Returned.UNCLEAR);
    Path answered =
        Returned.altered(
            once,
            book -> {
              var comment = book.getSheet("Frågor").getRow(4).getCell(2).getCellComment();
              comment.setString(comment.getString().getString() + "\nDen slutar där den ska.");
            });
    Path twice = Returned.back(answered, "svar-2", Returned.UNCLEAR);
    assertThat(Returned.comments(twice).get("Frågor!C5"))
        .startsWith("\nDen slutar där den ska.\n\nÅterkoppling: Fråga. ")
        .containsOnlyOnce("Återkoppling: ");
  }

  @Test
  void alsoAfterLibreOfficeHasSavedIt() throws Exception {
    assumeTrue(LibreOffice.isInstalled(), "soffice is not installed, so its own way is not tested");
    Path form = Returned.altered(Returned.form(folder), Comments::add);
    Path once = Returned.back(form, "svar-1", Returned.WRONG_AMOUNT, Returned.UNCLEAR);
    LibreOffice.convert(once, "xlsx:Calc MS Excel 2007 XML", folder.resolve("libreoffice"));
    Path saved = folder.resolve("libreoffice").resolve(once.getFileName());
    assertThat(read(saved).sheet("Frågor")).isEqualTo(read(form).sheet("Frågor"));
    assertThat(read(saved).sheet("Insatser")).isEqualTo(read(form).sheet("Insatser"));
    Path twice = Returned.back(saved, "svar-2", Returned.WRONG_AMOUNT, Returned.UNCLEAR);
    assertThat(Returned.comments(twice)).hasSize(3);
    assertThat(Returned.comments(twice).values())
        .allSatisfy(text -> assertThat(text.split("Återkoppling: ", -1)).hasSizeLessThan(3));
    assertThat(Returned.comments(twice).get("Frågor!C5")).startsWith("Är det här rätt?");
    assertThat(sheets(twice))
        .containsExactly("Återkoppling", "Försättsblad", "Frågor", "Insatser", "Listor");
    assertThat(read(twice)).isEqualTo(read(saved));
  }

  /** The intake sees nothing else of a workbook than this. */
  private static Opened.Workbook read(Path file) {
    return (Opened.Workbook) ReadWorkbook.read(file);
  }

  private static List<String> sheets(Path file) throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
    }
  }

  /** How many comments the drawing of a sheet shows. */
  private static int drawn(Path file, String sheet) throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      var drawing = book.getSheet(sheet).getVMLDrawing(false);
      String text = new String(drawing.getPackagePart().getInputStream().readAllBytes(), "UTF-8");
      return text.split("ObjectType=\"Note\"", -1).length - 1;
    }
  }
}
