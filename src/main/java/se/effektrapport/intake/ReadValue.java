package se.effektrapport.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** Digits, perhaps with spaces between thousands, and a word for what is counted. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3}(?: \\d{3})+|\\d{1,9})(?:,0+)?(?: ?(?:st\\.?|stycken|personer|år))?");

  private final Findings findings;

  ReadValue(Findings findings) {
    this.findings = findings;
  }

  Value read(Column column, Cell cell, Place place) {
    String written = Tidy.text(cell.text());
    Optional<? extends Value> value =
        switch (column.kind()) {
          case Kind.ShortText text -> Optional.of(new Value.Words(written, place));
          case Kind.RunningText text -> Optional.of(new Value.Words(written, place));
          case Kind.FromList list -> choice(list, written, place);
          case Kind.Number limits -> number(limits, written, place);
          case Kind.Day limits -> day(limits, cell, written, place);
        };
    return value.isPresent() ? value.get() : unread(column, written, place);
  }

  private static Optional<Value> choice(Kind.FromList list, String written, Place place) {
    String key = Tidy.key(written);
    return list.choices().stream()
        .filter(c -> Tidy.key(c.label()).equals(key) || Tidy.key(c.id()).equals(key))
        .map(Choice::id)
        .findFirst()
        .map(id -> new Value.Chosen(written, id, place));
  }

  /** By what the author sees: a day or a percentage is a number too, but not to its author. */
  private static Optional<Value> number(Kind.Number limits, String written, Place place) {
    Matcher matcher = NUMBER.matcher(written);
    return (matcher.matches() ? Optional.of(matcher.group(1)) : Optional.<String>empty())
        .map(digits -> new BigDecimal(digits.replace(" ", "")))
        .filter(number -> number.compareTo(BigDecimal.valueOf(limits.least())) >= 0)
        .filter(number -> number.compareTo(BigDecimal.valueOf(limits.most())) <= 0)
        .map(number -> new Value.Amount(written, number, place));
  }

  private static Optional<Value> day(Kind.Day limits, Cell cell, String written, Place place) {
    return cell.date()
        .or(() -> WrittenDay.in(written))
        .filter(day -> !day.isBefore(limits.earliest()) && !day.isAfter(limits.latest()))
        .map(day -> new Value.Day(written, day, place));
  }

  private Value unread(Column column, String written, Place place) {
    findings.add(
        Finding.question(
            place,
            "%s: väntade %s, fann %s. Uppgiften räknas inte förrän den är rättad."
                .formatted(
                    Sentences.quoted(column.header()),
                    column.allowed(),
                    Sentences.quoted(written))));
    return new Value.Unread(written, place);
  }
}
