package se.effektrapport.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.effektrapport.answers.Place;

/**
 * Something the one who answered should know.
 *
 * @param place the cell it is about; empty if it is about the whole workbook
 * @param sentence in Swedish: what was expected and what was found
 * @param also the further cells it is about
 */
public record Finding(Severity severity, Optional<Place> place, String sentence, List<Place> also) {

  private static final String FOUND = " fann ";

  public Finding {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(place);
    Objects.requireNonNull(sentence);
    also = List.copyOf(also);
  }

  /** About one cell or the whole workbook. */
  public Finding(Severity severity, Optional<Place> place, String sentence) {
    this(severity, place, sentence, List.of());
  }

  /**
   * The sentence without the words that were found in the workbook, for where no raw text may be:
   * "väntade ett heltal, fann ”…”."
   */
  public String withoutWords() {
    int found = Math.max(0, sentence.indexOf(FOUND));
    return sentence.substring(0, found)
        + sentence.substring(found).replaceAll("”[^”]*(”|$)", "”…”");
  }

  /** How grave it is. */
  public enum Severity {
    /** The answer cannot be used. */
    ERROR("fel"),
    /** The answer is used, but please look. */
    QUESTION("fraga");

    private final String word;

    Severity(String word) {
      this.word = word;
    }

    /** The word for it in mottagning.csv. */
    public String word() {
      return word;
    }
  }

  public static Finding error(String sentence) {
    return new Finding(Severity.ERROR, Optional.empty(), sentence);
  }

  public static Finding error(Place place, String sentence) {
    return new Finding(Severity.ERROR, Optional.of(place), sentence);
  }

  public static Finding question(String sentence) {
    return new Finding(Severity.QUESTION, Optional.empty(), sentence);
  }

  public static Finding question(Place place, String sentence) {
    return new Finding(Severity.QUESTION, Optional.of(place), sentence);
  }
}
