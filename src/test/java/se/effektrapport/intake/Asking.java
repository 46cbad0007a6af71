package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Value;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Sheet;

/** Rows of the activity sheet as they were written, and what the cross checks ask about them. */
final class Asking {

  private static final Opened.Workbook WORKBOOK =
      new Opened.Workbook(List.of(new Sheet("Insatser", List.of())), Map.of());

  private final Questionnaire questionnaire;
  private final List<Activity> activities = new ArrayList<>();
  private final Findings findings = new Findings();

  Asking(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /**
   * Adds a row, the first in row 5: its name, then a column's id and what stands there, and so on.
   */
  Asking row(String name, String... columnsAndTexts) {
    Map<String, String> written = new LinkedHashMap<>(Map.of("insats", name));
    for (int i = 0; i < columnsAndTexts.length; i += 2) {
      written.put(columnsAndTexts[i], columnsAndTexts[i + 1]);
    }
    int row = Forms.FIRST + activities.size();
    Map<String, Value> values = new LinkedHashMap<>();
    written.forEach((column, text) -> values.put(column, value(column, row, text)));
    activities.add(new Activity(activities.size() + 1, values));
    return this;
  }

  private Value value(String id, int row, String text) {
    Column column = questionnaire.column(id).orElseThrow();
    String cell = DraftSheet.letters(questionnaire.columns().indexOf(column) + 1) + row;
    return new ReadValue(findings)
        .read(
            column,
            new Cell(cell, text, Optional.empty(), Optional.empty()),
            new Place("Insatser", cell));
  }

  /** The rows as the answer of an administration. */
  Submission answer(int year, String administration) {
    return new Submission(
        year,
        administration,
        1,
        new Submission.SourceFile("svar.xlsx", "ab", "cd"),
        Forms.RECEIVED,
        true,
        List.of(),
        activities);
  }

  /** What is asked, with the cell before. */
  List<String> asked() {
    return asked(LastRound.none());
  }

  List<String> asked(LastRound last) {
    CrossChecks.of(questionnaire, last.of("SKÄ")).forEach(check -> check.ask(activities, findings));
    return findings.inOrder(WORKBOOK).stream()
        .map(each -> each.place().map(at -> at.cell() + " ").orElse("") + each.sentence())
        .toList();
  }
}
