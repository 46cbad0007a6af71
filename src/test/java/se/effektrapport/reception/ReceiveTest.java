package se.effektrapport.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Stores;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Submissions;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.Finding;
import se.effektrapport.intake.Received;
import se.effektrapport.round.ReceivedDates;

/** What is kept of what was read. */
class ReceiveTest {

  private static final LocalDate EARLY = LocalDate.of(2022, 9, 1);
  private static final LocalDate LATER = LocalDate.of(2022, 9, 20);

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private Submissions submissions;
  private Receipts receipts;
  private Receive receive;

  @BeforeEach
  void open() {
    submissions = Stores.submissions(DATABASE);
    receipts = new JdbcReceipts(DATABASE.client());
    receive =
        new Receive(
            2022,
            submissions,
            receipts,
            known -> new Reception(known, Arrivals.none(), ReceivedDates.none()));
  }

  private Receipt receive(Received received) {
    return receive.receive(List.of(received)).getFirst();
  }

  private Optional<Integer> inForce() {
    return Optional.ofNullable(
            new Reception(receipts.of(2022), Arrivals.none(), ReceivedDates.none())
                .inForce()
                .get("SKÄ"))
        .map(InForce::version);
  }

  private static Received.Accepted accepted(String bytes, String text, LocalDate received) {
    List<Passage> passages = List.of(new Passage(1, "arbete", text, new Place("Frågor", "D4")));
    return new Received.Accepted(
        arrival(bytes, received),
        new Submission(
            2022,
            "SKÄ",
            1,
            new Submission.SourceFile(bytes + ".xlsx", bytes, text),
            received,
            true,
            passages,
            List.of()),
        List.of(Finding.question(new Place("Insatser", "H7"), "En fråga.")));
  }

  private static Received.Refused refused(String bytes, String sentence) {
    return new Received.Refused(
        arrival(bytes, EARLY), Optional.of("SKÄ"), List.of(Finding.error(sentence)));
  }

  private static Arrival arrival(String bytes, LocalDate received) {
    return new Arrival(Path.of(bytes + ".xlsx"), bytes + ".xlsx", bytes, received);
  }

  private void assertOutcomes(Receipt.Outcome... outcomes) {
    assertThat(receipts.of(2022)).extracting(Receipt::outcome).containsExactly(outcomes);
  }

  @Test
  void anAcceptedAnswerIsKeptWithItsQuestions() {
    Receipt receipt = receive(accepted("a", "Ett svar.", EARLY));

    assertThat(receipt.version()).contains(1);
    assertThat(receipt.findings()).hasSize(1);
    assertThat(receipts.of(2022)).containsExactly(receipt);
    assertThat(submissions.of(2022, Map.of("SKÄ", 1))).hasSize(1);
  }

  @Test
  void aNewAnswerGetsTheNextVersion() {
    receive(accepted("a", "Ett svar.", EARLY));
    Receipt second = receive(accepted("b", "Ett annat svar.", EARLY));

    assertThat(second.version()).contains(2);
    assertThat(inForce()).contains(2);
    assertOutcomes(Receipt.Outcome.ACCEPTED, Receipt.Outcome.ACCEPTED);
  }

  @Test
  void aWorkbookMerelySavedAgainIsUnchanged() {
    receive(accepted("a", "Ett svar.", EARLY));
    Receipt again = receive(accepted("b", "Ett svar.", LATER));

    assertThat(again.outcome()).isEqualTo(Receipt.Outcome.UNCHANGED);
    assertThat(again.version()).contains(1);
    assertThat(submissions.nextVersion(2022, "SKÄ")).isEqualTo(2);
  }

  @Test
  void aRefusedCorrectionLeavesTheEarlierAnswerInForce() {
    receive(accepted("a", "Ett svar.", EARLY));
    Receipt refusal = receive(refused("b", "Fel omgång."));

    assertThat(refusal.version()).isEmpty();
    assertThat(inForce()).contains(1);
  }

  @Test
  void aKnownRefusalIsNotKeptTwiceButANewReasonIs() {
    receive(refused("a", "Fel omgång."));
    Receipt again = receive(refused("a", "Fel omgång."));
    assertThat(again.outcome()).isEqualTo(Receipt.Outcome.REFUSED);
    assertOutcomes(Receipt.Outcome.REFUSED);

    receive(refused("a", "Okänd förvaltning."));
    receive(refused("b", "Okänd förvaltning."));
    assertOutcomes(Receipt.Outcome.REFUSED, Receipt.Outcome.REFUSED, Receipt.Outcome.REFUSED);
  }

