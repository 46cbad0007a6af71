package se.effektrapport.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.reception.Books.EARLY;
import static se.effektrapport.reception.Books.LATER;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;

/** What is said of every file: its outcome, whether it is done with, and where it is. */
class StandingsTest {

  private static final Finding WRONG = Finding.error("Fel omgång.");
  private static final Finding ASKED =
      Finding.question(new Place("Insatser", "H7"), "Väntade ett tal.");

  private final Books books = new Books();

  private static String told(Standing standing) {
    return "%s %s%s%s"
        .formatted(
            standing.file(),
            standing.outcome().word(),
            standing.open() ? " öppen" : "",
            standing.remark().map(remark -> ": " + remark).orElse(""));
  }

  private void assertTold(String... told) {
    assertThat(books.standings().stream().map(StandingsTest::told)).containsExactly(told);
  }

  @Test
  void theLaterAnswerReplacesTheEarlier() {
    books.lies("a", EARLY).lies("b", LATER).accepted("a", 1, EARLY).accepted("b", 2, LATER);

    assertTold("a.xlsx ersatt: Ersatt av svaret i ”b.xlsx”.", "b.xlsx godkand öppen");
  }

  @Test
  void aFileSavedAgainIsUnchanged() {
    books.lies("a", EARLY).lies("b", LATER).accepted("a", 1, EARLY).unchanged("b", 1, LATER);

    assertTold("a.xlsx godkand öppen", "b.xlsx oforandrad: Samma svar som i ”a.xlsx”: inget nytt.");
  }

  @Test
  void anExactCopyIsUnchangedAndNamesItsOriginal() {
    books.lies("a", "kopia.xlsx", EARLY).lies("a", EARLY).accepted("a", 1, EARLY);

    assertTold(
        "a.xlsx godkand öppen", "kopia.xlsx oforandrad: Filen är en exakt kopia av ”a.xlsx”.");
  }

  @Test
  void aRenamedFileIsListedUnderItsNewName() {
    books.lies("a", "ny.xlsx", EARLY).accepted("a", 1, EARLY);

    assertTold("ny.xlsx godkand öppen: Filen hette ”a.xlsx” när den lästes.");
  }

  @Test
  void anAnswerWhoseFileIsGoneSaysThatItCounts() {
    books.accepted("a", 1, EARLY);

    assertThat(told(books.standings().getFirst()))
        .startsWith(
            "a.xlsx godkand öppen: Filen ligger inte längre i enkatsvar, men svaret gäller.");
  }

  @Test
  void anAnswerThatWasOverwrittenByARefusedOneIsNotToBeTakenBack() {
    books.accepted("a1", 1, EARLY).refused("a2", EARLY, WRONG).lies("a2", "a.xlsx", EARLY);

    assertTold(
        "a.xlsx godkand öppen: En annan fil med samma namn ligger där nu. Det här svaret gäller så"
            + " länge den inte kan användas.",
        "a.xlsx avvisad öppen: Svaret i en tidigare fil med samma namn gäller så länge.");
  }

  @Test
  void anAnswerTakenBackBearsTheNameItHasThere() {
    books.accepted("a", 1, EARLY).withdrawnOnce("a", 1).liesWithdrawn("a", "ny.xlsx");

    assertThat(books.standings()).extracting(Standing::file).containsExactly("ny.xlsx");
  }

  @Test
  void whatWasAskedOfAnAnswerThatNoLongerCountsIsNotAskedAgain() {
    books.lies("a", EARLY).lies("b", LATER).accepted("a", 1, EARLY, ASKED).accepted("b", 2, LATER);

    assertThat(books.standings()).allSatisfy(each -> assertThat(each.findings()).isEmpty());
  }

