package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.review.FilledIn;
import se.effektrapport.review.ReleaseStanding;

/** What protection stopped, from the answer over the sheet Skydd to the report. */
@RunsJobs
class ReleaseRunTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  private static final String SAID =
      "Den som ville veta mer ringde till fritidsgården på 08-465 004 12 under hela våren.";
  private static final String LEFT = SAID.replace("08-465 004 12", "[uppgift borttagen]");
  private static final String OWN = "Växeln nås på 08-465 004 15.";
  private static final String ALL = "Släpp texten som den är";

  @TempDir Path folder;
  private SmallInput input;
  private Login login;
  private ReleaseStanding before;

  @BeforeEach
  void run() throws IOException {
    input = SmallInput.in(folder);
    login = DATABASE.freshSchema();
    say(SAID);
    Files.writeString(input.texts().resolve("barnratt.md"), "Växeln nås på 08-465 **004** 15.\n");
    before = input.run(login).reviews().releases();
  }

  private void say(String text) throws IOException {
    input.change(
        SmallInput.KUNGSHOLMEN,
        book -> book.getSheet("Frågor").getRow(4).getCell(3).setCellValue(text));
  }

  @Test
  void isShownNowhereAndSeenWholeByThoseWhoReview() throws IOException {
    assertThat(before.stopped()).isGreaterThanOrEqualTo(2);
    assertThat(before.released()).isZero();
    assertThat(published()).contains(LEFT, "Växeln nås på [uppgift borttagen].");
    assertNothingIsPublished();

    List<String> rows = new ArrayList<>();
    look("Skydd", book -> rows.addAll(texts(book)));
    assertThat(rows).contains(SAID, LEFT, "telefonnummer: 08-465 004 12", OWN, "barnratt.md");
    assertThat(input.run(login).published()).as("nothing new").isFalse();
  }

  @Test
  void whatAReviewerReleasesIsShownAndARunWithoutDecisionsSaysNothingNew() throws IOException {
    fillIn("anna", book -> decide(decide(book.name("Anna Berg"), SAID, ALL), OWN, ALL));

    Summary summary = input.run(login);
    assertThat(summary.reviews().refused()).isEmpty();
    assertThat(summary.published()).isTrue();
    assertThat(summary.reviews().releases())
        .isEqualTo(new ReleaseStanding(before.stopped() - 2, 2, 0, 0));
    assertThat(published()).contains(SAID, "08-465 <strong>004</strong> 15").doesNotContain(LEFT);
    assertThat(published()).doesNotContain("Anna Berg", "gårdens eget nummer");

    Summary again = input.run(login);
    assertThat(again.published()).isFalse();
    assertThat(again.reviews()).isEqualTo(summary.reviews());
  }

  @Test
  void aChangedTextIsProtectedAgain() throws IOException {
    fillIn("anna", book -> decide(book.name("Anna"), SAID, ALL));
    input.run(login);
    say(SAID + " Det var bra.");

    assertThat(input.run(login).reviews().releases())
        .isEqualTo(new ReleaseStanding(before.stopped(), 0, 0, 1));
    assertThat(published()).contains(LEFT + " Det var bra.");
    assertNothingIsPublished();
  }

  @Test
  void twoWhoDifferReleaseNothingUntilTheyAgree() throws IOException {
    fillIn("anna", book -> decide(book.name("Anna"), SAID, ALL));
    fillIn("bo", book -> decide(book.name("Bo"), SAID, "Släpp utan uppgifterna"));

    assertThat(input.run(login).reviews().releases())
        .isEqualTo(new ReleaseStanding(before.stopped(), 0, 1, 0));
    assertNothingIsPublished();
    List<String> rows = new ArrayList<>();
    look("Skydd", book -> rows.addAll(texts(book)));
    assertThat(rows)
        .anyMatch(each -> each.startsWith("Granskarna har beslutat olika, så inget är släppt."));

    fillIn("bo", book -> decide(book.name("Bo"), SAID, "Ångra mitt beslut"));
    assertThat(input.run(login).reviews().releases().released()).isEqualTo(1);
    assertThat(published()).contains(SAID);
  }

  @Test
  void aTextThatPointsAtMoreIsTakenAwayWhole() throws IOException {
    fillIn("anna", book -> decide(book.name("Anna"), SAID, "Ta bort hela texten"));

    input.run(login);
    assertThat(published()).contains("[text borttagen]").doesNotContain(LEFT);
    assertNothingIsPublished();
  }

  private static FilledIn decide(FilledIn book, String text, String choice) {
    int row = row(book.on("Skydd"), text);
    return book.decide(row, choice).write(row, "Skäl", "Det är gårdens eget nummer.");
  }

  private static int row(FilledIn book, String text) {
    for (Row row : book.sheet()) {
      if (row.getCell(3).getStringCellValue().equals(text)) {
        return row.getRowNum() + 1;
      }
    }
    throw new AssertionError("no row with the text");
  }

  private static List<String> texts(FilledIn book) {
    List<String> texts = new ArrayList<>();
    for (Row row : book.sheet()) {
      for (Cell cell : row) {
        texts.add(cell.getStringCellValue());
      }
    }
    return texts;
  }

  private void fillIn(String who, Consumer<FilledIn> by) throws IOException {
    FilledIn.in(
        input.output().resolve("granskning.xlsx"),
        folder.resolve("input/2022/granskning-" + who + ".xlsx"),
        by);
  }

  private void look(String sheet, Consumer<FilledIn> by) throws IOException {
    FilledIn.in(
        input.output().resolve("granskning.xlsx"),
        folder.resolve("läst/granskning.xlsx"),
        book -> by.accept(book.on(sheet)));
  }

  private String published() throws IOException {
    Path edition = input.output().resolve("utgava-1");
    return Files.readString(edition.resolve("underlag.json"))
        + Files.readString(edition.resolve("effektrapport-2022-utgava-1.html"))
        + Files.readString(input.output().resolve("status.html"));
  }

  private void assertNothingIsPublished() throws IOException {
    assertThat(published()).doesNotContain("004 12", "004</strong> 15", "004 15");
  }
}
