package se.effektrapport.protection;

/**
 * A place in a text that may point at a person. It never holds the words themselves, so that it can
 * be logged.
 *
 * @param start the first sign of the place, from 0
 * @param length how many signs it takes
 */
public record Hit(Kind kind, int start, int length) {

  public Hit {
    if (start < 0 || length < 1) {
      throw new IllegalArgumentException("a hit has a place: start " + start + ", " + length);
    }
  }

  /** What kind of personal data was found, and why it is taken for that. */
  public enum Kind {
    PERSONNUMMER("personnummer", "tio eller tolv siffror med ett datum och rätt kontrollsiffra"),
    SAMORDNINGSNUMMER(
        "samordningsnummer",
        "som ett personnummer, men med dagen ökad med 60; rätt kontrollsiffra"),
    POSSIBLE_PERSONNUMMER(
        "möjligt personnummer", "som ett personnummer, men kontrollsiffran stämmer inte");

    private final String caption;
    private final String reason;

    Kind(String caption, String reason) {
      this.caption = caption;
      this.reason = reason;
    }

    /** The kind in the reader's words, "personnummer". */
    public String caption() {
      return caption;
    }

    /** Why such a place is taken for personal data, as the reader's half sentence. */
    public String reason() {
      return reason;
    }
  }

  int end() {
    return start + length;
  }

  boolean overlaps(Hit other) {
    return start < other.end() && other.start < end();
  }
}
