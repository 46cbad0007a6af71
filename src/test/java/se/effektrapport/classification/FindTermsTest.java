package se.effektrapport.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.effektrapport.language.Words;

class FindTermsTest {

  private static List<Found> found(String text, String... terms) {
    List<Term> parsed =
        Stream.of(terms).map(ParseTerm::of).map(term -> term.orElseThrow()).toList();
    return new FindTerms(parsed).in(Words.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nattvandring       | De senaste NATTVANDRINGARNA.
          förskola           | Förskolans personal
          förskola           | på förskolan
          lägesbild          | lägesbilderna
          nattvandr*         | nattvandrarmöte
          *vandring          | kvällsvandringen
          *våld*             | gruppvåldsintervention
          öppna förskolan    | Den öppna förskolan i Fruängen
          natt- och dagöppet | natt- och dagöppet
          SIG                | SIG-möten och SIG:ar
          mentor* + förening* | föreningens mentor
          mentor* + förening* | mentorer, säger fotbollsintresserade föreningsledare
          MVP på fritids*    | MVP på fritidsgården
          """)
  void finds(String term, String text) {
    assertThat(found(text, term)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SIG                | de vände sig om, Sig själva
          händelse           | det som händer
          nattvandr*         | hon nattvakade
          *vandring          | vandringsled
          öppna förskolan    | öppna den nya förskolan
          öppna förskolan    | öppna
          mentor* + förening* | mentorer
          mentor* + *skap*   | mentorskap
          kurs               | kurator
          """)
  void leaves(String term, String text) {
    assertThat(found(text, term)).isEmpty();
  }

  @Test
  void takesPartsOfATermOnlyWhereTheyAreNear() {
    String far = "mentor " + "och ".repeat(13) + "förening";
    String near = "mentor " + "och ".repeat(12) + "förening";

    assertThat(found(far, "mentor* + förening*")).isEmpty();
    assertThat(found(near, "mentor* + förening*"))
        .singleElement()
        .extracting(Found::words)
        .isEqualTo("mentor + förening");
  }

  @Test
  void countsAWordForTheLongestTermOnly() {
    assertThat(found("mentorer i våldsprevention", "mentor", "mentorer i våldsprevention"))
        .extracting(found -> found.term().written())
        .containsExactly("mentorer i våldsprevention");
    assertThat(found("föräldravandring", "föräld*", "föräldravandr*"))
        .extracting(found -> found.term().written())
        .containsExactly("föräldravandr*");
  }

  @Test
  void tellsTheWordsAsTheyStandFirstAndHowOften() {
    List<Found> found = found("Nattvandring. Fler nattvandrar! Att nattvandra", "nattvandr*");

    assertThat(found).singleElement().extracting(Found::words).isEqualTo("nattvandring");
    assertThat(found.getFirst().times()).isEqualTo(3);
    assertThat(found.getFirst().emphasis()).isEqualTo(1.75);
  }

  @Test
  void keepsTheOrderOfTheText() {
    assertThat(found("SSPF och allvarssamtal och SIG", "SIG", "allvarssamtal", "SSPF"))
        .extracting(Found::words)
        .containsExactly("SSPF", "allvarssamtal", "SIG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "a*", "nattv*dring", "a, b", "+ b", "a + ", "öppna/stängda"})
  void knowsWhatIsNoTerm(String written) {
    assertThat(ParseTerm.of(written)).isEmpty();
  }
}
