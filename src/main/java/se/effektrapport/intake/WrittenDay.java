package se.effektrapport.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day written as text, in the ways that leave no doubt in Swedish. */
final class WrittenDay {

  private static final List<DateTimeFormatter> FORMS =
      Stream.of("uuuu-M-d", "uuuu/M/d", "uuuuMMdd", "d/M uuuu", "d/M-uuuu", "d MMMM uuuu")
          .map(WrittenDay::form)
          .toList();

  private WrittenDay() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.of("sv", "SE"))
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static Optional<LocalDate> in(String written) {
    return FORMS.stream().flatMap(form -> parsed(written, form).stream()).findFirst();
  }

  private static Optional<LocalDate> parsed(String written, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(written, form));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
