package se.effektrapport.protection;

import java.util.List;

/**
 * A text fit to be published, and where in the original something was taken out.
 *
 * @param text the text with each hit replaced; hits that overlap are replaced as one
 * @param hits places in the original text, from its beginning to its end; they may overlap
 */
public record ProtectedText(String text, List<Hit> hits) {

  public ProtectedText {
    hits = List.copyOf(hits);
  }

  /** Whether nothing had to be taken out. */
  public boolean isUntouched() {
    return hits.isEmpty();
  }
}
