package se.effektrapport.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Value;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.sheet.Cell;

/**
 * Reads a cell as what its column asks for. What cannot be read so is kept as written and asked
 * about.
 */
final class ReadValue {

  private final List<Finding> findings;

  ReadValue(List<Finding> findings) {
    this.findings = findings;
  }

  Value read(Column column, Cell cell, Place place) {
    String written = Tidy.text(cell.text());
    return switch (column.kind()) {
      case Kind.ShortText text -> new Value.Words(written, place);
      case Kind.RunningText text -> new Value.Words(written, place);
      case Kind.FromList list -> choice(column, list, written, place);
      case Kind.Number limits -> number(column, limits, cell, written, place);
      case Kind.Day limits -> day(column, limits, cell, written, place);
    };
  }

  private Value choice(Column column, Kind.FromList list, String written, Place place) {
    String key = Tidy.key(written);
    Optional<Choice> chosen =
        list.choices().stream()
            .filter(c -> Tidy.key(c.label()).equals(key) || Tidy.key(c.id()).equals(key))
            .findFirst();
    if (chosen.isPresent()) {
      return new Value.Chosen(written, chosen.get().id(), place);
    }
    return unread(column, written, place);
  }

  private Value number(Column column, Kind.Number limits, Cell cell, String written, Place place) {
    Optional<BigDecimal> number = cell.number().or(() -> plainNumber(written));
    if (number.filter(n -> within(n, limits)).isPresent()) {
      return new Value.Amount(written, number.get(), place);
    }
    return unread(column, written, place);
  }

  private static boolean within(BigDecimal number, Kind.Number limits) {
    return number.stripTrailingZeros().scale() <= 0
        && number.compareTo(BigDecimal.valueOf(limits.least())) >= 0
        && number.compareTo(BigDecimal.valueOf(limits.most())) <= 0;
  }

  /** Digits, with spaces between thousands. */
  private static Optional<BigDecimal> plainNumber(String written) {
    return written.matches("\\d{1,3}( \\d{3})*|\\d{1,9}")
        ? Optional.of(new BigDecimal(written.replace(" ", "")))
        : Optional.empty();
  }

  private Value day(Column column, Kind.Day limits, Cell cell, String written, Place place) {
    Optional<LocalDate> date = cell.date().or(() -> plainDate(written));
    if (date.filter(d -> !d.isBefore(limits.earliest()) && !d.isAfter(limits.latest()))
        .isPresent()) {
      return new Value.Day(written, date.get(), place);
    }
    return unread(column, written, place);
  }

  private static Optional<LocalDate> plainDate(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  private Value unread(Column column, String written, Place place) {
    findings.add(
        Finding.question(
            place,
            "”%s”: väntade %s, fann %s."
                .formatted(column.header(), column.allowed(), Sentences.quoted(written))));
    return new Value.Unread(written, place);
  }
}
