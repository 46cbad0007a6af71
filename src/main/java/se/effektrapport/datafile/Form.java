package se.effektrapport.datafile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a value looks like when it is written rightly.
 *
 * @param expected in the words of a {@link Problem}
 * @param reading the value, or empty if the text does not have this form
 * @param standIn what the reader goes on with after a mistake, so that the rest is checked as well
 */
record Form<T>(String expected, Function<String, Optional<T>> reading, T standIn) {

  static final Form<String> TEXT = new Form<>("en text", Form::text, "");
  static final Form<Integer> NUMBER = new Form<>("ett heltal", Form::number, 0);
  static final Form<BigDecimal> DECIMAL =
      new Form<>("ett tal som 0.6", Form::decimal, BigDecimal.ZERO);
  static final Form<LocalDate> DATE =
      new Form<>("ett datum som 2022-09-30", Form::date, LocalDate.EPOCH);
  static final Form<Boolean> FLAG = new Form<>("true eller false", Form::flag, false);

  static Form<String> oneOf(List<String> choices) {
    return new Form<>(
        listed(choices, "eller"),
        text -> choices.contains(text) ? Optional.of(text) : Optional.empty(),
        choices.getFirst());
  }

  /** {@code kod, namn eller slag} */
  static String listed(List<String> words, String last) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " "
            + last
            + " "
            + words.getLast();
  }

  private static Optional<String> text(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static Optional<Integer> number(String text) {
    return text.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<BigDecimal> decimal(String text) {
    return text.matches("-?[0-9]{1,9}([.,][0-9]{1,9})?")
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> flag(String text) {
    return switch (text) {
      case "true", "ja" -> Optional.of(true);
      case "false", "nej" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
