package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.review.Decided.label;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Place;

class ReadReviewTest {

  /** Texts that office programs may write in their own way. */
  private static final List<String> TEXTS =
      List.of(
          "Vi vandrar om natten.",
          "=1+1",
          "Två\nrader och  två   blanksteg\u00a0här ",
          "_x0041_ & <b> \"citat\" 😀 e\u0301",
          "'apostrof först");

  @TempDir Path folder;
  private Reviewer reviewer;

  @BeforeEach
  void write() throws IOException {
    List<Doubt> doubts = TEXTS.stream().map(ReadReviewTest::doubt).toList();
    reviewer =
        new Reviewer(
            folder, new Review(2022, 1, true, Decided.codebook(), doubts, List.of(), List.of()));
  }

  private static UnitKey unit(int row) {
    return Decided.unit("SKÄ", TEXTS.get(row - 2));
  }

  private static Doubt doubt(String text) {
    return new Doubt(
        Decided.unit("SKÄ", text),
        "SKÄ-12",
        "Skärholmens stadsdelsförvaltning",
        "Vilka resultat ser ni?",
        text,
        label("C3"),
        "",
        OptionalDouble.of(0.5),
        "beräknad",
        List.of("nattvandring (C3)"),
        List.of("Ingår i stickprovet."),
        "SKÄ svar 1",
        "Frågor",
        "C8");
  }

  @Test
  void readsWhoDecidesWhatAboutWhich() throws IOException {
    ReadFile read =
        read(
            book ->
                book.name(" Anna  Berg ")
                    .decide(2, "Förslaget stämmer")
                    .decide(3, "S1 – Främjande och tidiga insatser")
                    .write(3, "Kommentar", "Ett hembesök.")
                    .decide(5, " o -  övrigt ")
                    .decide(6, "Ångra mitt beslut"));

    assertThat(read.refusals()).isEmpty();
    assertThat(read.reviewer()).isEqualTo("Anna Berg");
    assertThat(read.decided()).isEqualTo(4);
    assertThat(read.decisions())
        .extracting(Decision::unit)
        .containsExactly(unit(2), unit(3), unit(5), unit(6));
    assertThat(read.decisions())
        .extracting(Decision::label)
        .containsExactly(
            Optional.of(label("C3")),
            Optional.of(label("S1")),
            Optional.of(label("O")),
            Optional.empty());
    Decision second = read.decisions().get(1);
    assertThat(second.comment()).isEqualTo("Ett hembesök.");
    assertThat(second.proposed()).isEqualTo("C3");
    assertThat(second.agrees()).isFalse();
    assertThat(second.source())
        .isEqualTo(new Decision.Source("granskning-anna.xlsx", "Att granska", "F3"));
  }

  @Test
  void aWorkbookWithoutDecisionsIsNothingWrong() throws IOException {
    ReadFile read = read(book -> {});
    assertThat(read.refusals()).isEmpty();
    assertThat(read.decided()).isZero();
    assertThat(ReviewStanding.of("granskning.xlsx", Optional.of(read)).isUntouched()).isTrue();
  }

  @Test
  void refusesARowWhoseTextOrProposalTheReviewerChanged() throws IOException {
    ReadFile read =
        read(
            book ->
                book.name("Anna")
                    .decide(2, "Förslaget stämmer")
                    .write(2, "Text", "Vi vandrar inte om natten.")
                    .decide(3, "Förslaget stämmer")
                    .write(3, "Föreslaget delområde", "S1 – Främjande och tidiga insatser")
                    .decide(4, "Förslaget stämmer")
                    .write(5, "Text", "Ändrad, men utan beslut"));

    assertRefused(read, "C2", "Väntade texten som programmet skrev, fann en annan.");
    assertRefused(read, "D3", "Väntade förslaget som programmet skrev här och i nästa kolumn");
    assertThat(read.refusals()).hasSize(2).noneMatch(each -> each.sentence().contains("vandrar"));
    assertThat(read.decisions()).extracting(Decision::unit).containsExactly(unit(4));
  }

