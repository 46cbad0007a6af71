package se.effektrapport.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.effektrapport.sheet.Draft;

/** What one cell of the form holds and looks like. */
final class FormCell {

  private FormCell() {}

  /** Numbers and days as such, so that Excel can check them; what is neither stays text. */
  static Draft.Content content(Kind kind, String value) {
    if (value.isBlank()) {
      return new Draft.Content.Blank();
    }
    return switch (kind) {
      case Kind.Number number when value.matches("[0-9]{1,9}") ->
          new Draft.Content.Amount(new BigDecimal(value));
      case Kind.Day day -> day(value);
      case Kind.Number number -> new Draft.Content.Text(value);
      case Kind.ShortText text -> new Draft.Content.Text(value);
      case Kind.RunningText text -> new Draft.Content.Text(value);
      case Kind.FromList list -> new Draft.Content.Text(value);
    };
  }

  private static Draft.Content day(String value) {
    try {
      return new Draft.Content.Day(LocalDate.parse(value));
    } catch (DateTimeParseException noDay) {
      return new Draft.Content.Text(value);
    }
  }

  static Draft.Look look(Kind kind) {
    return switch (kind) {
      case Kind.Number number -> Draft.Look.INPUT_NUMBER;
      case Kind.Day day -> Draft.Look.INPUT_DATE;
      case Kind.ShortText text -> Draft.Look.INPUT;
      case Kind.RunningText text -> Draft.Look.INPUT;
      case Kind.FromList list -> Draft.Look.INPUT;
    };
  }
}
