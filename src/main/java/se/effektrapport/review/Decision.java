package se.effektrapport.review;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reviewer said about a unit: an entry of the ledger, which nothing ever changes.
 *
 * @param round the year it was decided in
 * @param label what was decided; empty where the reviewer takes back what was decided before
 * @param proposed the id of what the reviewer was shown: a utgångspunkt or a delområde
 * @param reviewer the name on the cover
 * @param comment the reviewer's own words, which are never published; empty if there are none
 * @param at when it was read
 * @param source where it stood
 */
public record Decision(
    UnitKey unit,
    int round,
    Optional<Label> label,
    String proposed,
    String reviewer,
    String comment,
    LocalDateTime at,
    Source source) {

  /** A cell of a review workbook. */
  public record Source(String file, String sheet, String cell) {}

  public Decision {
    Objects.requireNonNull(unit);
    Objects.requireNonNull(label);
    Objects.requireNonNull(proposed);
    Objects.requireNonNull(comment);
    Objects.requireNonNull(at);
    Objects.requireNonNull(source);
    reviewer = tidy(reviewer);
    if (reviewer.isEmpty()) {
      throw new IllegalArgumentException("somebody decides");
    }
  }

  /** The utgångspunkt that was decided; none in an entry that takes one back. */
  public String utgangspunkt() {
    return label.orElseThrow().utgangspunkt();
  }

  public Optional<String> delomrade() {
    return label.flatMap(Label::delomrade);
  }

  /** Whether it takes back what the reviewer decided before. */
  public boolean isTakenBack() {
    return label.isEmpty();
  }

  /** Whether the reviewer decided what was proposed. */
  public boolean agrees() {
    return label.filter(each -> each.id().equals(proposed)).isPresent();
  }

  /** The reviewer, however the name is capitalised. */
  String who() {
    return reviewer.toLowerCase(Locale.ROOT);
  }

  static String tidy(String name) {
    return name.replaceAll("[\\s\\p{Z}]+", " ").replaceAll("\\p{C}", "").strip();
  }
}
