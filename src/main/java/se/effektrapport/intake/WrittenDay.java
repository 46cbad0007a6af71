package se.effektrapport.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day written as text, in the ways that leave no doubt in Swedish. */
final class WrittenDay {

  private static final List<DateTimeFormatter> FORMS =
      Stream.of("uuuu-M-d", "uuuu/M/d", "uuuuMMdd", "d/M uuuu", "d/M-uuuu", "d.M.uuuu", "d-M-uuuu")
          .map(WrittenDay::form)
          .toList();

  private static final DateTimeFormatter DAY_FIRST = form("d/M/uuuu");
  private static final DateTimeFormatter MONTH_FIRST = form("M/d/uuuu");

  /** Midnight, which other programs write after a day, and "den" before it. */
  private static final Pattern AROUND =
      Pattern.compile("^den |[ T]00:00(?::00(?:\\.0+)?)?Z?$", Pattern.CASE_INSENSITIVE);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  /** "1 mars 2021", "1 sep. 2018"; the form takes the first of the month for "mars 2021". */
  private static final Pattern WITH_WORD =
      Pattern.compile(
          "(?:(?<d>[0-9]{1,2})"
              + " )?(?<m>jan(?:uari|\\.)?|feb(?:ruari|\\.)?|mar(?:s|\\.)?|apr(?:il|\\.)?"
              + "|maj|jun(?:i|\\.)?|jul(?:i|\\.)?|aug(?:usti|\\.)?|sep(?:t|tember)?\\.?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)"
              + " (?<y>[0-9]{4})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{1,2}");

  private WrittenDay() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.of("sv", "SE"))
        .withResolverStyle(ResolverStyle.STRICT);
  }

  static Optional<LocalDate> in(String written) {
    String day = AROUND.matcher(written).replaceAll("");
    return FORMS.stream()
        .flatMap(form -> parsed(day, form).stream())
        .findFirst()
        .or(() -> withWord(day))
        .or(
            () ->
                MONTH.matcher(day).matches() ? parsed(day + "-1", FORMS.get(0)) : Optional.empty())
        .or(() -> withSlashes(day));
  }

  private static Optional<LocalDate> withWord(String written) {
    Matcher matcher = WITH_WORD.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String month = matcher.group("m").toLowerCase(Locale.ROOT).substring(0, 3);
    String day = matcher.group("d") == null ? "1" : matcher.group("d");
    return parsed(matcher.group("y") + "-" + (MONTHS.indexOf(month) + 1) + "-" + day, FORMS.get(0));
  }

  /** Day and month may stand in either order, so the order must show. */
  private static Optional<LocalDate> withSlashes(String written) {
    Optional<LocalDate> dayFirst = parsed(written, DAY_FIRST);
    Optional<LocalDate> monthFirst = parsed(written, MONTH_FIRST);
    return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)
        ? Optional.empty()
        : dayFirst.or(() -> monthFirst);
  }

  private static Optional<LocalDate> parsed(String written, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(written, form));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
