package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.effektrapport.figures.SmallAnswer.computed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.Item.Cell;
import se.effektrapport.figures.SmallAnswer;
import se.effektrapport.figures.SmallMaterial;
import se.effektrapport.review.Decided;
import se.effektrapport.review.QuoteDecision;
import se.effektrapport.review.QuoteVerdicts;
import se.effektrapport.review.UnitKey;
import se.effektrapport.review.Use;

class ChooseExcerptsTest {

  private static final List<Pillar> PILLARS =
      List.of(
          new Pillar("S", "Samhandling", false, List.of()),
          new Pillar("C", "Civilsamhället", false, List.of()),
          new Pillar("O", "Övrigt", true, List.of()));

  private final List<Item> activities = new ArrayList<>();
  private final List<Remark> passages = new ArrayList<>();
  private final List<QuoteDecision> ledger = new ArrayList<>();

  private List<Excerpt> choose() {
    return new ChooseExcerpts(SmallMaterial.questionnaire(), PILLARS, verdicts())
        .choose(activities, passages);
  }

  private QuoteVerdicts verdicts() {
    return QuoteVerdicts.of(Decided.round(), ledger);
  }

  private List<Excerpt> chosen(String pillar, String chapter) {
    return choose().stream()
        .filter(each -> each.pillar().equals(pillar) && each.chapter().equals(chapter))
        .toList();
  }

  private static List<String> references(List<Excerpt> excerpts) {
    return excerpts.stream().map(Excerpt::reference).toList();
  }

  /** A paragraph; "SKÄ-12". */
  private void said(String reference, String question, String pillar, double probability) {
    said(reference, question, pillar, probability, 100, false);
  }

  private void said(
      String reference,
      String question,
      String pillar,
      double probability,
      int length,
      boolean removed) {
    String code = reference.substring(0, 3);
    Optional<Label> label =
        Optional.of(pillar).filter(each -> !each.isEmpty()).map(each -> label(each, probability));
    passages.add(
        new Remark(
            reference,
            code,
            code + " svar 1",
            question,
            words(reference, length),
            removed,
            label,
            "F",
            "D1"));
  }

  /** So many letters, and no one else's. */
  private static String words(String reference, int length) {
    return reference + "o".repeat(length - reference.length());
  }

  /** An insats in S with a hundred letters in each of the columns; "effekt_sakerhet=matt". */
  private void insats(String reference, String... columns) {
    String code = reference.substring(0, 3);
    List<Cell> cells = new ArrayList<>();
    for (String column : columns) {
      String[] chosen = column.split("=");
      String choice = chosen.length > 1 ? chosen[1] : "";
      cells.add(new Cell(chosen[0], choice, chosen[0] + "o".repeat(100), false, "I", "A1"));
    }
    activities.add(new Item(reference, code, code + " svar 1", "Insats", label("S", 0.9), cells));
  }

  private static Label label(String pillar, double probability) {
    return new Label(pillar, "", "", probability, "COMPUTED", List.of(), probability < 0.6, "");
  }

  @Test
  void atMostFourExamplesForEachUtgangspunkt() {
    for (String code : List.of("AAA", "BBB", "CCC", "DDD", "EEE")) {
      said(code + "-1", "exempel", "S", 0.9);
      said(code + "-2", "exempel", "C", 0.9);
    }

    assertThat(references(chosen("S", "exempel")))
        .containsExactly("AAA-1", "BBB-1", "CCC-1", "DDD-1");
    assertThat(references(chosen("C", "exempel")))
        .as("those quoted least first")
        .hasSize(4)
        .startsWith("EEE-2");
  }

  @Test
  void oneExampleFromEachForvaltning() {
    said("SKÄ-1", "exempel", "S", 0.7);
    said("SKÄ-2", "exempel", "S", 0.8);
    said("SOC-1", "exempel", "S", 0.6);

    assertThat(references(chosen("S", "exempel"))).containsExactly("SKÄ-2", "SOC-1");
  }

  @Test
  void theOwnExampleComesBeforeMeasuredAndMeasuredBeforeSupported() {
    insats("AAA-1", "effekt", "effekt_sakerhet=upplevd");
    insats("BBB-1", "effekt", "effekt_sakerhet=belagd");
    insats("CCC-1", "effekt", "effekt_sakerhet=matt");
    insats("DDD-1", "exempel");
    said("EEE-1", "exempel", "S", 0.6);

    assertThat(chosen("S", "exempel"))
        .extracting(Excerpt::reference, Excerpt::field, Excerpt::reason)
        .containsExactly(
            tuple("EEE-1", "exempel", "Förvaltningens eget exempel"),
            tuple("DDD-1", "exempel", "Förvaltningens eget exempel på insatsen"),
            tuple("CCC-1", "effekt", "Effekten är mätt"),
            tuple("BBB-1", "effekt", "Effekten är belagd"));
  }

