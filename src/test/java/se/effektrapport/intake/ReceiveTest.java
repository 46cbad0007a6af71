package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
    receive = new Receive(2022, submissions, receipts);
  }

  private static Received.Accepted accepted(String bytes, String text, LocalDate received) {
    List<Passage> passages = List.of(new Passage(1, "arbete", text, new Place("Frågor", "D4")));
    String digest = ContentDigest.of(passages, List.of());
    return new Received.Accepted(
        arrival(bytes, received),
        new Submission(
            2022,
            "SKÄ",
            1,
            new Submission.SourceFile(bytes + ".xlsx", bytes, digest),
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
    Receipt receipt = receive.receive(accepted("a", "Ett svar.", EARLY));

    assertThat(receipt.version()).contains(1);
    assertThat(receipt.findings()).hasSize(1);
    assertThat(receipts.of(2022)).containsExactly(receipt);
    assertThat(submissions.inForce(2022, "SKÄ")).isPresent();
  }

  @Test
  void aNewAnswerGetsTheNextVersion() {
    receive.receive(accepted("a", "Ett svar.", EARLY));
    Receipt second = receive.receive(accepted("b", "Ett annat svar.", EARLY));

    assertThat(second.version()).contains(2);
    assertThat(submissions.inForce(2022, "SKÄ")).map(Submission::version).contains(2);
    assertOutcomes(Receipt.Outcome.ACCEPTED, Receipt.Outcome.ACCEPTED);
  }

  @Test
  void aWorkbookMerelySavedAgainIsUnchanged() {
    receive.receive(accepted("a", "Ett svar.", EARLY));
    Receipt again = receive.receive(accepted("b", "Ett svar.", LATER));

    assertThat(again.outcome()).isEqualTo(Receipt.Outcome.UNCHANGED);
    assertThat(again.version()).contains(1);
    assertThat(submissions.nextVersion(2022, "SKÄ")).isEqualTo(2);
  }

  @Test
  void aRefusedCorrectionLeavesTheEarlierAnswerInForce() {
    receive.receive(accepted("a", "Ett svar.", EARLY));
    Receipt refusal = receive.receive(refused("b", "Fel omgång."));

    assertThat(refusal.version()).isEmpty();
    assertThat(submissions.inForce(2022, "SKÄ")).map(Submission::version).contains(1);
  }

  @Test
  void aKnownRefusalIsNotKeptTwiceButANewReasonIs() {
    receive.receive(refused("a", "Fel omgång."));
    Receipt again = receive.receive(refused("a", "Fel omgång."));
    assertThat(again.outcome()).isEqualTo(Receipt.Outcome.REFUSED);
    assertOutcomes(Receipt.Outcome.REFUSED);

    receive.receive(refused("a", "Okänd förvaltning."));
    receive.receive(refused("b", "Okänd förvaltning."));
    assertOutcomes(Receipt.Outcome.REFUSED, Receipt.Outcome.REFUSED, Receipt.Outcome.REFUSED);
  }

  @Test
  void refusalsOfFilesThatCouldNotBeReadAreToldApartByName() {
    receive.receive(unreadable("a.xlsx"));
    receive.receive(unreadable("b.xlsx"));
    receive.receive(unreadable("b.xlsx"));

    assertThat(receipts.of(2022)).extracting(Receipt::file).containsExactly("a.xlsx", "b.xlsx");
  }

  private static Received unreadable(String name) {
    return new Received.Refused(
        new Arrival(Path.of(name), name, "", EARLY),
        Optional.empty(),
        List.of(Finding.error("Filen går inte att läsa.")));
  }

  @Test
  void anAnswerPutBackIsInForceAgainAndStaysSo() {
    receive.receive(accepted("a", "Ett svar.", EARLY));
    receive.receive(accepted("b", "Ett annat svar.", EARLY));
    Arrivals putBack = new Arrivals(List.of(arrival("a", EARLY)));
    assertThat(putBack.unread(receipts.of(2022))).hasSize(1);

    Receipt third = receive.receive(accepted("a", "Ett svar.", EARLY));

    assertThat(third.version()).contains(3);
    assertThat(submissions.inForce(2022, "SKÄ")).map(Submission::version).contains(3);
    assertThat(putBack.unread(receipts.of(2022))).isEmpty();
  }

  @Test
  void theListAndTheStoreAgreeOnWhichAnswerIsInForce() {
    receive.receive(accepted("a", "Ett svar.", LATER));
    receive.receive(accepted("b", "Ett annat svar.", EARLY));

    InForce inForce = InForce.of(receipts.of(2022));
    assertThat(inForce.byAdministration().get("SKÄ").version())
        .isEqualTo(submissions.inForce(2022, "SKÄ").map(Submission::version))
        .contains(1);
  }
}
