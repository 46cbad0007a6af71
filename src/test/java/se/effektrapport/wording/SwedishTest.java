package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.effektrapport.protection.Shown;

class SwedishTest {

  @ParameterizedTest
  @CsvSource({
    "0, insats, ingen insats",
    "1, insats, en insats",
    "2, insats, två insatser",
    "12, insats, tolv insatser",
    "13, insats, 13\u00A0insatser",
    "1200, person, 1\u00A0200\u00A0personer",
    "0, svar, inget svar",
    "1, svar, ett svar",
    "3, stycke, tre stycken"
  })
  void countsInTheGenusAndNumberOfTheNoun(long count, String noun, String words) throws Exception {
    assertThat(Swedish.count(new Shown.Number(count), Lexicon.noun(noun))).isEqualTo(words);
  }

  @Test
  void aWithheldCountSaysSoAndNoMore() throws Exception {
    Shown few = new Shown.Withheld("färre än 5");
    assertThat(Swedish.count(few, Lexicon.noun("person"))).isEqualTo("färre än 5\u00A0personer");
    assertThat(Swedish.count(new Shown.NoData(), Lexicon.noun("person")))
        .isEqualTo("ett okänt antal personer");
  }

  @ParameterizedTest
  @CsvSource({
    "1, insats, den enda insatsen, den enda insats",
    "2, insats, de två insatserna, de två insatser",
    "42, insats, de 42\u00A0insatserna, de 42\u00A0insatser",
    "1, svar, det enda svaret, det enda svar"
  })
  void definiteFormsAgree(long count, String noun, String definite, String beforeClause)
      throws Exception {
    Shown shown = new Shown.Number(count);
    assertThat(Swedish.definite(shown, Lexicon.noun(noun), UnaryOperator.identity()))
        .isEqualTo(definite);
    assertThat(Swedish.definiteBeforeClause(shown, Lexicon.noun(noun), UnaryOperator.identity()))
        .isEqualTo(beforeClause);
  }

  @Test
  void digitsAgreeToo() throws Exception {
    Noun insats = Lexicon.noun("insats");
    assertThat(Swedish.digits(new Shown.Number(1), insats)).isEqualTo("1\u00A0insats");
    assertThat(Swedish.digits(new Shown.Number(0), insats)).isEqualTo("0\u00A0insatser");
  }

  @Test
  void noneIsSingular() {
    assertThat(Swedish.isPlural(new Shown.Number(0))).isFalse();
    assertThat(Swedish.isPlural(new Shown.Number(1))).isFalse();
    assertThat(Swedish.isPlural(new Shown.Number(2))).isTrue();
  }

  @Test
  void enumeratesWithOneAndBeforeTheLast() {
    assertThat(Swedish.enumeration(List.of())).isEmpty();
    assertThat(Swedish.enumeration(List.of("A"))).isEqualTo("A");
    assertThat(Swedish.enumeration(List.of("A", "B"))).isEqualTo("A och B");
    assertThat(Swedish.enumeration(List.of("A", "B", "C"))).isEqualTo("A, B och C");
  }

  @Test
  void datesAreWrittenOut() {
    assertThat(Swedish.date(LocalDate.of(2022, 10, 9))).isEqualTo("9\u00A0oktober 2022");
  }
}
