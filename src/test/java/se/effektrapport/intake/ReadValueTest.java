package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
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
import se.effektrapport.sheet.Origin;

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
    "120.0, 120",
    "12 år, 12",
    "12 st., 12",
    "12st, 12",
    "7 personer, 7",
    "'12,0', 12",
    "'12,00', 12",
    "1\u2009200, 1200",
    "1 200 st, 1200",
    "12 ST, 12",
    "'''12', 12",
    "１２, 12",
    "30 ungdomar, 30",
    "007, 7"
  })
  void readsAnAmountThatLeavesNoDoubt(String written, BigDecimal amount) {
    assertThat(read("antal_totalt", written).number()).contains(amount);
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30-40",
        "20–30",
        "12,5",
        "1.200",
        "1,000",
        "1'200",
        "-5",
        "100001",
        "ca 100001",
        "många",
        "tolv",
        "1 20",
        "50 %",
        "<5",
        "högst 30",
        "under 30",
        "12 (varav 3 nya)",
        "ca",
        "ca 20-30",
        "2 x 15",
        "12 familjer",
        "ca 12,5"
      })
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

  @ParameterizedTest
  @CsvSource({
    "ca 30, 30",
    "ca. 30 st, 30",
    "Ca 1 200, 1200",
    "c:a 30, 30",
    "cirka 30 personer, 30",
    "omkring 30, 30",
    "ungefär 30, 30",
    "runt 30, 30",
    "drygt 30, 30",
    "över 30, 30",
    "minst 30, 30",
    "knappt 30, 30",
    "~30, 30",
    "30+, 30",
    "30 st ca, 30",
    "30 (ca), 30",
    "ett 30-tal, 30",
    "ett 30-tal ungdomar, 30"
  })
  void readsAnAmountThatIsSaidToBeInexactAndAsks(String written, BigDecimal amount) {
    assertThat(read("antal_totalt", written)).isEqualTo(new Value.Amount(written, amount, PLACE));
    assertThat(found())
        .containsExactly(
            Finding.question(
                PLACE,
                "”Antal nådda totalt”: väntade ett heltal mellan 0 och 100\u00A0000, fann ”%s”. Talet %s används; rätta det om det är ett annat."
                    .formatted(written, amount)));
  }

  @Test
  void aTextFullOfDigitsTakesNoTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          read("antal_totalt", "1 ".repeat(300_000) + "x");
          read("antal_totalt", "ca " + " 111".repeat(200_000));
          read("startdatum", "1".repeat(300_000));
        });
  }

  private Cell numbered(String text, String serial) {
    return new Cell(
        "H7",
        text,
        Optional.of(new BigDecimal(text)),
        Optional.empty(),
        Optional.of(LocalDate.parse(serial)),
        new Origin.Written());
  }

  @Test
  void aNumberThatWouldBeADayWithinTheLimitsIsThatDayForItCanMeanNothingElse() {
    assertThat(read("startdatum", numbered("44424", "2021-08-16")))
        .isEqualTo(new Value.Day("2021-08-16", LocalDate.of(2021, 8, 16), PLACE));
    assertThat(found()).isEmpty();
  }

  @Test
  void aNumberThatWouldBeADayOutsideTheLimitsIsNone() {
    assertThat(read("startdatum", numbered("2021", "1905-07-13")))
        .isEqualTo(new Value.Unread("2021", PLACE));
    assertThat(found()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"antal_totalt", "beskrivning", "status", "startdatum"})
  void anErrorOfAFormulaIsNoAnswerOfAnyKind(String column) {
    Cell failed = from("#NAMN?", new Origin.Failed(Optional.of("-Nattvandring")));

    assertThat(read(column, failed)).isEqualTo(new Value.Unread("#NAMN?", PLACE));
    assertThat(found())
        .singleElement()
        .extracting(Finding::sentence, as(STRING))
        .endsWith(
            ", fann felvärdet #NAMN? av formeln ”=-Nattvandring”. Skriv texten utan - + eller ="
                + " först, eller med en apostrof (') framför. Uppgiften räknas inte förrän den är"
                + " rättad.");
  }

  @Test
  void aFormulaWhoseValueWasNotSavedIsToldWithWhatToDo() {
    Cell uncomputed = from("=SUM(I7:M7)", new Origin.Uncomputed("SUM(I7:M7)"));

    assertThat(read("antal_totalt", uncomputed)).isEqualTo(new Value.Unread("=SUM(I7:M7)", PLACE));
    assertThat(found())
        .singleElement()
        .extracting(Finding::sentence, as(STRING))
        .endsWith(
            ", fann en formel utan sparat värde ”=SUM(I7:M7)”. Öppna filen i Excel och spara den,"
                + " eller skriv in värdet. Uppgiften räknas inte förrän den är rättad.");
  }

  @Test
  void theValueOfAFormulaIsReadAndAskedAboutUnlessSomethingElseIs() {
    assertThat(read("antal_totalt", from("30", new Origin.Computed())).number())
        .contains(BigDecimal.valueOf(30));
    assertThat(found())
        .extracting(Finding::sentence)
        .containsExactly(
            "Värden från formler: väntade inskrivna värden, fann formler. De värden som sparades i"
                + " filen används. Ni behöver inte göra något om värdena stämmer.");

    read("antal_totalt", from("12,5", new Origin.Computed()));

    assertThat(found()).singleElement().extracting(Finding::sentence, as(STRING)).contains("12,5");
  }

  private static Cell from(String text, Origin origin) {
    return new Cell("H7", text, Optional.empty(), Optional.empty(), Optional.empty(), origin);
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
        "16 Augusti 2021",
        "den 16 augusti 2021",
        "16.8.2021",
        "16/8/2021",
        "8/16/2021",
        "2021-08-16 00:00:00",
        "2021-08-16T00:00:00.000Z"
      })
  void readsADayWrittenAsText(String written) {
    assertThat(read("startdatum", written))
        .isEqualTo(new Value.Day(written, LocalDate.of(2021, 8, 16), PLACE));
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021",
        "hösten 2021",
        "2021-02-30",
        "1999-12-31",
        "2023-01-01",
        "8/16 2021",
        "5/6/2021",
        "210816"
      })
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

  @ParameterizedTest
  @CsvSource({
    "underlag, SIG mall, sig_mall",
    "underlag, Stockholms-enkäten, stockholmsenkaten",
    "underlag, Underlag: Fokusgrupp, fokusgrupp",
    "underlag, Lokal läges, lagesbild",
    "effekt_sakerhet, För tidigt, for_tidigt"
  })
  void readsAChoiceThatCanBeNoOther(String column, String written, String id) {
    assertThat(read(column, written).choice()).contains(id);
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"underlag, Lokal", "underlag, Egen", "status, Pågående", "status, Ny under åren"})
  void doesNotGuessAChoice(String column, String written) {
    assertThat(read(column, written)).isInstanceOf(Value.Unread.class);
    assertThat(found()).hasSize(1);
  }

  @Test
  void namesTheChoicesOfAShortListHoweverLongTheyAre() {
    read("utgangspunkt", "Okänd");

    assertThat(found())
        .singleElement()
        .extracting(Finding::sentence, as(STRING))
        .contains("Systematisk samhandling", " eller ")
        .doesNotContain("cellens lista");
  }

  @ParameterizedTest
  @CsvSource({
    "mars 2021, 2021-03-01",
    "Juni 2022, 2022-06-01",
    "2021-03, 2021-03-01",
    "1 sep 2018, 2018-09-01",
    "1 sept. 2018, 2018-09-01",
    "31 januari 2018, 2018-01-31",
    "01-03-2021, 2021-03-01"
  })
  void readsADayOrTheFirstOfAMonth(String written, LocalDate day) {
    assertThat(read("startdatum", written)).isEqualTo(new Value.Day(written, day, PLACE));
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"antal_totalt, talet", "startdatum, dagen", "status, valet"})
  void saysWhatToWriteInsteadOfAFormulaThatFailed(String column, String wanted) {
    read(column, from("#REF!", new Origin.Failed(Optional.of("SUM(A1)"))));

    assertThat(found())
        .singleElement()
        .extracting(Finding::sentence, as(STRING))
        .contains(" Skriv in " + wanted + " i stället för formeln.");
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
