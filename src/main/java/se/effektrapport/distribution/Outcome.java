package se.effektrapport.distribution;

/** What became of a message that was to be sent. */
public sealed interface Outcome {

  /** The server has taken it. */
  record Sent() implements Outcome {}

  /**
   * The server did not take it, and may later.
   *
   * @param reply its codes, "450 4.2.1", or our words for what happened
   */
  record Temporary(String reply) implements Outcome {}

  /** The server could not be spoken to as it must be: nothing goes to anybody. */
  record Unreachable(Obstacle obstacle) implements Outcome {}

  /**
   * The server will not take it as it is.
   *
   * @param reply its codes, "550 5.1.1"
   */
  record Permanent(String reply) implements Outcome {}

  /** The connection broke when the server may have taken it. */
  record Unknown() implements Outcome {}

  /** What keeps every message from the server. */
  enum Obstacle {
    NO_CONNECTION("det går inte att få kontakt med e-postservern"),
    NO_ENCRYPTION("e-postservern erbjuder ingen kryptering"),
    NOT_TRUSTED("e-postserverns certifikat godtas inte"),
    LOGIN("e-postservern godtar inte inloggningen"),
    SENDER("e-postservern tar inte emot brev från handläggarens brevlåda");

    private final String inText;

    Obstacle(String inText) {
      this.inText = inText;
    }

    /** As in the middle of a sentence. */
    public String inText() {
      return inText;
    }
  }
}
