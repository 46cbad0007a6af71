package se.effektrapport.distribution;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import se.effektrapport.distribution.DeliveryEvent.Channel;
import se.effektrapport.distribution.DeliveryEvent.Envelope;
import se.effektrapport.distribution.DeliveryEvent.State;

/**
 * Sends what is not sent yet, with an event before each attempt and one after it. What may have
 * arrived is not sent again unless somebody says so.
 *
 * <p>One is made for each run: once the server cannot be spoken to, it is left alone. Whoever calls
 * it holds the lock of the round.
 */
public final class DeliverMail {

  private static final int UNREACHED_AT_MOST = 2;

  private final Deliveries deliveries;
  private final SendMail sendMail;
  private final Clock clock;
  private final RetryTemplate retry;
  private int unreached;
  private Optional<Outcome.Obstacle> stopped = Optional.empty();

  public DeliverMail(Deliveries deliveries, SendMail sendMail, Clock clock, Pauses pauses) {
    this.deliveries = deliveries;
    this.sendMail = sendMail;
    this.clock = clock;
    this.retry =
        new RetryTemplate(
            RetryPolicy.builder()
                .maxRetries(pauses.retries())
                .delay(pauses.first())
                .multiplier(Pauses.GROWTH)
                .includes(TryAgain.class)
                .build());
  }

  /** What became of a delivery in this run. */
  public sealed interface Result {

    /** It was tried now; the event tells how that ended. */
    record Tried(DeliveryEvent last) implements Result {}

    /** It was left as it was. */
    record Left(DeliveryEvent last) implements Result {}

    /** The server could not be spoken to, so it was not tried; the next run does. */
    record NotTried(Outcome.Obstacle obstacle) implements Result {}
  }

  /**
   * Sends a message, unless the delivery is done, uncertain or refused for good.
   *
   * @param message its Message-ID is not used if the delivery was tried before under another
   * @param again that somebody asks for it by name: what is uncertain or refused is then sent, and
   *     what is done if the mailbox is another now
   * @throws java.io.UncheckedIOException if a file cannot be read; nothing is sent then
   */
  public Result deliver(Delivery delivery, Message message, boolean again) {
    Optional<DeliveryEvent> before = deliveries.last(delivery, Channel.MAIL);
    if (before.isPresent() && !isToBeSent(before.get(), message, again)) {
      return new Result.Left(before.get());
    }
    if (stopped.isPresent()) {
      return new Result.NotTried(stopped.get());
    }
    Message sameId =
        before
            .flatMap(DeliveryEvent::message)
            .map(envelope -> message.withId(envelope.messageId()))
            .orElse(message);
    return new Result.Tried(new Attempts(delivery, sameId, before).make());
  }

  /**
   * Notes that an uncertain message did arrive, as whoever looked for it says.
   *
   * @return whether there was one
   */
  public static boolean settle(Deliveries deliveries, Delivery delivery, LocalDateTime at) {
    Optional<DeliveryEvent> uncertain =
        deliveries.last(delivery, Channel.MAIL).filter(each -> each.state().isUncertain());
    uncertain.ifPresent(
        each -> deliveries.add(each.ended(State.DONE, "framme enligt handläggaren", at)));
    return uncertain.isPresent();
  }

  private static boolean isToBeSent(DeliveryEvent before, Message message, boolean again) {
    boolean moved = before.message().filter(each -> each.mailbox().equals(message.to())).isEmpty();
    return switch (before.state()) {
      case BEGUN, UNKNOWN -> again;
      case TEMPORARY -> true;
      case PERMANENT -> again || moved;
      case DONE -> again && moved;
    };
  }

  /** A failure that another attempt in this run may mend. */
  private static final class TryAgain extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** The attempts of one run at one message. */
  private final class Attempts {

    private final Delivery delivery;
    private final Message message;
    private final String digest;
    private int number;
    private DeliveryEvent last;
    private Outcome outcome;

    Attempts(Delivery delivery, Message message, Optional<DeliveryEvent> before) {
      this.delivery = delivery;
      this.message = message;
      this.digest = message.digest();
      this.number = before.map(DeliveryEvent::attempt).orElse(0);
    }

    DeliveryEvent make() {
      try {
        retry.execute(
            () -> {
              attempt();
              return last;
            });
      } catch (RetryException given) {
        rethrow(given.getCause());
      }
      noteUnreached();
      return last;
    }

    /** What stopped the attempts, if it was anything but the server. */
    private static void rethrow(Throwable cause) {
      switch (cause) {
        case RuntimeException mistake -> throw mistake;
        case Error error -> throw error;
        case InterruptedException asked -> Thread.currentThread().interrupt();
        default -> {}
      }
    }

    private void attempt() throws TryAgain {
      MimeText prepared = sendMail.prepare(message);
      number++;
      last =
          new DeliveryEvent(
              delivery,
              Channel.MAIL,
              State.BEGUN,
              number,
              Optional.of(new Envelope(message.id(), message.to())),
              "",
              digest,
              LocalDateTime.now(clock));
      deliveries.add(last);
      outcome = sendMail.send(prepared);
      last = ended();
      deliveries.add(last);
      if (isWorthAnother()) {
        throw new TryAgain();
      }
    }

    private DeliveryEvent ended() {
      LocalDateTime now = LocalDateTime.now(clock);
      return switch (outcome) {
        case Outcome.Sent sent -> last.ended(State.DONE, "", now);
        case Outcome.Temporary(String reply) -> last.ended(State.TEMPORARY, reply, now);
        case Outcome.Unreachable(Outcome.Obstacle obstacle) ->
            last.ended(State.TEMPORARY, obstacle.inText(), now);
        case Outcome.Permanent(String reply) -> last.ended(State.PERMANENT, reply, now);
        case Outcome.Unknown unknown -> last.ended(State.UNKNOWN, JudgeFailure.BROKEN, now);
      };
    }

    /** A wrong password is not tried over and over: that can lock the account. */
    private boolean isWorthAnother() {
      return switch (outcome) {
        case Outcome.Temporary temporary -> true;
        case Outcome.Unreachable(Outcome.Obstacle obstacle) ->
            obstacle == Outcome.Obstacle.NO_CONNECTION;
        case Outcome.Sent sent -> false;
        case Outcome.Permanent permanent -> false;
        case Outcome.Unknown unknown -> false;
      };
    }

    /** After so many in a row, or anything that is the same for all, the server is left alone. */
    private void noteUnreached() {
      if (outcome instanceof Outcome.Unreachable(Outcome.Obstacle obstacle)) {
        unreached++;
        if (obstacle != Outcome.Obstacle.NO_CONNECTION || unreached == UNREACHED_AT_MOST) {
          stopped = Optional.of(obstacle);
        }
      } else {
        unreached = 0;
      }
    }
  }
}
