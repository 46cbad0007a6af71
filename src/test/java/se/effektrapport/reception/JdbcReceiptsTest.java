package se.effektrapport.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.effektrapport.answers.Place;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.intake.Finding;

class JdbcReceiptsTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final Receipt REFUSED =
      new Receipt(
          "svar.xlsx",
          "ab",
          LocalDate.of(2022, 9, 14),
          Optional.empty(),
          Optional.empty(),
          Receipt.Outcome.REFUSED,
          List.of(
              Finding.error("Det andra ordet börjar inte alfabetet."),
              Finding.question(new Place("Insatser", "H7"), "Väntade ett tal, fann ”ca 30”."),
              new Finding(
                  Finding.Severity.QUESTION,
                  Optional.of(new Place("Insatser", "R10")),
                  "Uppföljning saknas.",
                  List.of(new Place("Insatser", "R11"), new Place("Blad, ”{2}”", "R12")))));

  private static final Receipt ACCEPTED =
      new Receipt(
          "Enkät.xlsx",
          "cd",
          LocalDate.of(2022, 9, 1),
          Optional.of("SKÄ"),
          Optional.of(2),
          Receipt.Outcome.ACCEPTED,
          List.of());

  private Receipts receipts;

  @BeforeEach
  void open() {
    receipts = new JdbcReceipts(DATABASE.client());
  }

  @Test
  void givesBackReceiptsInTheOrderTheyWereRead() {
    receipts.add(2022, REFUSED);
    receipts.add(2022, ACCEPTED);

    assertThat(receipts.of(2022)).containsExactly(REFUSED, ACCEPTED);
  }

  @Test
  void keepsTheRoundsApart() {
    receipts.add(2021, REFUSED);
    receipts.add(2022, ACCEPTED);

    assertThat(receipts.of(2022)).containsExactly(ACCEPTED);
    assertThat(receipts.of(2023)).isEmpty();
  }
}
