package se.effektrapport.sheet;

import java.util.Objects;
import java.util.Optional;

/** How what a cell shows came to stand there. */
public sealed interface Origin {

  /** Somebody wrote it. */
  record Written() implements Origin {}

  /** The value that a formula had when the file was saved. */
  record Computed() implements Origin {}

  /**
   * A formula whose value was not saved, as some programs leave them.
   *
   * @param formula as the file has it, without the equals sign; empty if it is shared from another
   *     cell
   */
  record Uncomputed(String formula) implements Origin {

    public Uncomputed {
      Objects.requireNonNull(formula);
    }
  }

  /**
   * An error value such as #NAMN?.
   *
   * @param formula that failed; empty if the error was pasted as a value
   */
  record Failed(Optional<String> formula) implements Origin {

    public Failed {
      formula = formula.filter(each -> !each.isBlank());
    }
  }

  /** Whether somebody's words, number or day can be read here. */
  default boolean isReadable() {
    return switch (this) {
      case Written written -> true;
      case Computed computed -> true;
      case Uncomputed uncomputed -> false;
      case Failed failed -> false;
    };
  }
}
