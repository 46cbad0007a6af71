package se.effektrapport.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Value;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.sheet.Cell;

/**
 * Reads a cell as what its column asks for. What cannot be read so is kept as written and asked
 * about.
 */
final class ReadValue {

  private final Findings findings;

  ReadValue(Findings findings) {
    this.findings = findings;
  }

  Value read(Column column, Cell cell, Place place) {
    String written = Tidy.text(cell.text());
    Optional<String> unusable = Formulas.unusable(cell, wanted(column.kind()));
    if (unusable.isPresent()) {
      return unread(column, written, unusable.get(), place);
    }
    Optional<? extends Value> value =
        switch (column.kind()) {
          case Kind.ShortText text -> Optional.of(new Value.Words(written, place));
          case Kind.RunningText text -> Optional.of(new Value.Words(written, place));
          case Kind.FromList list -> choice(column, list, written, place);
          case Kind.Number limits -> number(column, limits, written, place);
          case Kind.Day limits -> day(limits, cell, written, place);
        };
    value.flatMap(read -> Formulas.computed(cell, place)).ifPresent(findings::add);
    return value.isPresent()
        ? value.get()
        : unread(column, written, Sentences.quoted(written) + ".", place);
  }

  private static Optional<Value> choice(
      Column column, Kind.FromList list, String written, Place place) {
    return WrittenChoice.in(column, list, written)
        .map(choice -> new Value.Chosen(written, choice.id(), place));
  }

  /** What is to be written where a formula failed. */
  private static String wanted(Kind kind) {
    return switch (kind) {
      case Kind.Number number -> "talet";
      case Kind.Day day -> "dagen";
      case Kind.FromList list -> "valet";
      case Kind.ShortText text -> "uppgiften";
      case Kind.RunningText text -> "uppgiften";
    };
  }

  private static String expected(Column column) {
    return column.kind() instanceof Kind.FromList list ? list.named() : column.allowed();
  }

  /** By what the author sees: a day or a percentage is a number too, but not to its author. */
  private Optional<Value> number(Column column, Kind.Number limits, String written, Place place) {
    Optional<WrittenAmount> read =
        WrittenAmount.in(written)
            .filter(each -> each.amount().compareTo(BigDecimal.valueOf(limits.least())) >= 0)
            .filter(each -> each.amount().compareTo(BigDecimal.valueOf(limits.most())) <= 0);
    read.filter(each -> !each.exact()).ifPresent(each -> about(column, written, each, place));
    return read.map(each -> new Value.Amount(written, each.amount(), place));
  }

  private void about(Column column, String written, WrittenAmount read, Place place) {
    findings.add(
        Finding.question(
            place,
            "%s: väntade %s, fann %s. Talet %s används; rätta det om det är ett annat."
                .formatted(
                    Sentences.quoted(column.header()),
                    column.allowed(),
                    Sentences.quoted(written),
                    read.amount().toPlainString())));
  }

  private static Optional<Value> day(Kind.Day limits, Cell cell, String written, Place place) {
    if (cell.date().isPresent()) {
      return within(limits, cell.date()).map(day -> new Value.Day(written, day, place));
    }
    // A bare number that lies within the limits as a day can mean nothing else.
    return within(limits, WrittenDay.in(written))
        .<Value>map(day -> new Value.Day(written, day, place))
        .or(() -> within(limits, cell.serial()).map(d -> new Value.Day(d.toString(), d, place)));
  }

  private static Optional<LocalDate> within(Kind.Day limits, Optional<LocalDate> day) {
    return day.filter(d -> !d.isBefore(limits.earliest()) && !d.isAfter(limits.latest()));
  }

  private Value unread(Column column, String written, String found, Place place) {
    findings.add(
        Finding.question(
            place,
            "%s: väntade %s, fann %s Uppgiften räknas inte förrän den är rättad."
                .formatted(Sentences.quoted(column.header()), expected(column), found)));
    return new Value.Unread(written, place);
  }
}