  @Test
  void quotesVerbatimWithItsCell() {
    insats("SKÄ-7", "exempel");

    assertThat(chosen("S", "exempel"))
        .containsExactly(
            new Excerpt(
                "S",
                "exempel",
                "exempel",
                "SKÄ-7",
                "SKÄ",
                "exempel" + "o".repeat(100),
                "Förvaltningens eget exempel på insatsen",
                "SKÄ svar 1",
                "I",
                "A1"));
  }

  @Test
  void neverQuotesTextFromWhichSomethingWasRemoved() {
    said("SKÄ-1", "exempel", "S", 0.9, 100, true);
    said("SOC-1", "delaktighet", "", 1, 100, true);
    Cell removed = new Cell("exempel", "", "o".repeat(100), true, "I", "A1");
    activities.add(new Item("KUL-1", "KUL", "", "", label("S", 0.9), List.of(removed)));

    assertThat(choose()).isEmpty();
  }

  @Test
  void doesNotQuoteWhatAPersonShouldReview() {
    said("SKÄ-1", "exempel", "S", 0.59);
    Cell cell = new Cell("exempel", "", "o".repeat(100), false, "I", "A1");
    activities.add(new Item("KUL-1", "KUL", "", "", label("S", 0.3), List.of(cell)));

    assertThat(choose()).isEmpty();
  }

  @Test
  void quotesWordsFromSixtyToElevenHundredCharacters() {
    said("AAA-1", "exempel", "S", 0.9, 59, false);
    said("BBB-1", "exempel", "S", 0.9, 60, false);
    said("CCC-1", "exempel", "S", 0.9, 1100, false);
    said("DDD-1", "exempel", "S", 0.9, 1101, false);

    assertThat(references(choose())).containsExactly("BBB-1", "CCC-1");
  }

  @Test
  void quotesNothingUnderOvrigt() {
    said("SKÄ-1", "exempel", "O", 0.9);

    assertThat(choose()).isEmpty();
  }

  @Test
  void neverQuotesTheSameUnitTwice() {
    insats("SKÄ-1", "exempel", "effekt", "beskrivning", "effekt_riktning=forsamring");

    assertThat(references(choose())).containsExactly("SKÄ-1");
  }

  @Test
  void aForvaltningWhoseBestWordsAreQuotedElsewhereIsQuotedWithOthers() {
    insats("SKÄ-1", "exempel", "effekt");
    insats("SKÄ-2", "effekt");

    assertThat(references(chosen("S", "exempel"))).containsExactly("SKÄ-1");
    assertThat(references(chosen("S", "resultat"))).containsExactly("SKÄ-2");
  }

  @Test
  void whatGotWorseComesBeforeWhatStayedTheSame() {
    insats("AAA-1", "effekt", "effekt_riktning=oforandrat");
    insats("BBB-1", "effekt", "effekt_riktning=forsamring");
    insats("CCC-1", "effekt", "effekt_riktning=forbattring");

    assertThat(references(chosen("S", "motgang"))).containsExactly("BBB-1", "AAA-1");
    assertThat(references(chosen("S", "resultat"))).containsExactly("CCC-1");
  }

  @Test
  void answersComeBeforeWhatInsatserSayAndTheSurestFirst() {
    insats("AAA-1", "effekt");
    said("BBB-1", "resultat", "S", 0.7);
    said("CCC-1", "resultat", "S", 0.8);

    assertThat(references(chosen("S", "resultat"))).containsExactly("CCC-1", "BBB-1", "AAA-1");
  }

  @Test
  void answersToAQuestionThatIsNotClassifiedAreQuotedInItsChapter() {
    said("SKÄ-1", "delaktighet", "", 1);

    assertThat(choose())
        .extracting(Excerpt::pillar, Excerpt::chapter, Excerpt::field)
        .containsExactly(tuple("", "barnratt", "delaktighet"));
  }

  @Test
  void theOrderOfTheAnswersDoesNotMatter() {
    for (String code : List.of("AAA", "BBB", "CCC")) {
      IntStream.rangeClosed(1, 12)
          .forEach(n -> insats(code + "-" + n, "effekt", "beskrivning", "exempel"));
      IntStream.rangeClosed(13, 15).forEach(n -> said(code + "-" + n, "resultat", "S", 0.9));
    }
    List<Excerpt> chosen = choose();
    Collections.reverse(activities);
    Collections.reverse(passages);

    assertThat(choose()).isEqualTo(chosen);
    assertThat(references(chosen)).as("2 comes before 10").startsWith("AAA-1", "BBB-1", "CCC-1");
  }

  @Test
  void quotesFromAFrozenRound() {
    Content content =
        FreezeContentTest.freeze(
            FreezeContentTest.varied(),
            SmallAnswer.from("SOC")
                .said(
                    "exempel",
                    "Fem kvällar i veckan gick föräldrar runt på torget.".repeat(2),
                    computed("C1", 0.9)));

    assertThat(references(content.excerpts())).containsExactly("SOC-1", "SKÄ-1", "SKÄ-2");
  }

