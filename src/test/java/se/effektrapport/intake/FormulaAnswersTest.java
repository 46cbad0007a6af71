package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.intake.Forms.accepted;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Name;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Value;

/** A formula where an answer was expected: its value is used, and no answer is lost in silence. */
class FormulaAnswersTest {

  @TempDir Path folder;
  private Forms forms;

  @BeforeEach
  void open() {
    forms = new Forms(folder);
  }

  private static void formula(Cell cell, String formula, double value) {
    cell.setCellFormula(formula);
    cell.setCellValue(value);
  }

  @Test
  void valuesOfFormulasAreUsedAndAskedAboutTogether() {
    Received.Accepted read =
        accepted(
            forms.altered(
                w -> {
                  formula(Forms.cell(w, "Insatser", "H5"), "SUM(I5:J5)", 40);
                  formula(Forms.cell(w, "Insatser", "I5"), "2*10", 20);
                  formula(Forms.cell(w, "Insatser", "J5"), "2*10", 20);
                  Cell answer = Forms.cell(w, "Frågor", "D5");
                  answer.setCellFormula("UPPER(\"lugnt\")");
                  answer.setCellValue("LUGNT");
                }));

    assertThat(Forms.sentences(read))
        .containsExactly(
            "Frågor!D5 Värden från formler: väntade inskrivna värden, fann formler. De värden som"
                + " sparades i filen används. Ni behöver inte göra något om värdena stämmer. Det"
                + " gäller D5, Insatser!H5, Insatser!I5 och Insatser!J5.");
    assertThat(read.submission().activities().getFirst().amount("antal_totalt"))
        .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("40"));
    assertThat(read.submission().passages()).extracting(Passage::text).contains("LUGNT");
  }

  @Test
  void aTextThatBecameAFormulaByItsDashIsAskedAboutAndNeverReadAsWords() {
    Received.Accepted read =
        accepted(
            forms.altered(
                w -> {
                  Name known = w.createName();
                  known.setNameName("Vi_gick");
                  known.setRefersToFormula("Listor!$A$1");
                  failed(Forms.cell(w, "Frågor", "D5"));
                  failed(Forms.cell(w, "Insatser", "B5"));
                  failed(Forms.cell(w, "Insatser", "A6"));
                }));

    assertThat(Forms.sentences(read))
        .hasSize(3)
        .allSatisfy(each -> assertThat(each).contains("felvärdet #NAMN? av formeln ”=-Vi_gick”"));
    assertThat(read.submission().passages()).hasSize(2);
    Activity first = read.submission().activities().getFirst();
    assertThat(first.value("beskrivning")).get().isInstanceOf(Value.Unread.class);
    assertThat(first.telling()).doesNotContain("#");
    assertThat(read.submission().activities())
        .extracting(Activity::name)
        .containsExactly("Nattvandring", "Insats utan namn, rad 6");
  }

  private static void failed(Cell cell) {
    cell.setCellFormula("-Vi_gick");
    cell.setCellErrorValue(FormulaError.NAME.getCode());
  }

  @Test
  void theNameOfAnErrorPastedAsTextIsNoWords() {
    Received.Accepted read =
        accepted(
            forms.altered(
                w -> {
                  Forms.write(w, "Insatser", "B5", "#NAMN?");
                  Forms.write(w, "Frågor", "D5", "#REF!");
                }));

    assertThat(Forms.sentences(read))
        .containsExactly(
            "Frågor!D5 Svaret används inte: väntade ett svar i ord, fann felvärdet #REF!. Skriv in"
                + " uppgiften i stället för formeln.",
            "Insatser!B5 ”Vad gör ni?”: väntade löpande text, fann felvärdet #NAMN?. Skriv in"
                + " uppgiften i stället för formeln. Uppgiften räknas inte förrän den är rättad.");
  }

  @Test
  void aFormulaWithoutASavedValueIsAskedAboutAndNotJustLost() {
    Path file =
        forms.altered(
            w -> {
              Forms.cell(w, "Insatser", "H5").setCellFormula("I5+J5");
              Forms.cell(w, "Frågor", "D5").setCellFormula("B5");
            });
    Path unsaved =
        new Rezipped(file)
            .rewrite("xl/worksheets", xml -> xml.replaceAll("(</f>)<v>[^<]*</v>", "$1"))
            .in(folder);

    Received.Accepted read = accepted(unsaved);

    assertThat(Forms.sentences(read))
        .containsExactly(
            "Frågor!D5 Svaret används inte: väntade ett svar i ord, fann en formel utan sparat"
                + " värde ”=B5”. Öppna filen i Excel och spara den, eller skriv in värdet.",
            "Insatser!H5 ”Antal nådda totalt”: väntade ett heltal mellan 0 och 100\u00A0000, fann"
                + " en formel utan sparat värde ”=I5+J5”. Öppna filen i Excel och spara den, eller"
                + " skriv in värdet. Uppgiften räknas inte förrän den är rättad.");
    assertThat(read.submission().activities().getFirst().value("antal_totalt"))
        .get()
        .isInstanceOf(Value.Unread.class);
  }

  @Test
  void aFormulaFilledDownThatFindsNothingIsNoInsatsOnEveryRow() {
    Received.Accepted read =
        accepted(
            forms.altered(
                w -> {
                  for (int row = 7; row <= 64; row++) {
                    Cell cell = Forms.cell(w, "Insatser", "B" + row);
                    cell.setCellFormula("VLOOKUP(A" + row + ",Listor!A1:A9,1,FALSE)");
                    cell.setCellErrorValue(FormulaError.NA.getCode());
                    formula(Forms.cell(w, "Insatser", "H" + row), "I" + row + "+J" + row, 0);
                  }
                }));

    assertThat(read.submission().activities()).hasSize(2);
    assertThat(Forms.sentences(read))
        .isEqualTo(
            List.of(
                "Insatser!B7 Räknas inte som en insats: väntade insatsens namn eller något i ord på"
                    + " raden, fann bara val, datum, tal eller en kommentar. Det gäller B7, B8, B9,"
                    + " B10, B11, B12, B13, B14, B15, B16 och 48 till."));
  }
}
