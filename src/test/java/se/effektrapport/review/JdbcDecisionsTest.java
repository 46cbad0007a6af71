package se.effektrapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.review.Decided.decision;
import static se.effektrapport.review.Decided.file;
import static se.effektrapport.review.Decided.label;
import static se.effektrapport.review.Decided.unit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.effektrapport.answers.Place;
import se.effektrapport.database.TestDatabase;

class JdbcDecisionsTest {

  private static final UnitKey UNIT = unit("SKÄ", "Nattvandring");

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private Decisions decisions;

  @BeforeEach
  void open() {
    decisions = new JdbcDecisions(DATABASE.client());
  }

  @Test
  void givesBackDecisionsInTheOrderTheyWereReadThoseOfEarlierRoundsToo() {
    Decision first = decision(UNIT, 2021, "Anna Berg", Optional.of(label("C3")));
    Decision second = decision(UNIT, 2022, "Bo", Optional.of(label("O")));
    Decision back = decision(UNIT, 2022, "Bo", Optional.empty());
    decisions.add(file(2021, "granskning.xlsx", first));
    decisions.add(file(2022, "granskning.xlsx", second, back));

    assertThat(decisions.upTo(2021)).containsExactly(first);
    assertThat(decisions.upTo(2022)).containsExactly(first, second, back);
    assertThat(decisions.upTo(2020)).isEmpty();
  }

  @Test
  void keepsEveryReadingOfAFileWithWhatWasWrongInIt() {
    ReadFile refused =
        new ReadFile(
            2022,
            "granskning-anna.xlsx",
            "ab".repeat(32),
            "",
            0,
            Decided.AT,
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new ReadFile.Refusal(Optional.of(new Place("Läs mig", "C6")), "Ett namn saknas."),
                new ReadFile.Refusal(Optional.empty(), "Filen är skadad.")));
    ReadFile mended = file(2022, "granskning-anna.xlsx");
    decisions.add(refused);
    decisions.add(mended);

    assertThat(decisions.files(2022)).isEqualTo(List.of(refused, mended));
    assertThat(decisions.files(2021)).isEmpty();
  }

  @Test
  void givesBackWhatWasDecidedAboutQuotationsOfTheRound() {
    UnitKey words = UnitKey.of("SKÄ", "exempel", "Det blev lugnare.");
    List<QuoteDecision> ledger =
        List.of(
            Decided.quote(words, "Anna Berg", Optional.of(new Use.Take("S/exempel"))),
            Decided.quote(words, "Bo", Optional.of(new Use.LeaveOut())),
            Decided.quote(words, "Bo", Optional.of(new Use.Shorten("S/exempel", "Det blev […]."))));
    List<QuoteDecision> back = List.of(Decided.quote(words, "Bo", Optional.empty()));
    decisions.add(quotes(ledger));
    decisions.add(quotes(back));

    assertThat(decisions.quotes(2022))
        .hasSize(4)
        .startsWith(ledger.getFirst())
        .endsWith(back.getFirst());
    assertThat(decisions.quotes(2022).subList(0, 3)).isEqualTo(ledger);
    assertThat(decisions.quotes(2023)).as("another year has other words").isEmpty();
    assertThat(decisions.upTo(2022)).isEmpty();
  }

  @Test
  void givesBackWhatWasDecidedAboutStoppedTextsOfThisRoundAndThoseBefore() {
    UnitKey words = UnitKey.of("SKÄ", "exempel", "Ring 08-465 004 12.");
    String hits = "0123456789abcdef";
    List<ReleaseDecision> ledger =
        List.of(
            Decided.release(words, hits, "Anna Berg", Optional.of(Release.ALL)),
            Decided.release(words, hits, "Bo", Optional.of(Release.WITHOUT_HITS)),
            Decided.release(words, hits, "Bo", Optional.of(Release.NOTHING)),
            Decided.release(words, hits, "Bo", Optional.empty()));
    decisions.add(
        new ReadFile(
            2022,
            "granskning.xlsx",
            "ab".repeat(32),
            "Anna Berg",
            4,
            Decided.AT,
            List.of(),
            List.of(),
            ledger,
            List.of()));

    assertThat(decisions.releasesUpTo(2022)).isEqualTo(ledger);
    assertThat(decisions.releasesUpTo(2023)).isEqualTo(ledger);
    assertThat(decisions.releasesUpTo(2021)).isEmpty();
    assertThat(decisions.quotes(2022)).isEmpty();
  }

  private static ReadFile quotes(List<QuoteDecision> quotes) {
    return new ReadFile(
        2022,
        "granskning.xlsx",
        "ab".repeat(32),
        "Anna Berg",
        quotes.size(),
        Decided.AT,
        List.of(),
        quotes,
        List.of(),
        List.of());
  }
}
