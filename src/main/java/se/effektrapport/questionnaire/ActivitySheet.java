package se.effektrapport.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.RowHeight;

/**
 * The sheet with a row for each activity. The help stands above the headers, so that the filter's
 * rows are the activities and nothing else.
 */
final class ActivitySheet {

  private static final int HELP = 3;
  private static final int HEADER = 4;
  private static final int FIRST = HEADER + 1;

  /** Counted live this far down, since rows may be inserted below the last. */
  private static final int FURTHEST = 1_000;

  private static final double LEAST_HEIGHT = 30;

  private final Questionnaire questionnaire;
  private final ListSheet lists;
  private final Prefill prefill;
  private final String footer;

  ActivitySheet(Questionnaire questionnaire, ListSheet lists, Prefill prefill, String footer) {
    this.questionnaire = questionnaire;
    this.lists = lists;
    this.prefill = prefill;
    this.footer = footer;
  }

  DraftSheet sheet() {
    int last = HEADER + Math.max(questionnaire.rows(), prefill.activities().size() + 10);
    boolean hasIds = prefill.isCarriedOver();
    int lastColumn = questionnaire.columns().size() + (hasIds ? 1 : 0);
    DraftSheet sheet =
        new DraftSheet(questionnaire.sheets().activities())
            .withoutGridLines()
            .height(1, 27)
            .put(1, 1, questionnaire.sheets().activities(), Draft.Look.SHEET_TITLE)
            .put(
                2,
                1,
                "En insats på varje rad. Hjälpen till en kolumn står ovanför rubriken, och visas"
                    + " när ni ställer er i en ruta.",
                Draft.Look.SHEET_NOTE)
            .freeze(HEADER, 1)
            // With the ids, so that they follow their rows when these are sorted.
            .filter("A" + HEADER + ":" + DraftSheet.letters(lastColumn) + last)
            .print(true, 4, "$A:$A,$" + HELP + ":$" + HEADER, footer)
            .lockButRows();
    for (int i = 0; i < questionnaire.columns().size(); i++) {
      column(sheet, i + 1, questionnaire.columns().get(i), last);
    }
    if (hasIds) {
      ids(sheet, lastColumn);
    }
    for (int at = 2; at <= lastColumn; at++) {
      sheet.put(1, at, new Draft.Content.Blank(), Draft.Look.BACKGROUND);
      sheet.put(2, at, new Draft.Content.Blank(), Draft.Look.BACKGROUND);
    }
    sheet.fixedHeight(HELP, highest(8, column -> new ColumnTexts(column).help()));
    sheet.fixedHeight(HEADER, highest(10, Column::header) + 4);
    for (int row = FIRST; row <= last; row++) {
      row(sheet, row);
    }
    return sheet;
  }

  private double highest(double size, Function<Column, String> text) {
    return questionnaire.columns().stream()
        // The arrow of the filter takes some of the width.
        .mapToDouble(each -> RowHeight.of(text.apply(each), each.width() - 1, size))
        .max()
        .orElse(15);
  }

  private void column(DraftSheet sheet, int at, Column column, int last) {
    ColumnTexts texts = new ColumnTexts(column);
    String letter = DraftSheet.letters(at);
    sheet
        .width(at, column.width())
        .put(HELP, at, texts.help(), Draft.Look.COLUMN_HELP)
        .put(HEADER, at, column.header(), Draft.Look.COLUMN_HEADER)
        .rule(
            new Draft.Rule(
                letter + FIRST + ":" + letter + last,
                limit(column.kind()),
                column.header(),
                texts.prompt(),
                texts.refusal()));
  }

  /** A hidden column, open like the rest, or no row could be deleted. */
  private void ids(DraftSheet sheet, int at) {
    sheet
        .width(at, 16)
        .hideColumn(at)
        .put(HELP, at, new Draft.Content.Blank(), Draft.Look.COLUMN_HELP)
        .put(HEADER, at, EarlierId.HEADER, Draft.Look.COLUMN_HEADER);
    for (int i = 0; i < prefill.activities().size(); i++) {
      String id = prefill.activities().get(i).getOrDefault(EarlierId.KEY, "");
      if (!id.isEmpty()) {
        sheet.put(FIRST + i, at, id, Draft.Look.INPUT);
      }
    }
  }

  private Draft.Limit limit(Kind kind) {
    return switch (kind) {
      case Kind.ShortText text -> new Draft.Limit.Anything();
      case Kind.RunningText text -> new Draft.Limit.Anything();
      case Kind.FromList list -> new Draft.Limit.ListedIn(lists.reference(list));
      case Kind.Number number -> new Draft.Limit.WholeNumber(number.least(), number.most());
      case Kind.Day day -> new Draft.Limit.DayWithin(day.earliest(), day.latest());
    };
  }

  private void row(DraftSheet sheet, int row) {
    List<Map<String, String>> activities = prefill.activities();
    Map<String, String> values =
        row - FIRST < activities.size() ? activities.get(row - FIRST) : Map.of();
    double height = LEAST_HEIGHT;
    for (int i = 0; i < questionnaire.columns().size(); i++) {
      Column column = questionnaire.columns().get(i);
      String value = values.getOrDefault(column.id(), "");
      sheet.put(row, i + 1, FormCell.content(column.kind(), value), FormCell.look(column.kind()));
      height = Math.max(height, RowHeight.of(value, column.width(), 10));
    }
    sheet.height(row, height);
  }

  /** How many activities are filled in, as a live text. */
  Draft.Content progress() {
    String names =
        Draft.reference(questionnaire.sheets().activities(), "A" + FIRST + ":A" + FURTHEST);
    String count = "COUNTA(" + names + ")";
    int filled = prefill.activities().size();
    return new Draft.Content.Formula(
        "IF(" + count + "=1,\"1 insats ifylld\"," + count + "&\" insatser ifyllda\")",
        filled == 1 ? "1 insats ifylld" : filled + " insatser ifyllda");
  }
}
