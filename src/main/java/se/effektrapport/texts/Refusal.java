package se.effektrapport.texts;

import java.io.IOException;

/** A file cannot be read at all: what was expected of it, and what it is. */
final class Refusal extends IOException {

  private static final String WORD_DOCUMENT =
      "ett Word-dokument (öppna filen, välj Arkiv, Spara som och formatet Word-dokument, .docx)";

  private final String expected;
  private final String found;

  private Refusal(String expected, String found) {
    super(expected + " / " + found);
    this.expected = expected;
    this.found = found;
  }

  static Refusal notWord(String found) {
    return new Refusal(WORD_DOCUMENT, found);
  }

  static Refusal damaged() {
    return notWord("en fil som är skadad eller inte går att öppna");
  }

  static Refusal tooLarge() {
    return new Refusal(
        "ett Word-dokument på några sidor utan bilder, högst fem megabyte", "mer än så");
  }

  String expected() {
    return expected;
  }

  String found() {
    return found;
  }
}
