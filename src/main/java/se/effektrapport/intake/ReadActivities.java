package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Value;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Row;

/** Reads the activities: a row each, below the row with the columns' headings. */
final class ReadActivities {

  private static final String UNNAMED = "Insats utan namn, rad ";

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

  List<Activity> read(Opened.Workbook workbook) {
    List<String> wanted = questionnaire.columns().stream().map(ReadActivities::heading).toList();
    Optional<Headings> headings =
        Headings.in(workbook, wanted, (wanted.size() + 1) / 2).stream()
            .max(Comparator.comparingInt(Headings::size));
    if (headings.isEmpty()) {
      findings.add(notFound(workbook));
      return List.of();
    }
    List<Column> missing = missing(headings.get());
    missing.forEach(column -> findings.add(missing(column, headings.get())));
    return missing.stream().anyMatch(column -> column.id().equals(ColumnIds.NAME))
        ? List.of()
        : activities(headings.get());
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

  private static Finding missing(Column column, Headings headings) {
    List<String> others = headings.others();
    return Finding.error(
        "Kolumnen %s saknas: väntade rubriken på rad %d på bladet %s, fann %s."
            .formatted(
                Sentences.quoted(column.header()),
                headings.row().number(),
                Sentences.quoted(headings.sheet().name()),
                others.isEmpty() ? "den inte" : "i stället " + Sentences.listed(others)));
  }

  private List<Activity> activities(Headings headings) {
    List<Activity> activities = new ArrayList<>();
    for (Row row : headings.below()) {
      Map<Column, Cell> cells = cells(headings, row);
      if (!cells.isEmpty() && !isOurs(cells)) {
        int number = before + activities.size() + 1;
        activities.add(new Activity(number, values(headings, row, cells)));
      }
    }
    return activities;
  }

  private Map<Column, Cell> cells(Headings headings, Row row) {
    Map<Column, Cell> cells = new LinkedHashMap<>();
    for (Column column : questionnaire.columns()) {
      headings.cell(row, heading(column)).ifPresent(cell -> cells.put(column, cell));
    }
    return cells;
  }

  /** The form's own help and headings, pasted among the rows, are no activity. */
  private static boolean isOurs(Map<Column, Cell> cells) {
    long headings =
        cells.entrySet().stream()
            .filter(each -> Tidy.key(each.getValue().text()).equals(heading(each.getKey())))
            .count();
    return headings > 1 || cells.entrySet().stream().anyMatch(ReadActivities::isHelp);
  }

  /** What is expected may stand after the help. */
  private static boolean isHelp(Map.Entry<Column, Cell> cell) {
    return Tidy.key(cell.getValue().text()).startsWith(Tidy.key(cell.getKey().help()));
  }

  private Map<String, Value> values(Headings headings, Row row, Map<Column, Cell> cells) {
    Map<String, Value> values = new LinkedHashMap<>();
    Column name = questionnaire.column(ColumnIds.NAME).orElseThrow();
    if (!cells.containsKey(name)) {
      values.put(ColumnIds.NAME, unnamed(headings.place(row, heading(name)), row));
    }
    cells.forEach(
        (column, cell) ->
            values.put(
                column.id(),
                readValue.read(column, cell, new Place(headings.sheet().name(), cell.address()))));
    return values;
  }

  /** Whether the name is one that a row without a name was given here. */
  static boolean isUnnamed(String name) {
    return name.startsWith(UNNAMED);
  }

  /** A row with answers but no name is kept, under a name that says so, and asked about. */
  private Value unnamed(Place place, Row row) {
    findings.add(
        Finding.question(place, "Insatsen saknar namn: väntade insatsens namn, fann en tom cell."));
    return new Value.Words(UNNAMED + row.number(), place);
  }
}