  @Test
  void refusesWhatIsNoLabel() throws IOException {
    ReadFile read = read(book -> book.name("Anna").decide(2, "S9 – Något").decide(3, "ja"));
    assertRefused(read, "F2", "Väntade ett av valen i listan, fann ”S9 – Något”.");
    assertRefused(read, "F3", "Väntade ett av valen i listan, fann ”ja”.");
  }

  @Test
  void refusesDecisionsWithoutAName() throws IOException {
    ReadFile read = read(book -> book.decide(2, "Förslaget stämmer").decide(3, "ja"));
    assertThat(read.refusals())
        .contains(
            new ReadFile.Refusal(
                Optional.of(new Place("Läs mig", "B4")),
                "Väntade granskarens namn, fann en tom ruta. Inget beslut i filen används."));
    assertRefused(read, "F3", "Väntade ett av valen i listan, fann ”ja”.");
    assertThat(read.decisions()).isEmpty();

    ReadFile coverless =
        read(
            book -> {
              book.decide(2, "Förslaget stämmer");
              book.book().removeSheetAt(0);
            });
    assertThat(coverless.refusals())
        .singleElement()
        .extracting(ReadFile.Refusal::sentence)
        .asString()
        .startsWith("Väntade granskarens namn på bladet Läs mig");
  }

  @Test
  void refusesKeysThatAreNotOfTheRoundOrOfNoAnswer() throws IOException {
    ReadFile read =
        read(
            book -> {
              book.name("Anna");
              for (int row = 2; row <= 5; row++) {
                book.decide(row, "Förslaget stämmer");
              }
              String key = book.text(2, "Nyckel");
              book.write(2, "Nyckel", key.replace("2022|", "2021|"));
              book.write(3, "Nyckel", "");
              book.write(4, "Nyckel", "hej");
              book.write(5, "Nyckel", key.replace("|SKÄ|", "|FAR|"));
            });
    assertRefused(read, "Q2", "Väntade en rad ur omgång 2022, fann en ur omgång 2021.");
    assertRefused(read, "Q3", "Väntade nyckeln som programmet skrev i den dolda kolumnen, fann en");
    assertRefused(read, "Q4", "dolda kolumnen, fann något annat.");
    assertRefused(read, "Q5", "ingen förvaltning har svarat så.");
    assertThat(read.decisions()).isEmpty();
  }

  @Test
  void refusesTheKeyOfAnotherRow() throws IOException {
    ReadFile read =
        read(
            book ->
                book.name("Anna")
                    .decide(2, "Förslaget stämmer")
                    .write(2, "Nyckel", book.text(3, "Nyckel")));
    assertRefused(read, "C2", "Väntade texten som programmet skrev");
  }

  @Test
  void refusesTwoDecisionsAboutTheSameText() throws IOException {
    Consumer<FilledIn> copied =
        book -> {
          book.name("Anna").decide(2, "C – Civilsamhället").decide(3, "O – Övrigt");
          for (Cell cell : book.sheet().getRow(1)) {
            if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                && cell.getColumnIndex() != 5) {
              book.sheet()
                  .getRow(2)
                  .getCell(cell.getColumnIndex())
                  .setCellValue(cell.getStringCellValue());
            }
          }
        };
    ReadFile read = read(copied);
    assertRefused(read, "F3", "fann ett annat om samma text i F2. Inget av dem används.");
    assertThat(read.decisions()).isEmpty();

