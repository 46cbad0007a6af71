package se.effektrapport.verification;

/**
 * The words of a number, as a published file prints them.
 *
 * @param id of the number
 * @param place where they stand, "sida 3"
 */
record Printed(String id, String words, String place) {

  Printed {
    words = words.replaceAll("[\\s\\u00A0\\u200B\\u00AD]+", " ").strip();
  }

  /** For a sentence. */
  String where() {
    return place.isEmpty() ? "" : " (" + place + ")";
  }

  String key() {
    return id + "\n" + words;
  }
}
