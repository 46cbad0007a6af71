package se.effektrapport.questionnaire;

import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.RowHeight;

/** The sheet with the open questions, a row for each. */
final class QuestionSheet {

  private static final int HEADER = 3;
  private static final int ANSWER = 4;
  private static final double HELP_WIDTH = 38;
  private static final double ANSWER_WIDTH = 96;

  /** Room to begin in; the row grows with the answer. */
  private static final double LEAST_HEIGHT = 96;

  private final Questionnaire questionnaire;
  private final Prefill prefill;
  private final String footer;

  QuestionSheet(Questionnaire questionnaire, Prefill prefill, String footer) {
    this.questionnaire = questionnaire;
    this.prefill = prefill;
    this.footer = footer;
  }

  DraftSheet sheet() {
    String name = questionnaire.sheets().questions();
    DraftSheet sheet =
        new DraftSheet(name)
            .width(1, 5)
            .width(2, 32)
            .width(3, HELP_WIDTH)
            .width(ANSWER, ANSWER_WIDTH)
            .background(Draft.Look.BACKGROUND)
            .withoutGridLines()
            .height(1, 27)
            .put(1, 1, name, Draft.Look.SHEET_TITLE)
            .put(
                2,
                1,
                "Svara i den vita rutan. Raden växer när ni skriver. Ny rad i en ruta: Alt +"
                    + " Retur.",
                Draft.Look.SHEET_NOTE)
            .put(HEADER, 1, "Nr", Draft.Look.COLUMN_HEADER)
            .put(HEADER, 2, "Fråga", Draft.Look.COLUMN_HEADER)
            .put(HEADER, 3, "Så här kan ni svara", Draft.Look.COLUMN_HEADER)
            .put(HEADER, ANSWER, "Svar", Draft.Look.COLUMN_HEADER)
            .height(HEADER, 24)
            .freeze(HEADER, 2)
            .print(true, 1, "$" + HEADER + ":$" + HEADER, footer)
            .lock();
    for (int i = 0; i < questionnaire.questions().size(); i++) {
      question(sheet, i + 1, questionnaire.questions().get(i));
    }
    return sheet;
  }

  private void question(DraftSheet sheet, int number, Question question) {
    int row = HEADER + number;
    String answer = prefill.answers().getOrDefault(question.id(), "");
    sheet
        .put(row, 1, Integer.toString(number), Draft.Look.NUMBERING)
        .put(row, 2, question.text(), Draft.Look.QUESTION)
        .put(row, 3, question.help(), Draft.Look.QUESTION_HELP)
        .put(
            row,
            ANSWER,
            answer.isBlank() ? new Draft.Content.Blank() : new Draft.Content.Text(answer),
            Draft.Look.INPUT)
        .height(row, Math.max(LEAST_HEIGHT, RowHeight.of(answer, ANSWER_WIDTH, 10)))
        .rule(
            new Draft.Rule(
                DraftSheet.letters(ANSWER) + row,
                new Draft.Limit.Anything(),
                "Fråga " + number,
                question.help(),
                ""));
  }

  /** How many questions are answered, and how many there are, as a live text. */
  Draft.Content progress() {
    int last = HEADER + questionnaire.questions().size();
    String letter = DraftSheet.letters(ANSWER);
    String rest = " av " + questionnaire.questions().size() + " frågor besvarade";
    String answers =
        Draft.reference(
            questionnaire.sheets().questions(), letter + (HEADER + 1) + ":" + letter + last);
    return new Draft.Content.Formula("COUNTA(" + answers + ")&\"" + rest + "\"", answered() + rest);
  }

  private long answered() {
    return questionnaire.questions().stream()
        .filter(question -> !prefill.answers().getOrDefault(question.id(), "").isBlank())
        .count();
  }
}