    ReadFile same = read(copied.andThen(book -> book.decide(3, "C – Civilsamhället")));
    assertThat(same.refusals()).isEmpty();
    assertThat(same.decisions()).hasSize(1);
  }

  @Test
  void refusesADamagedAndAForeignWorkbookAsAWhole() throws IOException {
    Files.write(folder.resolve("granskning-anna.xlsx"), new byte[] {1, 2, 3});
    assertWhole(read(folder.resolve("granskning-anna.xlsx"), List.of()));
    assertWhole(read(book -> book.book().setSheetName(1, "Annat")));
    assertWhole(read(book -> book.write(1, "Nyckel", "Bort")));
    Path blank = Path.of("input/2022/enkatsvar").resolve("kungsholmen.xlsx");
    assertWhole(read(blank, List.of()));
  }

  private static void assertWhole(ReadFile read) {
    assertThat(read.refusals())
        .singleElement()
        .satisfies(each -> assertThat(each.place()).isEmpty());
    assertThat(read.decisions()).isEmpty();
  }

  @Test
  void rowsMayBeReorderedAndTakenAwayAndColumnsAdded() throws IOException {
    ReadFile read =
        read(
            book -> {
              book.name("Anna").decide(4, "Förslaget stämmer").decide(6, "O – Övrigt");
              Sheet sheet = book.sheet();
              sheet.removeRow(sheet.getRow(2));
              sheet.shiftRows(3, 3, 4);
              sheet.getRow(0).createCell(17).setCellValue("Min egen kolumn");
              sheet.getRow(7).createCell(17).setCellValue("Text");
              sheet.getRow(1).setZeroHeight(true);
            });
    assertThat(read.refusals()).isEmpty();
    assertThat(read.decisions()).extracting(Decision::unit).containsExactly(unit(6), unit(4));
    assertThat(read.decisions().getLast().source().cell()).isEqualTo("F8");
  }

  @Test
  void isReadAlikeWhenLibreOfficeHasSavedIt() throws Exception {
    Consumer<FilledIn> by =
        book -> {
          book.name("Anna");
          for (int row = 2; row < 2 + TEXTS.size(); row++) {
            book.decide(row, "Förslaget stämmer");
          }
        };
    Path saved = reviewer.fillsInWithLibreOffice(by);

    ReadFile read = read(saved, List.of());
    assertThat(read.refusals()).isEmpty();
    assertThat(read.decided()).isEqualTo(TEXTS.size());
    assertThat(read.decisions()).isEqualTo(read(by).decisions());
    FilledIn.in(
        saved,
        folder.resolve("igen.xlsx"),
        book -> {
          assertThat(book.sheet().getDataValidations()).isNotEmpty();
          assertThat(book.sheet().getProtect()).isTrue();
          Row first = book.sheet().getRow(1);
          assertThat(first.getCell(2).getCellStyle().getLocked()).isTrue();
          assertThat(first.getCell(5).getCellStyle().getLocked()).isFalse();
        });
  }

  @Test
  void onlyWhatIsNewInTheFileIsSaidAgain() throws IOException {
    ReadFile first =
        read(book -> book.name("Anna").decide(2, "O – Övrigt").decide(3, "O – Övrigt"));
    List<Decision> ledger = first.decisions();

    ReadFile again =
        read(
            ledger,
            book ->
                book.name("Anna")
                    .decide(2, "O – Övrigt")
                    .decide(3, "Förslaget stämmer")
                    .decide(4, "O – Övrigt"));
    assertThat(again.decided()).isEqualTo(3);
    assertThat(again.decisions()).extracting(Decision::unit).containsExactly(unit(3), unit(4));
    assertThat(read(ledger, book -> book.name("Bo").decide(2, "O – Övrigt")).decisions())
        .as("somebody else")
        .hasSize(1);
  }

  private static void assertRefused(ReadFile read, String cell, String sentence) {
    Reviewer.assertRefused(read, "Att granska", cell, sentence);
  }

  private ReadFile read(Consumer<FilledIn> by) throws IOException {
    return read(List.of(), by);
  }

  private ReadFile read(List<Decision> ledger, Consumer<FilledIn> by) throws IOException {
    return read(reviewer.fillsIn(by), ledger);
  }

  private static ReadFile read(Path file, List<Decision> ledger) {
    List<UnitKey> known = TEXTS.stream().map(text -> Decided.unit("SKÄ", text)).toList();
    return Reviewer.read(
        new ReadReview(2022, Decided.codebook(), known::contains, words -> Optional.empty()),
        file,
        ledger,
        List.of(),
        List.of());
  }
}
