package se.effektrapport.questionnaire;

import java.time.LocalDate;
import java.util.List;

/** What a column takes. */
public sealed interface Kind {

  /** A line of text. */
  record ShortText() implements Kind {}

  /** Running text, a paragraph or more. */
  record RunningText() implements Kind {}

  /**
   * One choice of a list.
   *
   * @param list the id of the list, "status"
   * @param ownList whether the list is the questionnaire's own, and not the code book's or the
   *     steering documents'
   */
  record FromList(String list, boolean ownList, List<Choice> choices) implements Kind {
    public FromList {
      choices = List.copyOf(choices);
    }
  }

  /** A whole number within limits. */
  record Number(long least, long most) implements Kind {}

  /** A day within limits. */
  record Day(LocalDate earliest, LocalDate latest) implements Kind {}
}
