package se.effektrapport.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Origin;
import se.effektrapport.sheet.Row;

/**
 * A row below the headings of the activities.
 *
 * @param cells in which something is said, by column
 */
record ActivityRow(Row row, Map<Column, Cell> cells) {

  /** A sign to mark a row with, and no word. */
  private static final Pattern MARK = Pattern.compile("\\P{L}*(?:[xX]+|\\p{L})\\P{L}*");

  private static final Pattern WORDS = Pattern.compile("(?s).*[\\p{L}\\p{So}].*");

  private static final Pattern SUM =
      Pattern.compile("(?:s:a|summa|sum|totalt?|totalsumma|delsumma|summering)(?: .{0,30})?");

  /** What begins so is said to us, and not the name of an insats. */
  private static final Pattern NOTE =
      Pattern.compile("(?:kommentar(?:er)?:|obs(?:[!:. ]|$)|\\*|anm(?:ärkning)?(?:[:. ]|$)).*");

  ActivityRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** Whether nothing is said, or only a mark is made. */
  boolean isEmpty() {
    return cells.entrySet().stream()
        .allMatch(each -> each.getKey().kind().isWords() && isMark(each.getValue()));
  }

  /** The form's own help and headings, pasted among the rows, are no activity. */
  boolean isOurs() {
    long headings =
        cells.entrySet().stream()
            .filter(
                each -> Tidy.key(each.getValue().text()).equals(Tidy.key(each.getKey().header())))
            .count();
    return headings > 1 || cells.entrySet().stream().anyMatch(ActivityRow::isHelp);
  }

  /** What is expected may stand after the help. */
  private static boolean isHelp(Map.Entry<Column, Cell> cell) {
    return Tidy.key(cell.getValue().text()).startsWith(Tidy.key(cell.getKey().help()));
  }

  /**
   * Whether it is an activity: something is told in words. A choice or a day filled down to the end
   * of the sheet is none, and neither is a row of sums or a note below the table.
   */
  boolean isActivity() {
    return words().findAny().isPresent() && !isSum() && !isNote();
  }

  /** Whether its name says that it is a row of sums. */
  boolean isNamedSum() {
    return words().findAny().isPresent() && isSum();
  }

  private boolean isNote() {
    return cells.entrySet().stream()
        .allMatch(
            each ->
                each.getKey().id().equals(ColumnIds.NAME)
                    && NOTE.matcher(Tidy.key(shortly(each.getValue()))).matches());
  }

  private Stream<Cell> words() {
    return cells.entrySet().stream()
        .filter(each -> each.getKey().kind().isWords() && isWords(each.getValue()))
        .map(Map.Entry::getValue);
  }

  private boolean isSum() {
    return cells.keySet().stream().anyMatch(column -> column.kind() instanceof Kind.Number)
        && cells.keySet().stream()
            .allMatch(column -> column.kind().isWords() || column.kind() instanceof Kind.Number)
        && words().allMatch(cell -> SUM.matcher(Tidy.key(cell.text())).matches());
  }

  private static boolean isMark(Cell cell) {
    return cell.origin().isReadable() && MARK.matcher(shortly(cell)).matches();
  }

  private static boolean isWords(Cell cell) {
    return switch (cell.origin()) {
      case Origin.Written written -> isWritten(cell);
      case Origin.Computed computed -> isWritten(cell);
      case Origin.Uncomputed uncomputed -> true;
      case Origin.Failed failed -> Formulas.isWords(failed);
    };
  }

  private static boolean isWritten(Cell cell) {
    String text = shortly(cell);
    return WORDS.matcher(text).matches() && !MARK.matcher(text).matches();
  }

  /** A thousand signs are enough to see whether there is a word. */
  private static String shortly(Cell cell) {
    String text = Tidy.text(cell.text());
    return text.length() > 1_000 ? text.substring(0, 1_000) : text;
  }
}
