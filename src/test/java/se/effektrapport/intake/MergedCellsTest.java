package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.effektrapport.intake.Forms.accepted;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;

/** Cells merged where each row, or each column, was to have its own. */
class MergedCellsTest {

  @TempDir Path folder;

  private Received.Accepted read(Consumer<Workbook> alter) {
    return accepted(new Forms(folder).altered(alter));
  }

  private static void merge(Workbook w, String sheet, String range) {
    w.getSheet(sheet).addMergedRegion(CellRangeAddress.valueOf(range));
  }

  @Test
  void wordsChoicesAndDaysHoldForEveryRowAndAnAmountForTheFirstOnly() {
    Received.Accepted read =
        read(
            w -> {
              Forms.cell(w, "Insatser", "A6").setBlank();
              for (String range : List.of("A5:A6", "H5:H6", "O5:O6", "P5:P6")) {
                merge(w, "Insatser", range);
              }
              Forms.write(w, "Insatser", "B6", "Vuxna vid skolorna.");
            });

    Activity second = read.submission().activities().getLast();
    assertThat(read.submission().activities()).hasSize(2);
    assertThat(second.name()).isEqualTo("Nattvandring");
    assertThat(second.choice("status")).contains("pagar");
    assertThat(second.value("startdatum")).isPresent();
    assertThat(second.amount("antal_totalt")).isEmpty();
    assertThat(read.submission().activities().getFirst().amount("antal_totalt"))
        .contains(BigDecimal.valueOf(1200));
    assertThat(Forms.sentences(read))
        .contains(
            "Insatser!A5 Cellerna A5:A6 är sammanslagna: väntade en insats på varje rad, fann en"
                + " cell för flera. Innehållet används för insatserna på raderna 5 och 6; dela"
                + " cellerna och skriv på varje rad.",
            "Insatser!H5 Cellerna H5:H6 är sammanslagna: väntade ett antal för varje insats, fann"
                + " ett för flera. Talet räknas en gång, för insatsen på rad 5; dela cellerna och"
                + " skriv på varje rad.");
  }

  @Test
  void anInsatsThatIsMergedOverTwoRowsAsAWholeIsOneAndNothingIsAsked() {
    Received.Accepted read =
        read(
            w -> {
              w.getSheet("Insatser").shiftRows(5, 20, 1);
              for (char column = 'A'; column <= 'Z'; column++) {
                merge(w, "Insatser", column + "5:" + column + "6");
              }
            });

    assertThat(read.submission().activities()).hasSize(2);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void overSeveralColumnsTheFirstHasIt() {
    Received.Accepted read =
        read(
            w -> {
              Forms.cell(w, "Insatser", "C5").setBlank();
              merge(w, "Insatser", "B5:C5");
            });

    assertThat(read.submission().activities().getFirst().written("beskrivning")).isPresent();
    assertThat(Forms.sentences(read))
        .containsExactly(
            "Insatser!B5 Cellerna B5:C5 är sammanslagna: väntade en uppgift i varje kolumn, fann en"
                + " för flera. Innehållet läses i kolumn B; dela cellerna och skriv i varje"
                + " kolumn.");
  }

  @Test
  void rowsBelowAMergedQuestionContinueItsAnswer() {
    Received.Accepted read =
        read(
            w -> {
              w.getSheet("Frågor").shiftRows(4, 14, 1);
              merge(w, "Frågor", "B4:B5");
              Forms.write(w, "Frågor", "D5", "Och på helgerna.");
            });

    assertThat(read.findings()).isEmpty();
    assertThat(read.submission().passages())
        .extracting(Passage::question, Passage::text)
        .startsWith(
            tuple("arbete", "Vi har gått ut på kvällarna."), tuple("arbete", "Och på helgerna."));
  }

  @Test
  void anAnswerMergedOverTwoQuestionsIsTheFirstOnesAndAskedAbout() {
    Received.Accepted read = read(w -> merge(w, "Frågor", "D4:D5"));

    assertThat(Forms.sentences(read))
        .containsExactly(
            "Frågor!D4 Cellerna D4:D5 är sammanslagna över flera frågor: väntade ett svar på varje"
                + " rad, fann ett gemensamt. Det läses som svar på frågan på rad 4; dela cellerna"
                + " och skriv på varje rad.");
    assertThat(read.submission().passages().getFirst().question()).isEqualTo("arbete");
  }

  @Test
  void anAnswerMergedWithTheHelpBesideItIsReadUnlessItIsTheHelp() {
    Received.Accepted read =
        read(
            w -> {
              Forms.cell(w, "Frågor", "D4").setBlank();
              Forms.write(w, "Frågor", "C4", "Vi har gått ut.");
              merge(w, "Frågor", "C4:D4");
              merge(w, "Frågor", "C5:D5");
            });

    assertThat(read.findings()).isEmpty();
    assertThat(read.submission().passages())
        .extracting(Passage::text)
        .containsExactly("Vi har gått ut.", "Tiden räcker inte.");
  }
}
