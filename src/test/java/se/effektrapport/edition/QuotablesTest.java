package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.effektrapport.figures.SmallAnswer.computed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.figures.SmallAnswer;
import se.effektrapport.figures.SmallMaterial;
import se.effektrapport.review.Decided;
import se.effektrapport.review.Quotable;
import se.effektrapport.review.QuoteDecision;
import se.effektrapport.review.QuoteVerdicts;
import se.effektrapport.review.UnitKey;
import se.effektrapport.review.Use;

class QuotablesTest {

  private static final List<String> CODES = List.of("FAR", "KUL", "SKÄ", "SOC");

  private static String example(String code) {
    return code + " gick ut fem kvällar i veckan tillsammans med föräldrar. ".repeat(2).strip();
  }

  private static final Content FOUR =
      FreezeContentTest.freeze(
          CODES.stream()
              .map(
                  code ->
                      SmallAnswer.from(code).said("exempel", example(code), computed("C3", 0.9)))
              .toArray(SmallAnswer[]::new));

  /** For a fifth there is no room. */
  private static Content five() {
    List<Remark> passages = new ArrayList<>(FOUR.passages());
    Remark last = passages.getLast();
    passages.add(
        new Remark(
            "UTB-1",
            "UTB",
            "UTB svar 1",
            last.question(),
            example("UTB"),
            false,
            last.label(),
            last.sheet(),
            last.address()));
    return new Content(
        FOUR.head(),
        FOUR.respondents(),
        FOUR.pillars(),
        FOUR.questions(),
        FOUR.columns(),
        FOUR.activities(),
        passages,
        FOUR.excerpts(),
        FOUR.figures(),
        FOUR.texts());
  }

  private static List<Quotable> all(QuoteDecision... ledger) {
    return Quotables.in(
        five(), SmallMaterial.questionnaire(), QuoteVerdicts.of(Decided.round(), List.of(ledger)));
  }

  private static UnitKey words(String code) {
    return UnitKey.of(code, "exempel", example(code));
  }

  @Test
  void whatIsQuotedComesBeforeWhatWouldBeQuotedNext() {
    assertThat(all()).hasSize(5);
    assertThat(all()).extracting(Quotable::quoted).containsExactly(true, true, true, true, false);
    assertThat(all().stream().filter(Quotable::quoted).map(Quotable::reference))
        .containsExactlyElementsOf(FOUR.excerpts().stream().map(Excerpt::reference).toList());
  }

  @Test
  void isToldInWordsForPeople() {
    assertThat(all().getFirst())
        .extracting(Quotable::place, Quotable::shownPlace, Quotable::reason)
        .containsExactly(
            "C/exempel", "C – Civilsamhället: belysande exempel", "Förvaltningens eget exempel");
    assertThat(all().getFirst().text()).isEqualTo(example("FAR"));
    assertThat(all().getFirst().words()).isEqualTo(words("FAR"));
  }

  @Test
  void whatWasDecidedOnIsListedWithItsDecisionsAlsoIfItIsNotQuoted() {
    QuoteDecision out = Decided.quote(words("FAR"), "Anna", Optional.of(new Use.LeaveOut()));

    assertThat(all(out))
        .filteredOn(each -> each.words().equals(words("FAR")))
        .extracting(Quotable::quoted, Quotable::decisions)
        .containsExactly(tuple(true, List.of(out)));
  }
}
