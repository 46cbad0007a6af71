package se.effektrapport.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.CarryOver;
import se.effektrapport.answers.Submission;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.Finding;
import se.effektrapport.intake.LastRound;
import se.effektrapport.intake.ReadSubmission;
import se.effektrapport.intake.Received;
import se.effektrapport.questionnaire.BlankForm;
import se.effektrapport.questionnaire.EarlierId;
import se.effektrapport.reception.Arrivals;
import se.effektrapport.round.RoundFolder;

/** The form of 2022 with Skärholmen's insatser of 2021 in it, filled in and read. */
class PrefilledFormTest {

  private static final int FIRST = 4;
  private static final int NAME = 0;
  private static final int EFFECT = 17;
  private static final int ID = 28;

  @TempDir Path folder;
  private SampleRound now;
  private Submission before;
  private Path form;

  @BeforeEach
  void fillIn() throws IOException {
    now = SampleRound.read(2022);
    before = answered("SKÄ");
    form = folder.resolve("svar.xlsx");
    new BlankForm(now.questionnaire, now.round)
        .write(
            now.round.respondent("SKÄ").orElseThrow(),
            new CarryOver(now.questionnaire).of(List.of(before)),
            form);
  }

  private static Submission answered(String administration) throws IOException {
    SampleRound last = SampleRound.read(2021);
    ReadSubmission read = new ReadSubmission(last.round, last.questionnaire, LastRound.none());
    RoundFolder folder = new RoundFolder(last.folder, 2021);
    return Arrivals.in(folder, folder.received(), LocalDate.MAX).all().stream()
        .map(read::read)
        .filter(Received.Accepted.class::isInstance)
        .map(each -> ((Received.Accepted) each).submission())
        .filter(each -> each.administration().equals(administration))
        .findFirst()
        .orElseThrow();
  }

  private Received read() {
    return new ReadSubmission(
            now.round, now.questionnaire, LastRound.before(now.round, List.of(before)))
        .read(new Arrival(form, "svar.xlsx", "ab", LocalDate.of(2022, 9, 14)));
  }

  private List<String> rows() {
    return ((Received.Accepted) read())
        .submission().activities().stream()
            .map(each -> each.name() + each.earlier().map(id -> " " + id.reference()).orElse(""))
            .toList();
  }

  private void change(Consumer<Sheet> by) throws IOException {
    Path changed = folder.resolve("ny.xlsx");
    try (InputStream in = Files.newInputStream(form);
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(changed)) {
      by.accept(book.getSheet("Insatser"));
      book.write(out);
    }
    form = changed;
  }

  private static void write(Sheet sheet, int row, int column, String text) {
    Row of = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    of.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
  }

  private List<String> names() {
    return before.activities().stream()
        .filter(each -> !each.choice("status").orElse("").equals("avslutad"))
        .map(each -> each.name() + " " + before.reference(each))
        .toList();
  }

  @Test
  void isNoAnswerAsItCame() {
    assertThat(read()).isInstanceOf(Received.Refused.class);
    assertThat(read().findings())
        .extracting(Finding::sentence)
        .singleElement()
        .asString()
        .startsWith("Formuläret är inte besvarat");
  }

  @Test
  void holdsEveryInsatsThatHadNotEnded() throws IOException {
    change(sheet -> write(sheet, FIRST, EFFECT, "Fler kommer."));

    assertThat(rows()).isEqualTo(names()).hasSizeGreaterThan(3);
  }

  @Test
  void keepsTheIdsThroughLibreOffice() throws IOException {
    assumeTrue(LibreOffice.isInstalled(), "soffice is not installed");
    change(sheet -> write(sheet, FIRST, EFFECT, "Fler kommer."));
    new Office().saveAgain(form, "xlsx");

    assertThat(rows()).isEqualTo(names());
    change(sheet -> assertThat(sheet.isColumnHidden(ID)).isTrue());

    new Office().saveAgain(form, "ods");
    assertThat(rows()).isEqualTo(names());
    change(sheet -> assertThat(sheet.isColumnHidden(ID)).isTrue());
  }

  @Test
  void followsRowsThatWereSwappedRenamedCopiedInsertedAndDeleted() throws IOException {
    List<String> names = names();
    int last = FIRST + names.size() - 1;
    change(
        sheet -> {
          swap(sheet.getRow(FIRST), sheet.getRow(FIRST + 1));
          write(sheet, FIRST, NAME, "Nytt namn");
          write(sheet, FIRST, EFFECT, "Fler kommer.");
          sheet.removeRow(sheet.getRow(last));
          write(sheet, last, NAME, "Infogad");
          write(sheet, last + 1, NAME, "Kopierad");
          write(sheet, last + 1, ID, sheet.getRow(FIRST).getCell(ID).getStringCellValue());
        });

    String second = before.reference(before.activities().get(1));
    assertThat(rows())
        .startsWith("Nytt namn " + second, names.get(0))
        .endsWith("Infogad", "Kopierad")
        .doesNotContain(names.getLast());
    String gone = names.getLast().replaceFirst(" [^ ]*$", "");
    assertThat(read().findings())
        .extracting(Finding::sentence)
        .anyMatch(each -> each.startsWith("Insatsen ”" + gone + "” fanns i svaret 2021"))
        .anyMatch(each -> each.startsWith("Raden är kopierad"));
  }

  private static void swap(Row one, Row other) {
    for (int column : new int[] {NAME, ID}) {
      String text = one.getCell(column).getStringCellValue();
      one.getCell(column).setCellValue(other.getCell(column).getStringCellValue());
      other.getCell(column).setCellValue(text);
    }
  }

  @Test
  void theIdIsNotAmongWhatWasAnswered() throws IOException {
    change(sheet -> write(sheet, FIRST, EFFECT, "Fler kommer."));

    assertThat(((Received.Accepted) read()).submission().activities())
        .allMatch(
            each ->
                each.values().values().stream()
                    .noneMatch(value -> EarlierId.in(value.written()).isPresent()));
  }
}
