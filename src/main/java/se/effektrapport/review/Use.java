package se.effektrapport.review;

import java.util.Optional;

/** What a reviewer decides shall be done with words that may be quoted. */
public sealed interface Use {

  /**
   * They are quoted.
   *
   * @param place where in the report the reviewer saw them
   */
  record Take(String place) implements Use {}

  /** They are quoted nowhere. */
  record LeaveOut() implements Use {}

  /**
   * Some of them are quoted.
   *
   * @param text with […] where something is left out
   */
  record Shorten(String place, String text) implements Use {}

  /** Where they are to be quoted; empty if nowhere. */
  default Optional<String> at() {
    return switch (this) {
      case Take take -> Optional.of(take.place());
      case LeaveOut leaveOut -> Optional.empty();
      case Shorten shorten -> Optional.of(shorten.place());
    };
  }

  /** Whether another says the same, wherever in the report it was said of. */
  default boolean saysTheSameAs(Use other) {
    return withoutPlace().equals(other.withoutPlace());
  }

  private Use withoutPlace() {
    return switch (this) {
      case Take take -> new Take("");
      case LeaveOut leaveOut -> leaveOut;
      case Shorten shorten -> new Shorten("", shorten.text());
    };
  }
}
