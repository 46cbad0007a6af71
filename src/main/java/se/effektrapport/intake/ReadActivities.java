package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Value;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.EarlierId;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Opened;

/** Reads the activities: a row each, below the row with the columns' headings. */
final class ReadActivities {

  /** The activities, and the columns there were to answer in. */
  record Read(List<Activity> activities, List<Column> columns) {}

  private static final String UNCOUNTED =
      "Räknas inte som en insats: väntade insatsens namn eller något i ord på raden, fann bara val,"
          + " datum, tal eller en kommentar.";

  private static final String SUMS =
      "Raden ser ut som en summa och räknas inte som en insats: väntade insatsens namn, fann bara"
          + " summor.";

  private static final String COPIED =
      "Raden är kopierad från raden för en annan insats och räknas som en ny insats: ta bort den"
          + " ena raden om det är samma insats.";

  private final Questionnaire questionnaire;
  private final Findings findings;
  private final ReadValue readValue;
  private final int before;

  /**
   * @param before how many units the workbook has before its first activity
   */
  ReadActivities(Questionnaire questionnaire, Findings findings, int before) {
    this.questionnaire = questionnaire;
    this.findings = findings;
    this.readValue = new ReadValue(findings);
    this.before = before;
  }

  Read read(Opened.Workbook workbook) {
    List<String> wanted = questionnaire.columns().stream().map(ReadActivities::heading).toList();
    List<ActivityRows> sheets =
        Headings.in(workbook, wanted, (wanted.size() + 1) / 2).stream()
            .map(headings -> ActivityRows.below(headings, present(headings)))
            .toList();
    Optional<ActivityRows> best = sheets.stream().max(order());
    if (best.isEmpty()) {
      findings.add(notFound(workbook));
      return new Read(List.of(), List.of());
    }
    List<Column> missing = missing(best.get().headings());
    new MissingColumns(best.get().headings(), missing).finding().ifPresent(findings::add);
    best.get().headings().repeated().forEach(findings::add);
    findings.add(StrayText.belowNoHeading(best.get().headings()));
    best.get().unread(sheets).forEach(findings::add);
    List<Column> found = present(best.get().headings());
    return missing.stream().anyMatch(column -> column.id().equals(ColumnIds.NAME))
        ? new Read(List.of(), found)
        : new Read(activities(best.get()), found);
  }

  /** Complete and with activities rather than not; then the sheet that the form calls so. */
  private Comparator<ActivityRows> order() {
    int all = questionnaire.columns().size();
    return Comparator.<ActivityRows, Boolean>comparing(
            each -> each.headings().size() == all && !each.activities().isEmpty())
        .thenComparing(each -> each.headings().size())
        .thenComparing(each -> !each.activities().isEmpty())
        .thenComparing(each -> each.sheet().equals(questionnaire.sheets().activities()));
  }

  private List<Column> present(Headings headings) {
    return questionnaire.columns().stream()
        .filter(column -> headings.has(heading(column)))
        .toList();
  }

  private static String heading(Column column) {
    return Tidy.key(column.header());
  }

  private Finding notFound(Opened.Workbook workbook) {
    List<String> first =
        questionnaire.columns().stream().limit(3).map(column -> column.header()).toList();
    return Finding.error(
        "Insatserna hittades inte: väntade ett blad med rubrikerna %s och så vidare, fann %s. Svara i formuläret från socialförvaltningen."
            .formatted(Sentences.listed(first), Sentences.sheets(workbook)));
  }

  private List<Column> missing(Headings headings) {
    return questionnaire.columns().stream()
        .filter(column -> !headings.has(heading(column)))
        .toList();
  }

  private List<Activity> activities(ActivityRows rows) {
    List<Activity> activities = new ArrayList<>();
    Optional<String> ids = rows.headings().idColumn();
    Set<EarlierId> seen = new HashSet<>();
    List<Place> copied = new ArrayList<>();
    for (ActivityRow row : rows.activities()) {
      int number = before + activities.size() + 1;
      Optional<EarlierId> earlier = ids.flatMap(column -> earlier(column, row));
      boolean isCopied = earlier.isPresent() && !seen.add(earlier.get());
      if (isCopied) {
        copied.add(name(rows.headings(), row));
      }
      activities.add(
          new Activity(number, values(rows.headings(), row), earlier.filter(id -> !isCopied)));
    }
    findings.add(new Grouped(COPIED, copied));
    rows.questionsOfMerged().forEach(findings::add);
    findings.add(new Grouped(SUMS, rows.sums()));
    findings.add(new Grouped(UNCOUNTED, rows.uncounted()));
    return activities;
  }

  private static Optional<EarlierId> earlier(String column, ActivityRow row) {
    return row.row().cell(column).flatMap(cell -> EarlierId.in(cell.text()));
  }

  private Map<String, Value> values(Headings headings, ActivityRow row) {
    Map<String, Value> values = new LinkedHashMap<>();
    // Put first, so that it stays there when the name is read.
    values.put(
        ColumnIds.NAME, new Value.Words(Activity.unnamed(row.row().number()), name(headings, row)));
    row.cells().forEach((column, cell) -> put(values, column, value(headings, row, column, cell)));
    if (!row.cells().containsKey(questionnaire.column(ColumnIds.NAME).orElseThrow())) {
      findings.add(
          Finding.question(
              name(headings, row),
              "Insatsen saknar namn: väntade insatsens namn, fann en tom cell."));
    }
    return values;
  }

  /**
   * A name that cannot be read is asked about like any other value, and stands in nothing's stead.
   */
  private static void put(Map<String, Value> values, Column column, Value value) {
    if (!column.id().equals(ColumnIds.NAME) || value instanceof Value.Words) {
      values.put(column.id(), value);
    }
  }

  private Place name(Headings headings, ActivityRow row) {
    return headings.place(row.row(), heading(questionnaire.column(ColumnIds.NAME).orElseThrow()));
  }

  private Value value(Headings headings, ActivityRow row, Column column, Cell cell) {
    boolean isAbove = !cell.address().equals(cell.column() + row.row().number());
    // What merged cells hold was asked about in their first row.
    return (isAbove ? new ReadValue(new Findings()) : readValue)
        .read(column, cell, new Place(headings.sheet().name(), cell.address()));
  }
}
