package se.effektrapport.distribution;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A thing that happened to a delivery; never altered.
 *
 * @param attempt from 1
 * @param message the Message-ID and the mailbox it was sent to; empty for what lies in a folder
 * @param reply the codes of the server's answer, "550 5.1.1", or our own words for why it failed;
 *     never the server's
 * @param digest SHA-256 of what was delivered
 */
public record DeliveryEvent(
    Delivery delivery,
    Channel channel,
    State state,
    int attempt,
    Optional<Envelope> message,
    String reply,
    String digest,
    LocalDateTime at) {

  /** How it is delivered. */
  public enum Channel {
    FOLDER("mapp"),
    MAIL("epost");

    private final String word;

    Channel(String word) {
      this.word = word;
    }

    /** In lists, in ASCII. */
    public String word() {
      return word;
    }
  }

  /** How far it came. */
  public enum State {
    /** An attempt begins. If nothing comes after it, nobody knows how it ended. */
    BEGUN,
    DONE,
    /** It did certainly not arrive, and may the next time. */
    TEMPORARY,
    /** It did certainly not arrive, and will not as things stand. */
    PERMANENT,
    /** The connection broke when the server may already have taken the message. */
    UNKNOWN;

    /** Whether it may have arrived or not: then it is never sent again by itself. */
    public boolean isUncertain() {
      return this == BEGUN || this == UNKNOWN;
    }
  }

  /** What a message is found by in a mailbox or a server's log. */
  public record Envelope(String messageId, String mailbox) {

    public Envelope {
      Objects.requireNonNull(messageId);
      Objects.requireNonNull(mailbox);
    }
  }

  /** An attempt to put it in a folder begins. */
  public static DeliveryEvent inFolder(
      Delivery delivery, int attempt, String digest, LocalDateTime at) {
    return new DeliveryEvent(
        delivery, Channel.FOLDER, State.BEGUN, attempt, Optional.empty(), "", digest, at);
  }

  public DeliveryEvent {
    Objects.requireNonNull(delivery);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(state);
    Objects.requireNonNull(message);
    Objects.requireNonNull(reply);
    Objects.requireNonNull(digest);
    Objects.requireNonNull(at);
  }

  /** In a list for people. */
  public String stateInText() {
    String because = reply.isEmpty() ? "" : " (" + reply + ")";
    return switch (state) {
      case BEGUN, UNKNOWN -> "oviss";
      case DONE -> channel == Channel.MAIL ? "skickat" : "överlämnat";
      case TEMPORARY -> "försök igen senare" + because;
      case PERMANENT -> "misslyckades" + because;
    };
  }

  /** What came of the attempt that this event began. */
  public DeliveryEvent ended(State end, String answer, LocalDateTime when) {
    return new DeliveryEvent(delivery, channel, end, attempt, message, answer, digest, when);
  }
}
