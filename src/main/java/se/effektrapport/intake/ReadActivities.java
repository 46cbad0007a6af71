package se.effektrapport.intake;

import java.util.ArrayList;
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

  private static final String NAME = "insats";

  private final Questionnaire questionnaire;
  private final List<Finding> findings;
  private final ReadValue readValue;
  private final int before;

  /**
   * @param before how many units the workbook has before its first activity
   */
  ReadActivities(Questionnaire questionnaire, List<Finding> findings, int before) {
    this.questionnaire = questionnaire;
    this.findings = findings;
    this.readValue = new ReadValue(findings);
    this.before = before;
  }

  List<Activity> read(Opened.Workbook workbook) {
    List<String> wanted = questionnaire.columns().stream().map(c -> Tidy.key(c.header())).toList();
    Optional<Headings> headings = Headings.find(workbook, wanted, wanted.size() / 2);
    if (headings.isEmpty()) {
      findings.add(
          Finding.error(
              "Insatserna hittades inte: väntade ett blad med rubrikerna ”Insats”, ”Vad gör ni?” och så vidare, fann bladen %s. Svara i formuläret från socialförvaltningen."
                  .formatted(Sentences.sheets(workbook))));
      return List.of();
    }
    List<Column> missing = missing(headings.get());
    if (!missing.isEmpty()) {
      missing.forEach(column -> findings.add(missing(column, headings.get())));
      return List.of();
    }
    return read(headings.get());
  }

  private List<Column> missing(Headings headings) {
    return questionnaire.columns().stream()
        .filter(column -> headings.letters(Tidy.key(column.header())).isEmpty())
        .toList();
  }

  private static Finding missing(Column column, Headings headings) {
    return Finding.error(
        "Kolumnen ”%s” saknas: väntade rubriken på rad %d på bladet %s."
            .formatted(column.header(), headings.row(), headings.sheet().name()));
  }

  private List<Activity> read(Headings headings) {
    List<Activity> activities = new ArrayList<>();
    for (Row row : headings.below()) {
      Map<String, Value> values = values(headings, row);
      if (!values.isEmpty()) {
        activities.add(new Activity(before + activities.size() + 1, values));
      }
    }
    return activities;
  }

  private Map<String, Value> values(Headings headings, Row row) {
    Map<String, Value> values = new LinkedHashMap<>();
    if (isHelp(headings, row) || isStray(headings, row)) {
      return values;
    }
    for (Column column : questionnaire.columns()) {
      cell(headings, row, column)
          .map(cell -> readValue.read(column, cell, place(headings, cell.address())))
          .ifPresent(value -> values.put(column.id(), value));
    }
    return values.isEmpty() || values.containsKey(NAME) ? values : named(headings, row, values);
  }

  /** A row with answers but no name is kept, under a name that says so, and asked about. */
  private Map<String, Value> named(Headings headings, Row row, Map<String, Value> values) {
    Column column =
        questionnaire.columns().stream().filter(c -> c.id().equals(NAME)).findFirst().orElseThrow();
    Place place =
        place(headings, headings.letters(Tidy.key(column.header())).orElseThrow() + row.number());
    findings.add(
        Finding.question(place, "Insatsen saknar namn: väntade insatsens namn, fann en tom cell."));
    Map<String, Value> named = new LinkedHashMap<>();
    named.put(NAME, new Value.Words("Insats utan namn, rad " + row.number(), place));
    named.putAll(values);
    return named;
  }

  /** The help below the headings is ours and not an answer. */
  private boolean isHelp(Headings headings, Row row) {
    return questionnaire.columns().stream()
        .anyMatch(
            column ->
                cell(headings, row, column)
                    .filter(cell -> Tidy.key(cell.text()).equals(Tidy.key(column.help())))
                    .isPresent());
  }

  /** Stray signs, such as a single full stop or dash, in an otherwise empty row. */
  private boolean isStray(Headings headings, Row row) {
    return questionnaire.columns().stream()
        .flatMap(column -> cell(headings, row, column).stream())
        .noneMatch(cell -> cell.text().codePoints().anyMatch(Character::isLetterOrDigit));
  }

  private static Optional<Cell> cell(Headings headings, Row row, Column column) {
    return headings
        .letters(Tidy.key(column.header()))
        .flatMap(row::cell)
        .filter(cell -> !Tidy.text(cell.text()).isEmpty());
  }

  private static Place place(Headings headings, String address) {
    return new Place(headings.sheet().name(), address);
  }
}
