package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Submission;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.edition.Content.Item;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Stores;
import se.effektrapport.review.Decision;
import se.effektrapport.review.Label;
import se.effektrapport.review.ReadFile;
import se.effektrapport.review.UnitKey;
import se.effektrapport.verification.Verification;

/**
 * A first edition that is locked, after a reviewer decided something that it does not have, and a
 * second that has it and an answer that came late; with the year before beside both.
 */
class VerifyLockedEditionTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final LocalDateTime DECIDED = LocalDateTime.of(2022, 10, 20, 9, 0);
  private static final LocalDateTime LOCKED = LocalDateTime.of(2022, 10, 21, 9, 0);
  private static final LocalDateTime LATER = LocalDateTime.of(2022, 10, 24, 9, 0);

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();

  @TempDir static Path folder;

  private static SmallInput input;
  private static Login login;
  private static Program program;

  @BeforeAll
  static void makeTwoEditions() throws IOException {
    input = SmallInput.withTheYearBefore(folder);
    login = DATABASE.freshSchema();
    input.run(login);
    decide(Stores.editions(DATABASE).latest(2022).orElseThrow());
    at(
        LOCKED,
        then -> then.editionStates().lock(input.undertaking(), 1, "Chefen", Progress.SILENT));
    input.takeInTheLateAnswer();
    at(LATER, then -> then.reportJob().run(input.undertaking(), Progress.SILENT));
    program = Program.start(input.settings(login));
  }

  private static <T> T at(LocalDateTime moment, Function<Program, T> asked) {
    Settings now = input.settings(login);
    Clock clock = Clock.fixed(moment.atZone(STOCKHOLM).toInstant(), STOCKHOLM);
    Settings then = new Settings(now.input(), now.templates(), now.output(), clock, now.server());
    try (Program started = Program.start(then)) {
      return asked.apply(started);
    }
  }

  /** The first insats is no longer what it was proposed to be. */
  private static void decide(Edition edition) {
    Item item = edition.content().activities().getFirst();
    Submission answer =
        se.effektrapport.answers.Stores.submissions(DATABASE)
            .of(2022, Map.of(item.administration(), 1))
            .getFirst();
    String other = item.label().pillar().equals("O") ? "V" : "O";
    String name =
        edition.content().pillars().stream()
            .filter(each -> each.id().equals(other))
            .findFirst()
            .orElseThrow()
            .name();
    Decision decision =
        new Decision(
            UnitKey.of(answer, answer.activities().getFirst()),
            2022,
            Optional.of(new Label(other, name, Optional.empty(), Optional.empty())),
            item.label().pillar(),
            "Anna",
            "",
            DECIDED,
            new Decision.Source("granskning-anna.xlsx", "Att granska", "F2"));
    se.effektrapport.review.Stores.decisions(DATABASE.client())
        .add(
            new ReadFile(
                2022,
                "granskning-anna.xlsx",
                "a".repeat(64),
                "Anna",
                1,
                DECIDED,
                List.of(decision),
                List.of(),
                List.of(),
                List.of()));
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  private static Verification verified(int number) {
    return program.verifyEdition().verify(input.undertaking(), number);
  }

  @Test
  void whatWasDecidedBetweenFreezingAndLockIsNoPartOfTheLockedEdition() {
    assertThat(verified(1).deviations()).isEmpty();
    assertThat(verified(1).agreed()).contains("2 mottagna svar är som de var när de lästes.");
  }

  @Test
  void theNextEditionHasTheDecisionAndTheLateAnswer() {
    assertThat(verified(2).deviations()).isEmpty();
    assertThat(verified(2).agreed()).contains("3 mottagna svar är som de var när de lästes.");
  }
}
