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
    PERSONNUMMER(
        "personnummer",
        "personnummer",
        "tio eller tolv siffror med ett datum och rätt kontrollsiffra"),
    SAMORDNINGSNUMMER(
        "samordningsnummer",
        "samordningsnummer",
        "som ett personnummer, men med dagen ökad med 60; rätt kontrollsiffra"),
    POSSIBLE_PERSONNUMMER(
        "personnummer-mojligt",
        "möjligt personnummer",
        "som ett personnummer, men kontrollsiffran stämmer inte"),
    EPOST("epost", "e-postadress", "en adress med @, eller med ord i stället för tecknen"),
    TELEFON("telefon", "telefonnummer", "siffror som ett telefonnummer skrivs med"),
    ARENDENUMMER(
        "arendenummer", "ärendenummer", "numret på ett ärende, ett mål eller en akt om en person"),
    REGISTRERINGSNUMMER(
        "registreringsnummer", "registreringsnummer", "bokstäver och siffror som på en bils skylt"),
    ADRESS("adress", "adress", "en gata eller väg med nummer"),
    NAMN("namn", "namn", "ett förnamn, ett efternamn eller initialer"),
    KOMBINATION(
        "kombination",
        "uppgifter som tillsammans pekar ut",
        "ålder eller årskurs, person och plats, skola eller händelse i samma mening"),
    ANTAL("antal", "litet antal personer", "en eller några få personer");

    private final String id;
    private final String caption;
    private final String reason;

    Kind(String id, String caption, String reason) {
      this.id = id;
      this.caption = caption;
      this.reason = reason;
    }

    /** The kind for programs, in ASCII. */
    public String id() {
      return id;
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

  /** The first sign after the place. */
  public int end() {
    return start + length;
  }
}
