package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is planted in the passages points at nobody. */
class MarkedPassageTest {

  /** Numbers that Skatteverket has published for tests. */
  private static final Set<String> PUBLISHED = Set.of("7010632391", "6408233234", "8112189876");

  private static Stream<String> planted(String type) {
    return Stream.of("skribent-1.txt", "skribent-2.txt", "skribent-3.txt", "avskilda.txt")
        .flatMap(
            file -> {
              try {
                return MarkedPassage.read(file).stream();
              } catch (IOException failed) {
                throw new IllegalStateException(failed);
              }
            })
        .flatMap(
            passage ->
                passage.marks().stream()
                    .filter(mark -> mark.type().equals(type))
                    .map(passage::words));
  }

  @Test
  void noPersonnummerHasARightCheckDigitUnlessItIsPublished() {
    assertThat(
            planted("personnummer")
                .map(words -> words.replaceAll("\\D", ""))
                .map(digits -> digits.substring(Math.max(0, digits.length() - 10)))
                .filter(CheckDigit::isRight))
        .isSubsetOf(PUBLISHED);
  }

  @Test
  void telephoneNumbersAreOfTheSeriesForFiction() {
    assertThat(
            planted("telefon")
                .map(
                    words ->
                        words.replaceAll("\\D", "").replaceFirst("^(?:0046|46(?=\\d{8}))?0?", "")))
        .isNotEmpty()
        .allMatch(
            digits ->
                digits.matches(
                    "8?465004\\d\\d|313900[67][0-4]\\d|406280[45][0-4]\\d|7017406\\d\\d"));
  }

  @Test
  void mailAddressesAreExamples() {
    assertThat(planted("epost"))
        .isNotEmpty()
        .allMatch(words -> words.matches("(?s).*example ?\\.? ?(punkt )?(se|com|org)"));
  }

  @Test
  void thereAreFourHundredPassagesAndHalfOfThemArePlanted() throws IOException {
    int all = 0;
    int planted = 0;
    for (String file :
        List.of("skribent-1.txt", "skribent-2.txt", "skribent-3.txt", "avskilda.txt")) {
      List<MarkedPassage> passages = MarkedPassage.read(file);
      all += passages.size();
      planted += (int) passages.stream().filter(MarkedPassage::isPlanted).count();
    }
    assertThat(all).isGreaterThanOrEqualTo(400);
    assertThat(2 * planted).isGreaterThanOrEqualTo(all);
  }
}
