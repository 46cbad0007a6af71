package se.effektrapport.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.effektrapport.reception.Books.EARLY;
import static se.effektrapport.reception.Books.LATER;
import static se.effektrapport.reception.Books.TODAY;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.intake.Arrival;

/** Which files have to be read, which are taken back, and which answer is in force. */
class ReceptionTest {

  @TempDir Path folder;
  private final Books books = new Books();

  private void assertUnread(String... bytes) {
    assertThat(books.reception().unread()).extracting(Arrival::sha256).containsExactly(bytes);
  }

  private void assertInForce(int version) {
    assertThat(books.reception().inForce().get("SKÄ").version()).isEqualTo(version);
  }

  @Test
  void theSameBytesAreReadOnceWhateverTheFilesAreCalled() {
    books.lies("a", EARLY).lies("a", "kopia.xlsx", LATER);

    assertThat(books.reception().unread()).extracting(Arrival::name).containsExactly("a.xlsx");

    books.accepted("a", 1, EARLY);
    assertUnread();
  }

  @Test
  void filesThatCannotBeReadAreToldApartByName() {
    books.lies("", "a.xlsx", EARLY).lies("", "b.xlsx", EARLY);

    assertThat(books.reception().unread())
        .extracting(Arrival::name)
        .containsExactly("a.xlsx", "b.xlsx");
  }

  @Test
  void whatWasRefusedOrWaitsIsReadAgain() {
    books.lies("a", EARLY).lies("b", EARLY).lies("c", EARLY);
    books.refused("a", EARLY).accepted("b", 1, EARLY).waiting("c", EARLY);

    assertUnread("a", "c");
  }

  @Test
  void anUnnotedFileThatIsReadAgainCountsFromTheDayItWasFirstRead() {
    books.lies("a", TODAY).refused("a", EARLY);
    assertThat(books.reception().unread()).extracting(Arrival::received).containsExactly(EARLY);

    books.noted(folder, "a.xlsx;2022-10-05");
    assertThat(books.reception().unread()).extracting(Arrival::received).containsExactly(TODAY);
  }

  @Test
  void aFileAcceptedInTheEndIsNotReadAgainThoughItWasRefusedOnce() {
    books.lies("a", EARLY).refused("a", EARLY).accepted("a", 1, EARLY);

    assertUnread();
  }

  @Test
  void aFileWithItsOldBytesAgainIsRead() {
    books.accepted("a1", 1, EARLY).accepted("a2", 2, EARLY).lies("a1", "a.xlsx", EARLY);

    assertUnread("a1");
  }

  @Test
  void oldBytesAreNotPutBackWhileTheLaterAnswerStillLiesThere() {
    books.accepted("a1", 1, EARLY).accepted("a2", 2, EARLY).unchanged("a3", 2, EARLY);
    books.lies("a1", "a.xlsx", EARLY).lies("a3", "sparad.xlsx", EARLY);

    assertUnread();
  }

  @Test
  void anAnswerWhoseFileIsGoneStaysInForceBesideAnEarlierOne() {
    books.accepted("a", 1, EARLY).accepted("b", 2, EARLY).lies("a", EARLY);

    assertUnread();
    assertInForce(2);
  }

  @Test
  void theAnswerReceivedLastIsInForceEvenIfItWasReadFirst() {
    books.accepted("a", 1, LATER).accepted("b", 2, EARLY);

    assertInForce(1);
  }

  @Test
  void ofTwoReceivedOnOneDayTheOneReadLastIsInForce() {
    books.accepted("a", 1, EARLY).accepted("b", 2, EARLY);

    assertInForce(2);
  }

  @Test
  void aDayNotedOrCorrectedAfterwardsDecides() {
    books.accepted("a", 1, EARLY).accepted("b", 2, LATER).lies("a", EARLY).lies("b", LATER);
    books.noted(folder, "a.xlsx;2022-10-05");

    assertInForce(1);
    assertThat(books.reception().inForce().get("SKÄ").received()).isEqualTo(TODAY);
    assertUnread();
  }

  @Test
  void aRenamedFileHasTheDayOfItsNewName() {
    books.accepted("a", 1, EARLY).lies("a", "ny.xlsx", EARLY);
    books.noted(folder, "ny.xlsx;2022-09-20");

    assertThat(books.reception().inForce().get("SKÄ").received()).isEqualTo(LATER);
  }

  @Test
  void anAnswerSavedAgainCameWhenItCameFirst() {
    books.accepted("a", 1, EARLY).unchanged("b", 1, LATER);

    assertThat(books.reception().inForce().get("SKÄ").received()).isEqualTo(EARLY);
  }

  @Test
  void anAnswerTakenBackLeavesTheEarlierInForce() {
    books.accepted("a", 1, EARLY).accepted("b", 2, LATER).liesWithdrawn("b", "b.xlsx");

    assertThat(books.reception().withdrawals())
        .containsExactly(books.receipts().getLast().withdrawn());

    books.withdrawnOnce("b", 2);
    assertThat(books.reception().withdrawals()).isEmpty();
    assertInForce(1);
  }

  @Test
  void anAnswerTakenBackStaysSoWhenTheFileIsThrownAwayAndIsReadWhenItComesBack() {
    books.accepted("a", 1, EARLY).withdrawnOnce("a", 1);
    assertThat(books.reception().inForce()).isEmpty();

    books.lies("a", LATER);
    assertUnread("a");
  }

  @Test
  void aFileThatWasSavedOnItsWayIsTakenBackByItsName() {
    books.accepted("a1", 1, EARLY).liesWithdrawn("a2", "a.xlsx");

    assertThat(books.reception().withdrawals())
        .extracting(Receipt::sha256, Receipt::outcome)
        .containsExactly(tuple("a1", Receipt.Outcome.WITHDRAWN));

    books.withdrawnOnce("a1", 1);
    assertThat(books.reception().withdrawals()).isEmpty();
  }

  @Test
  void aFileTakenBackBeforeItWasReadIsNotedAndACopyOfItNotRead() {
    books.liesWithdrawn("a", "a.xlsx").lies("a", "kopia.xlsx", EARLY);

    assertUnread();
    assertThat(books.reception().withdrawals())
        .extracting(Receipt::outcome)
        .containsExactly(Receipt.Outcome.WITHDRAWN);
  }
}