  @Test
  void refusalsOfFilesThatCouldNotBeReadAreToldApartByName() {
    receive(unreadable("a.xlsx"));
    receive(unreadable("b.xlsx"));
    receive(unreadable("b.xlsx"));

    assertThat(receipts.of(2022)).extracting(Receipt::file).containsExactly("a.xlsx", "b.xlsx");
  }

  private static Received unreadable(String name) {
    return new Received.Refused(
        new Arrival(Path.of(name), name, "", EARLY),
        Optional.empty(),
        List.of(Finding.error("Filen går inte att läsa.")));
  }

  @Test
  void anAnswerPutBackIsInForceAgain() {
    receive(accepted("a", "Ett svar.", EARLY));
    receive(accepted("b", "Ett annat svar.", EARLY));

    Receipt third = receive(accepted("a", "Ett svar.", EARLY));

    assertThat(third.version()).contains(3);
    assertThat(inForce()).contains(3);
  }

  @Test
  void ofTwoUnreadAnswersTheOneReceivedLastIsInForce() {
    receive.receive(
        List.of(accepted("b", "Ett annat svar.", LATER), accepted("a", "Ett svar.", EARLY)));

    assertOutcomes(Receipt.Outcome.ACCEPTED, Receipt.Outcome.ACCEPTED);
    assertThat(receipts.of(2022)).extracting(Receipt::file).containsExactly("a.xlsx", "b.xlsx");
    assertThat(inForce()).contains(2);
  }

  @Test
  void twoUnreadAnswersOfOneDayWaitBothAndAskWhichCameLast() {
    receive(accepted("a", "Ett svar.", EARLY));
    List<Receipt> waiting =
        receive.receive(
            List.of(accepted("b", "Ett annat svar.", LATER), accepted("c", "Ett till.", LATER)));

    assertOutcomes(Receipt.Outcome.ACCEPTED, Receipt.Outcome.WAITING, Receipt.Outcome.WAITING);
    assertThat(inForce()).as("the earlier answer").contains(1);
    assertThat(waiting)
        .allSatisfy(
            receipt -> {
              assertThat(receipt.findings()).hasSize(2);
              assertThat(receipt.findings().getFirst().severity())
                  .isEqualTo(Finding.Severity.QUESTION);
              assertThat(receipt.findings().getFirst().sentence())
                  .startsWith(
                      "Svaret används inte ännu: ”b.xlsx” och ”c.xlsx” är olika svar från samma"
                          + " förvaltning, mottagna samma dag (2022-09-20).");
            });
  }

  @Test
  void answersThatWaitAreNotKeptTwiceAndAreUsedWhenADayIsNoted() {
    List<Received> tied =
        List.of(accepted("b", "Ett annat svar.", LATER), accepted("c", "Ett till.", LATER));
    receive.receive(tied);
    receive.receive(tied);
    assertOutcomes(Receipt.Outcome.WAITING, Receipt.Outcome.WAITING);

    receive.receive(
        List.of(accepted("b", "Ett annat svar.", LATER), accepted("c", "Ett till.", EARLY)));

    assertThat(inForce()).contains(2);
    assertThat(receipts.of(2022).getLast().file()).isEqualTo("b.xlsx");
  }

  @Test
  void twoUnreadAnswersOfOneDayThatSayTheSameNeedNotWait() {
    receive.receive(List.of(accepted("a", "Ett svar.", EARLY), accepted("b", "Ett svar.", EARLY)));

    assertOutcomes(Receipt.Outcome.ACCEPTED, Receipt.Outcome.UNCHANGED);
  }

  @Test
  void aTieBehindALaterAnswerIsNoTie() {
    receive(accepted("a", "Ett svar.", LATER));
    receive.receive(
        List.of(accepted("b", "Ett annat svar.", EARLY), accepted("c", "Ett till.", EARLY)));

    assertOutcomes(Receipt.Outcome.ACCEPTED, Receipt.Outcome.ACCEPTED, Receipt.Outcome.ACCEPTED);
    assertThat(inForce()).contains(1);
  }

  @Test
  void aRefusedFileTiesWithNone() {
    receive.receive(List.of(refused("a", "Fel omgång."), accepted("b", "Ett svar.", EARLY)));

    assertOutcomes(Receipt.Outcome.REFUSED, Receipt.Outcome.ACCEPTED);
  }
}
