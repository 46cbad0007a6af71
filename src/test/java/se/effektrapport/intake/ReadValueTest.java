package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Value;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Opened;

class ReadValueTest {

  private static final Place PLACE = new Place("Insatser", "H7");

  private final Findings findings = new Findings();

  private List<Finding> found() {
    return findings.inOrder(new Opened.Workbook(List.of(), Map.of()));
  }

  private Value read(String column, Cell cell) {
    return new ReadValue(findings)
        .read(Forms.QUESTIONNAIRE.column(column).orElseThrow(), cell, PLACE);
  }

  private Value read(String column, String text) {
    return read(column, new Cell("H7", text, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1200, 1200",
    "1 200, 1200",
    "1\u00A0200, 1200",
    "100\u202F000, 100000",
    "12 st, 12",
    "12 st., 12",
    "12st, 12",
    "7 personer, 7",
    "'12,0', 12"
  })
  void readsAnAmountThatLeavesNoDoubt(String written, BigDecimal amount) {
    assertThat(read("antal_totalt", written).number()).contains(amount);
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ca 30", "30-40", "12,5", "1.200", "-5", "100001", "många", "1 20", "50 %"})
  void keepsAnAmountThatIsNoPlainNumberAsWrittenAndAsks(String written) {
    assertThat(read("antal_totalt", written)).isEqualTo(new Value.Unread(written, PLACE));
    assertThat(found())
        .containsExactly(
            Finding.question(
                PLACE,
                "”Antal nådda totalt”: väntade ett heltal mellan 0 och 100\u00A0000, fann ”"
                    + written
                    + "”. Uppgiften räknas inte förrän den är rättad."));
  }

  @Test
  void aDayOrAPercentageIsNoNumberOfPersonsThoughExcelKeepsItAsANumber() {
    Cell day =
        new Cell(
            "H7",
            "2022-05-03",
            Optional.of(new BigDecimal("44684")),
            Optional.of(LocalDate.of(2022, 5, 3)));
    Cell percentage = new Cell("H7", "100 %", Optional.of(BigDecimal.ONE), Optional.empty());

    assertThat(read("antal_totalt", day).number()).isEmpty();
    assertThat(read("antal_totalt", percentage).number()).isEmpty();
    assertThat(found()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-08-16",
        "2021-8-16",
        "20210816",
        "2021/08/16",
        "16/8 2021",
        "16/8-2021",
        "16 augusti 2021",
        "16 Augusti 2021"
      })
  void readsADayWrittenAsText(String written) {
    assertThat(read("startdatum", written))
        .isEqualTo(new Value.Day(written, LocalDate.of(2021, 8, 16), PLACE));
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021", "hösten 2021", "2021-02-30", "1999-12-31", "2023-01-01", "8/16 2021"})
  void keepsADayThatIsNoneOrOutsideTheLimitsAsWrittenAndAsks(String written) {
    assertThat(read("startdatum", written)).isEqualTo(new Value.Unread(written, PLACE));
    assertThat(found())
        .containsExactly(
            Finding.question(
                PLACE,
                "”Startade”: väntade ett datum mellan 2000-01-01 och 2022-12-31, fann ”"
                    + written
                    + "”. Uppgiften räknas inte förrän den är rättad."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pågår", "pågår", " PÅGÅR ", "pagar", "Pa\u030Aga\u030Ar", "Pågår:"})
  void readsAChoiceByLabelOrIdInWhateverCase(String written) {
    assertThat(read("status", written).choice()).contains("pagar");
    assertThat(found()).isEmpty();
  }

  @Test
  void keepsAChoiceThatIsNotInTheListAsWrittenAndAsks() {
    assertThat(read("status", "Vilande")).isEqualTo(new Value.Unread("Vilande", PLACE));
    assertThat(found().getFirst().sentence())
        .isEqualTo(
            "”Status”: väntade Planerad, Ny under året, Pågår eller Avslutad, fann ”Vilande”."
                + " Uppgiften räknas inte förrän den är rättad.");
  }

  @Test
  void aLongTextIsCutWhereItIsQuotedBackButNeverInTheMiddleOfASign() {
    read("status", "x".repeat(59) + "🙂🙂");

    assertThat(found().getFirst().sentence()).contains("fann ”" + "x".repeat(59) + "🙂 …”.");
  }
}
