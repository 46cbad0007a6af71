package se.effektrapport.edition;

import java.util.Optional;
import se.effektrapport.review.Use;

/**
 * Words chosen to be quoted in a chapter.
 *
 * @param pillar the utgångspunkt whose chapter quotes it; empty for the chapters of all
 * @param chapter which part of the report it stands in, "exempel"
 * @param field the question or column it answers
 * @param text verbatim, with […] where a reviewer left something out
 * @param reason why it was chosen, in Swedish
 * @param whole all of the words, where something was left out; empty where the text is all
 */
public record Excerpt(
    String pillar,
    String chapter,
    String field,
    String reference,
    String administration,
    String text,
    String reason,
    String submission,
    String sheet,
    String address,
    Optional<String> whole) {

  public Excerpt {
    whole = whole == null ? Optional.empty() : whole; // editions frozen before it was kept
  }

  /** All of the words. */
  public Excerpt(
      String pillar,
      String chapter,
      String field,
      String reference,
      String administration,
      String text,
      String reason,
      String submission,
      String sheet,
      String address) {
    this(
        pillar,
        chapter,
        field,
        reference,
        administration,
        text,
        reason,
        submission,
        sheet,
        address,
        Optional.empty());
  }

  /** The same as a reviewer decided to quote it. */
  Excerpt used(Use use) {
    return switch (use) {
      case Use.Take take -> with(text, "Vald av granskare", whole);
      case Use.Shorten shorten ->
          with(shorten.text(), "Vald och kortad av granskare", Optional.of(text));
      case Use.LeaveOut leaveOut -> this;
    };
  }

  private Excerpt with(String words, String because, Optional<String> all) {
    return new Excerpt(
        pillar,
        chapter,
        field,
        reference,
        administration,
        words,
        because,
        submission,
        sheet,
        address,
        all);
  }
}