  private void decided(String reviewer, Excerpt excerpt, Use use) {
    ledger.add(
        Decided.quote(
            UnitKey.of(excerpt.administration(), excerpt.field(), excerpt.text()),
            reviewer,
            Optional.of(use)));
  }

  private Excerpt excerpt(String reference) {
    return choose().stream()
        .filter(each -> each.reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  private void sixExamples() {
    for (String code : List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF")) {
      said(code + "-1", "exempel", "S", 0.9);
    }
  }

  /** What a reviewer sees of words that are not quoted. */
  private Excerpt unquoted(String reference, String field) {
    String code = reference.substring(0, 3);
    String text =
        passages.stream()
            .filter(each -> each.reference().equals(reference))
            .map(Remark::text)
            .findFirst()
            .orElse("exempel" + "o".repeat(100));
    return new Excerpt("S", "", field, reference, code, text, "", "", "", "");
  }

  @Test
  void whatAReviewerTakesStandsFirstAndTakesTheLastPlace() {
    sixExamples();
    decided("Anna", unquoted("FFF-1", "exempel"), new Use.Take("S/exempel"));

    assertThat(references(chosen("S", "exempel")))
        .containsExactly("FFF-1", "AAA-1", "BBB-1", "CCC-1");
    assertThat(excerpt("FFF-1").reason()).isEqualTo("Vald av granskare");
  }

  @Test
  void whatAReviewerLeavesOutIsQuotedNowhereAndTheNextTakesItsPlace() {
    sixExamples();
    decided("Anna", excerpt("BBB-1"), new Use.LeaveOut());

    assertThat(references(choose())).containsExactly("AAA-1", "CCC-1", "DDD-1", "EEE-1");
  }

  @Test
  void whatAReviewerShortensIsQuotedSoAndTheWholeIsKept() {
    sixExamples();
    Excerpt before = excerpt("AAA-1");
    decided("Anna", before, new Use.Shorten("S/exempel", "Bara […] detta."));

    Excerpt after = excerpt("AAA-1");
    assertThat(after.text()).isEqualTo("Bara […] detta.");
    assertThat(after.whole()).contains(before.text());
    assertThat(after.reason()).isEqualTo("Vald och kortad av granskare");
  }

  @Test
  void twoOfOneForvaltningAreQuotedIfReviewersTakeBoth() {
    said("AAA-1", "exempel", "S", 0.9);
    said("AAA-2", "exempel", "S", 0.8);
    said("AAA-3", "exempel", "S", 0.7);
    decided("Anna", unquoted("AAA-2", "exempel"), new Use.Take("S/exempel"));
    decided("Anna", unquoted("AAA-3", "exempel"), new Use.Take("S/exempel"));

    assertThat(references(chosen("S", "exempel"))).containsExactly("AAA-2", "AAA-3");
  }

  @Test
  void reviewersHaveNoMoreRoomThanThereIs() {
    sixExamples();
    for (String code : List.of("BBB", "CCC", "DDD", "EEE", "FFF")) {
      decided("Anna", unquoted(code + "-1", "exempel"), new Use.Take("S/exempel"));
    }

    assertThat(references(choose())).containsExactly("BBB-1", "CCC-1", "DDD-1", "EEE-1");
  }

  @Test
  void isQuotedWhereTheReviewerSawItOrElseWhereItFits() {
    insats("AAA-1", "effekt", "effekt_sakerhet=matt", "effekt_riktning=forsamring");
    String text = "effekt" + "o".repeat(100);
    Excerpt effect = new Excerpt("S", "", "effekt", "AAA-1", "AAA", text, "", "", "", "");
    decided("Anna", effect, new Use.Take("S/resultat"));
    assertThat(choose()).extracting(Excerpt::chapter).containsExactly("resultat");

    decided("Anna", effect, new Use.Take("C/resultat"));
    assertThat(choose()).extracting(Excerpt::chapter).containsExactly("exempel");
  }

  @Test
  void nobodyCanTakeTextFromWhichSomethingWasRemoved() {
    said("SKÄ-1", "exempel", "S", 0.9, 100, true);
    decided("Anna", unquoted("SKÄ-1", "exempel"), new Use.Take("S/exempel"));

    assertThat(choose()).isEmpty();
  }

  @Test
  void nothingIsInForceWhereReviewersDiffer() {
    sixExamples();
    decided("Anna", unquoted("FFF-1", "exempel"), new Use.Take("S/exempel"));
    decided("Bo", unquoted("FFF-1", "exempel"), new Use.LeaveOut());

    assertThat(references(choose())).containsExactly("AAA-1", "BBB-1", "CCC-1", "DDD-1");
  }
}
