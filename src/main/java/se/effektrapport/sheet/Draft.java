package se.effektrapport.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A workbook to be written, sheet by sheet; {@link WriteWorkbook} makes the file of it. */
public final class Draft {

  private final String title;
  private final List<DraftSheet> sheets = new ArrayList<>();
  private final Map<String, String> properties = new TreeMap<>();

  public Draft(String title) {
    this.title = Objects.requireNonNull(title);
  }

  public Draft add(DraftSheet sheet) {
    sheets.add(sheet);
    return this;
  }

  /** A custom document property, which stays with the file whatever happens to its cells. */
  public Draft property(String name, String value) {
    properties.put(name, value);
    return this;
  }

  /** A range as formulas write it: {@code 'Frågor'!$C$5:$C$14}. */
  public static String reference(String sheet, String range) {
    return "'"
        + sheet.replace("'", "''")
        + "'!"
        + range.replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
  }

  /** All of it in words, which costs little beside making the file of it. */
  public String told() {
    return List.of(title, properties, sheets.stream().map(DraftSheet::told).toList()).toString();
  }

  String title() {
    return title;
  }

  List<DraftSheet> sheets() {
    return Collections.unmodifiableList(sheets);
  }

  Map<String, String> properties() {
    return Collections.unmodifiableMap(properties);
  }

  /** What a cell holds. Only a {@link Formula} is ever computed; text is text, whatever it says. */
  public sealed interface Content {

    record Text(String text) implements Content {}

    record Amount(BigDecimal amount) implements Content {}

    record Day(LocalDate day) implements Content {}

    /** A live formula of our own, without "=", and what it shows until a program computes it. */
    record Formula(String formula, String shown) implements Content {}

    /** An empty cell that has a look. */
    record Blank() implements Content {}
  }

  /** How a cell looks, by its part in the sheet. */
  public enum Look {
    TITLE,
    /** Stands in one narrow cell and runs on over those to its right. */
    SHEET_TITLE,
    SHEET_NOTE,
    SUBTITLE,
    HEADING,
    BODY,
    NOTICE,
    LABEL,
    FACT,
    FIGURE,
    COLUMN_HEADER,
    COLUMN_HELP,
    QUESTION,
    QUESTION_HELP,
    NUMBERING,
    BACKGROUND,
    /** Around the input: white, and may be written in. */
    OPEN,
    /** A cell to write text in. */
    INPUT,
    INPUT_NUMBER,
    INPUT_DATE,
    /** A cell of a data table. */
    DATA,
    /** The same, leading somewhere. */
    DATA_LINK,
    /** The same, beside cells to write in: it tells that this one is not. */
    GIVEN
  }

  /**
   * What a range takes, and what the person who writes there is told.
   *
   * @param prompt shown while the cell is chosen; at most 255 characters
   * @param refusal shown when something else is written; at most 225 characters
   */
  public record Rule(String range, Limit limit, String title, String prompt, String refusal) {

    public Rule {
      title = title.length() > 32 ? title.substring(0, 31) + "…" : title;
      if (prompt.length() > 255 || refusal.length() > 225) {
        throw new IllegalArgumentException("too long for Excel: " + prompt + " / " + refusal);
      }
    }
  }

  /** The values a {@link Rule} lets through. */
  public sealed interface Limit {

    /** Anything; the rule only tells what is asked for. */
    record Anything() implements Limit {}

    /** One of the texts in a range, as {@link Draft#reference} writes it. */
    record ListedIn(String reference) implements Limit {}

    record WholeNumber(long least, long most) implements Limit {}

    record DayWithin(LocalDate earliest, LocalDate latest) implements Limit {}
  }
}
