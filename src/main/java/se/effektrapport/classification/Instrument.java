package se.effektrapport.classification;

import java.util.Objects;

/**
 * What a classification was done with: the same instrument says the same of the same text.
 *
 * @param codebookHash SHA-256 of the code book, in hexadecimal
 * @param model the version of the method and a digest of the examples it learned from, "1-3f9a0c…"
 */
public record Instrument(String codebookHash, String model) {

  public Instrument {
    Objects.requireNonNull(codebookHash);
    Objects.requireNonNull(model);
  }
}