  @Test
  void anAnswerIsNotGoneIfItLiesThereSavedAgain() {
    books.accepted("a1", 1, EARLY).unchanged("a2", 1, EARLY).lies("a2", "a.xlsx", EARLY);

    assertTold(
        "a.xlsx godkand öppen",
        "a.xlsx oforandrad: Samma svar som i en tidigare fil med samma namn: inget nytt.");
    assertThat(books.standings().getFirst().path()).isPresent();
  }

  @Test
  void aRefusedCorrectionLeavesTheEarlierAnswerAndSaysSo() {
    books.lies("a", EARLY).lies("b", LATER).accepted("a", 1, EARLY).refused("b", LATER, WRONG);

    assertTold("a.xlsx godkand öppen", "b.xlsx avvisad öppen: Svaret i ”a.xlsx” gäller så länge.");
  }

  @Test
  void aRefusalIsDoneWithWhenTheCorrectedFileHasCome() {
    books.lies("a", EARLY).lies("b", LATER).refused("a", EARLY, WRONG).accepted("b", 1, LATER);

    assertTold("a.xlsx avvisad: Ersatt av svaret i ”b.xlsx”.", "b.xlsx godkand öppen");
    assertThat(books.standings().getFirst().isRefused()).isFalse();
  }

  @Test
  void aRefusalIsNotDoneWithByAnAnswerThatCameEarlier() {
    books.lies("a", LATER).lies("b", EARLY).refused("a", LATER, WRONG).accepted("b", 1, EARLY);

    assertThat(books.standings().getFirst().isRefused()).isTrue();
  }

  @Test
  void whatNeverBecameAnAnswerIsForgottenWhenItIsTakenAway() {
    books.refused("a", EARLY, WRONG).waiting("b", EARLY, ASKED);

    assertTold();
  }

  @Test
  void filesThatWaitAreOpenUntilALaterOneComes() {
    books.lies("a", EARLY).lies("b", EARLY).waiting("a", EARLY, ASKED).waiting("b", EARLY, ASKED);
    assertTold("a.xlsx vantar öppen", "b.xlsx vantar öppen");

    books.accepted("c", 1, LATER).lies("c", LATER);
    assertThat(books.standings()).extracting(Standing::open).containsExactly(false, false, true);
  }

  @Test
  void anAnswerTakenBackIsListedAsSuch() {
    books.accepted("a", 1, EARLY).withdrawnOnce("a", 1).liesWithdrawn("a", "a.xlsx");

    assertTold("a.xlsx aterkallad: Svaret är återkallat och räknas inte.");
  }

  @Test
  void theFilesOfAnAdministrationAreNumberedAndKeepTheirNumbers() {
    books.refused("a", EARLY, WRONG).accepted("b", 1, LATER).refused("c", LATER, WRONG);
    books.lies("b", LATER).lies("c", LATER);

    assertThat(books.standings()).extracting(Standing::number).containsExactly(2, 3);
  }

  private FindingCount count(Finding.Severity severity) {
    return FindingCount.of(severity, books.receipts(), books.standings());
  }

  @Test
  void findingsCloseWhenTheCorrectedFileComesAndAreCounted() {
    Finding left = Finding.question(new Place("Insatser", "H9"), "Väntade ett tal.");
    books.lies("a", EARLY).accepted("a", 1, EARLY, ASKED, left);
    assertThat(count(Finding.Severity.QUESTION)).isEqualTo(new FindingCount(2, 0));

    books.refused("b", EARLY, WRONG).lies("b", EARLY);
    assertThat(count(Finding.Severity.ERROR)).isEqualTo(new FindingCount(1, 0));

    books.accepted("c", 2, LATER, left).lies("c", LATER);
    assertThat(count(Finding.Severity.QUESTION)).isEqualTo(new FindingCount(1, 1));
    assertThat(count(Finding.Severity.ERROR)).isEqualTo(new FindingCount(0, 1));
    assertThat(List.of(books.standings().getFirst().open(), books.standings().get(2).open()))
        .containsExactly(false, true);
  }
}
