package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.effektrapport.review.Shortening.Outcome;

class ShorteningTest {

  private static final String WHOLE =
      "Under hösten gick föräldrar ut fem kvällar i veckan, ofta med SIG-gruppen. Det blev"
          + " lugnare på torget. Alla ville inte vara med, men 40 % kom igen.";

  private static String shortened(String written) {
    return switch (Shortening.of(WHOLE, written)) {
      case Outcome.Shortened shortened -> shortened.text();
      case Outcome.Refused refused -> throw new AssertionError(refused.sentence());
    };
  }

  private static String refusal(String written) {
    return switch (Shortening.of(WHOLE, written)) {
      case Outcome.Shortened shortened -> throw new AssertionError(shortened.text());
      case Outcome.Refused refused -> refused.sentence();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"[…]", "[...]", "…", "...", "[ … ]", "[ ... ]"})
  void marksThatSayTheSameAreMadeTheSame(String mark) {
    assertThat(shortened("Under hösten gick föräldrar ut " + mark + " Det blev lugnare på torget."))
        .isEqualTo("Under hösten gick föräldrar ut […] Det blev lugnare på torget. […]");
  }

  @Test
  void markNeedsNoSpaceAroundIt() {
    assertThat(shortened("Under hösten gick föräldrar ut…Det blev lugnare"))
        .isEqualTo("Under hösten gick föräldrar ut […] Det blev lugnare […]");
  }

  @Test
  void whatIsLeftOutFirstOrLastIsMarkedAlsoIfTheReviewerDidNot() {
    assertThat(shortened("Det blev lugnare på torget."))
        .isEqualTo("[…] Det blev lugnare på torget. […]")
        .isEqualTo(shortened("[…] Det blev lugnare på torget. […]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gick föräldrar ut fem kvällar. | […] Gick föräldrar ut fem kvällar. […]",
        "Gick föräldrar ut fem kvällar | […] Gick föräldrar ut fem kvällar […]",
        "det blev lugnare på torget | […] det blev lugnare på torget […]",
        "gick föräldrar ut fem kvällar i veckan, [...], ofta med | no",
        "Under hösten gick föräldrar […], ofta med SIG-gruppen |"
            + " Under hösten gick föräldrar […] ofta med SIG-gruppen […]",
      })
  void capitalAndSignsAtTheEdgesMayBeAdjusted(String written, String expected) {
    if (expected.equals("no")) {
      assertThat(refusal(written)).contains("där inget är utelämnat");
    } else {
      assertThat(shortened(written)).isEqualTo(expected);
    }
  }

  @Test
  void spacesAndLineBreaksDoNotMatter() {
    assertThat(shortened("  Det blev\n lugnare\u00a0på torget.\n"))
        .isEqualTo("[…] Det blev lugnare på torget. […]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Det blev mycket lugnare på torget.", // a word added
        "Det blev lugnare på det torget.",
        "Det blev lugnt på torget.", // a word changed
        "Under hösten gick föräldrar ut, ofta med SIG-gruppen.", // left out without a mark
        "Det blev lugnare på torget. […] Under hösten gick föräldrar ut", // another order
        "gick föräldrar ut fem kvällar i veckan ofta med", // a comma inside
        "Det Blev lugnare på torget.", // a capital inside
        "Det blev lugnare på torget!", // another tone
        "ofta med sIG-gruppen. Det blev", // a name is no beginning of a sentence
        "ofta med SIG […] Det blev lugnare", // half a word
        "men 40 kom igen sedan det blev",
        "”Det blev lugnare på torget.”",
      })
  void refusesWhatIsNotTheWordsOfTheTextInTheirOrder(String written) {
    assertThat(refusal(written)).contains("står inte så i texten");
  }

  @Test
  void tellsWhichPartIsNotInTheTextWithoutQuotingIt() {
    assertThat(refusal("Under hösten gick föräldrar ut […] Det var hemligt på torget"))
        .isEqualTo(
            "Orden i del 2 av 2 står inte så i texten. Skriv dem ordagrant och i samma ordning, och"
                + " sätt […] där något är utelämnat.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[…] Under hösten gick föräldrar ut fem kvällar",
        "Under hösten gick föräldrar […] ut fem kvällar",
        "[…] vara med, men 40 % kom igen. […]",
      })
  void refusesAMarkWhereNothingIsLeftOut(String written) {
    assertThat(refusal(written)).contains("där inget är utelämnat");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "[…]", "[…] […]", "Under hösten […] […] gick föräldrar ut fem", "…."})
  void refusesWhatHasNoWords(String written) {
    assertThat(refusal(written)).contains("saknas ord att citera");
  }

  @Test
  void refusesTheWholeTextAndAFewWords() {
    assertThat(refusal(WHOLE)).startsWith("Inget är utelämnat.");
    assertThat(refusal("Det blev lugnare på"))
        .isEqualTo("Ett citat behöver minst 5 ord ur texten. Här är de 4.");
  }

  @Test
  void aSentenceThatIsPartlyKeptKeepsItsNegation() {
    assertThat(refusal("Det blev lugnare på torget. Alla ville […] vara med, men 40 % kom igen."))
        .contains("nekande ord");
    assertThat(refusal("Det blev lugnare […] men 40 % kom igen.")).contains("nekande ord");
    assertThat(shortened("Alla ville inte vara med […]"))
        .isEqualTo("[…] Alla ville inte vara med […]");
  }

  @Test
  void dotsOfTheTextItselfAreNoMarks() {
    String whole = "Vi väntade ... och till slut kom alla som hade lovat att komma.";

    assertThat(Shortening.of(whole, "Vi väntade ... och till slut kom alla"))
        .isEqualTo(new Outcome.Shortened("Vi väntade ... och till slut kom alla […]"));
    assertThat(Shortening.of(whole, "Vi väntade [...] kom alla som hade lovat"))
        .isEqualTo(new Outcome.Shortened("Vi väntade […] kom alla som hade lovat […]"));
  }

  @Test
  void whatIsShortenedOnceMayBeWrittenSoAgain() {
    String once = shortened("gick föräldrar ut fem kvällar ... lugnare på torget");

    assertThat(shortened(once)).isEqualTo(once);
  }
}
