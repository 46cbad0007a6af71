package se.effektrapport.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.distribution.DeliverMail.Result;
import se.effektrapport.distribution.DeliveryEvent.State;

/** One message, run after run. */
class DeliverMailTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-11-16T08:00:00Z"), ZoneOffset.UTC);

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private ScriptedServer server;
  private Deliveries deliveries;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedServer();
    deliveries = new JdbcDeliveries(DATABASE.client());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private DeliverMail aRun() {
    return new DeliverMail(
        deliveries,
        new SendMail(server.address(), CLOCK),
        CLOCK,
        new Pauses(2, Duration.ofMillis(1)));
  }

  private Result run() {
    return aRun().deliver(Letters.delivery(), Letters.message(), false);
  }

  private Result again() {
    return aRun().deliver(Letters.delivery(), Letters.message(), true);
  }

  private List<State> states() {
    return deliveries.of(2022).stream().map(DeliveryEvent::state).toList();
  }

  @Test
  void sendsOnceHoweverOftenItIsRun() {
    assertThat(run()).isInstanceOf(Result.Tried.class);
    assertThat(run()).isInstanceOf(Result.Left.class);
    assertThat(again()).isInstanceOf(Result.Left.class);

    assertThat(server.taken()).hasSize(1);
    assertThat(states()).containsExactly(State.BEGUN, State.DONE);
    assertThat(deliveries.heldBefore(2022, "BRO", 2)).contains(1);
    assertThat(deliveries.heldBefore(2022, "FAR", 2)).isEmpty();
  }

  @Test
  void triesAgainInTheSameRunWhenTheServerIsBusy() {
    server.on("RCPT", "450 4.2.1 busy", "450 4.2.1 busy");

    assertThat(run()).extracting("last.state", "last.attempt").containsExactly(State.DONE, 3);
    assertThat(states())
        .containsExactly(
            State.BEGUN, State.TEMPORARY, State.BEGUN, State.TEMPORARY, State.BEGUN, State.DONE);
  }

  @Test
  void leavesABusyServerToTheNextRunAfterAFewTimes() {
    server.on("RCPT", "450 busy", "450 busy", "450 busy");

    assertThat(run()).extracting("last.state").isEqualTo(State.TEMPORARY);
    assertThat(deliveries.heldBefore(2022, "BRO", 2)).isEmpty();
    assertThat(run()).extracting("last.state", "last.attempt").containsExactly(State.DONE, 4);
  }

  @Test
  void doesNotSendToARefusedMailboxAgainUntilItIsAnother() {
    server.on("RCPT", "550 5.1.1 no such user");

    assertThat(run())
        .extracting("last.state", "last.reply")
        .containsExactly(State.PERMANENT, "550 5.1.1");
    assertThat(run()).isInstanceOf(Result.Left.class);
    assertThat(aRun().deliver(Letters.delivery(), Letters.to("ny@example.se"), false))
        .extracting("last.state", "last.message.value.mailbox")
        .containsExactly(State.DONE, "ny@example.se");
    assertThat(server.taken().getFirst()).contains("To: ny@example.se");
  }

  @Test
  void sendsWhatHasBouncedToAnotherMailboxWhenAsked() {
    run();
    Message moved = Letters.to("ny@example.se");

    assertThat(aRun().deliver(Letters.delivery(), moved, false)).isInstanceOf(Result.Left.class);
    assertThat(aRun().deliver(Letters.delivery(), moved, true))
        .extracting("last.state", "last.message.value.mailbox")
        .containsExactly(State.DONE, "ny@example.se");
    assertThat(server.taken()).hasSize(2);
  }

  @Test
  void sendsToARefusedMailboxAgainWhenAsked() {
    server.on("RCPT", "550 no such user");
    run();

    assertThat(again()).extracting("last.state").isEqualTo(State.DONE);
  }

  @Test
  void neverSendsAgainByItselfWhatMayHaveArrived() {
    server.on(".", ScriptedServer.DIES);

    assertThat(run()).extracting("last.state").isEqualTo(State.UNKNOWN);
    assertThat(run()).extracting("last.state").isEqualTo(State.UNKNOWN);
    assertThat(server.taken()).hasSize(1);

    assertThat(again()).extracting("last.state").isEqualTo(State.DONE);
    assertThat(server.taken()).hasSize(2).allMatch(each -> each.contains(Letters.message().id()));
  }

  @Test
  void onlyWhatIsUncertainCanBeToldToHaveArrived() {
    server.on("RCPT", "550 no such user").on(".", ScriptedServer.DIES);
    LocalDateTime now = LocalDateTime.now(CLOCK);

    run();
    assertThat(DeliverMail.settle(deliveries, Letters.delivery(), now)).as("refused").isFalse();
    again();
    assertThat(DeliverMail.settle(deliveries, Letters.delivery(), now)).as("unknown").isTrue();
    assertThat(DeliverMail.settle(deliveries, Letters.delivery(), now)).as("done").isFalse();
    assertThat(states()).endsWith(State.BEGUN, State.UNKNOWN, State.DONE);
  }

  @Test
  void neverSendsAgainByItselfAfterAnAttemptWithoutAnEnd() {
    run();
    DATABASE.client().sql("delete from delivery_event where state = 'DONE'").update();

    assertThat(run()).extracting("last.state").isEqualTo(State.BEGUN);
    assertThat(server.taken()).hasSize(1);
  }

  @Test
  void keepsTheMessageIdWhenTheSenderHasMoved() {
    server.on("RCPT", "450 busy", "450 busy", "450 busy");
    run();
    Message moved =
        new Message("<other@example.org>", "ny@example.org", Letters.TO, "Ämne", "Text", List.of());

    assertThat(aRun().deliver(Letters.delivery(), moved, false))
        .extracting("last.message.value.messageId")
        .isEqualTo(Letters.message().id());
  }

  @Test
  void asksAServerThatIsNotThereForTwoMessagesAndThenForNoMore() throws IOException {
    server.close();
    DeliverMail run = aRun();

    for (String code : List.of("BRO", "FAR")) {
      assertThat(run.deliver(Delivery.handingOver(2022, 1, code), Letters.message(), false))
          .extracting("last.state")
          .isEqualTo(State.TEMPORARY);
    }
    assertThat(run.deliver(Delivery.handingOver(2022, 1, "KUN"), Letters.message(), false))
        .isEqualTo(new Result.NotTried(Outcome.Obstacle.NO_CONNECTION));
    assertThat(states()).hasSize(12);
  }

  @Test
  void goesOnAskingAServerThatIsThereAgain() {
    String[] thrice = {ScriptedServer.DIES, ScriptedServer.DIES, ScriptedServer.DIES};
    DeliverMail run = aRun();

    for (String code : List.of("BRO", "FAR", "KUN", "NOR")) {
      if (List.of("BRO", "KUN").contains(code)) {
        server.on("connect", thrice);
      }
      assertThat(run.deliver(Delivery.handingOver(2022, 1, code), Letters.message(), false))
          .as(code)
          .isInstanceOf(Result.Tried.class);
    }
    assertThat(server.taken()).hasSize(2);
  }

  @Test
  void givesAWrongPasswordOnce() {
    server.on("MAIL", "530 5.7.0 log in first");
    DeliverMail run = aRun();

    run.deliver(Letters.delivery(), Letters.message(), false);

    assertThat(run.deliver(Delivery.handingOver(2022, 1, "KUN"), Letters.message(), false))
        .isEqualTo(new Result.NotTried(Outcome.Obstacle.LOGIN));
    assertThat(states()).containsExactly(State.BEGUN, State.TEMPORARY);
  }
}
