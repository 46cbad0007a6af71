package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.review.FilledIn;

/** What reviewers decide, from their workbooks to the examples. */
@RunsJobs
class LearnRunTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir Path folder;

  @Test
  void decisionsBecomeExamplesOnceAndNothingThatStoodThereIsTouched() throws IOException {
    SmallInput input = SmallInput.in(folder);
    Path file = folder.resolve("templates/kodbok/exempel-2022.csv");
    Files.copy(
        Path.of("templates/kodbok/exempel-2022.csv"), file, StandardCopyOption.REPLACE_EXISTING);
    Login login = DATABASE.freshSchema();
    input.run(login);
    FilledIn.in(
        input.output().resolve("granskning.xlsx"),
        folder.resolve("input/2022/granskning-anna.xlsx"),
        book -> book.name("Anna Berg").decide(2, "C – Civilsamhället").decide(3, "O – Övrigt"));
    input.run(login);
    String before = Files.readString(file);

    Learning learned = learn(input, login, false);
    assertThat(learned.added()).isEqualTo(2);
    assertThat(learned.written()).isTrue();
    assertThat(learned.before().texts()).isEqualTo(learned.after().texts()).isGreaterThan(1000);
    assertThat(learned.unlearned().texts()).isEqualTo(2);
    assertThat(learned.learned().texts()).isEqualTo(2);
    assertThat(learned.before().accuracy()).isBetween(0.8, 1.0);
    String after = Files.readString(file);
    assertThat(after).startsWith(before);
    assertThat(after.substring(before.length()).lines())
        .hasSize(2)
        .allMatch(line -> line.endsWith(";granskning 2022"))
        .noneMatch(line -> line.contains("Anna"));

    Learning again = learn(input, login, true);
    assertThat(again.written()).isFalse();
    assertThat(again.added()).isZero();
    assertThat(again.there()).isEqualTo(2);
    assertThat(file).content().isEqualTo(after);
  }

  /** Who reviews sees it whole; nobody learns from it. */
  @Test
  void aTextThatPointsAtSomebodyIsNoExample(@TempDir Path folder) throws IOException {
    SmallInput input = SmallInput.in(folder);
    String somebody = " Ring Maja Lindström på 08-465 004 12.";
    input.change(
        SmallInput.KUNGSHOLMEN,
        book -> {
          for (int row = 4; row < 12; row++) {
            Cell name = book.getSheet("Insatser").getRow(row).getCell(0);
            name.setCellValue(name.getStringCellValue() + somebody);
          }
        });
    Login login = DATABASE.freshSchema();
    input.run(login);
    FilledIn.in(
        input.output().resolve("granskning.xlsx"),
        folder.resolve("input/2022/granskning-anna.xlsx"),
        book -> book.name("Anna Berg").decide(holding(book, somebody), "C – Civilsamhället"));
    assertThat(input.run(login).reviews().inForce()).isEqualTo(1);

    Learning learned = learn(input, login, true);
    assertThat(learned.added()).isZero();
    assertThat(learned.withheld()).isEqualTo(1);
  }

  private static int holding(FilledIn book, String text) {
    for (Row row : book.sheet()) {
      if (row.getCell(2).getStringCellValue().contains(text)) {
        return row.getRowNum() + 1;
      }
    }
    throw new AssertionError("no row with the text");
  }

  private static Learning learn(SmallInput input, Login login, boolean onlyTry) {
    return input.with(
        login, program -> program.learnDecisions().learn(input.undertaking(), onlyTry));
  }
}
