package se.effektrapport.questionnaire;

import java.util.Optional;

/**
 * A column of the activity sheet.
 *
 * @param chapter the part of the report the texts of the column feed, if it feeds any
 * @param countsPersons whether the numbers are numbers of persons
 * @param partOf the id of the column whose persons these are some of, if there is one
 * @param required whether an activity must have it
 * @param width in characters
 * @param carriedOver whether what was answered stays true, and stands in the next year's form
 */
public record Column(
    String id,
    String header,
    Kind kind,
    String help,
    Optional<String> chapter,
    boolean countsPersons,
    Optional<String> partOf,
    boolean required,
    int width,
    boolean carriedOver) {

  /**
   * What may stand in the column, to follow "Här väntas": {@code ett heltal mellan 0 och 29}. The
   * form's prompt, Excel's refusal and the findings on an answer all say it in these words.
   */
  public String allowed() {
    return kind.allowed();
  }
}
