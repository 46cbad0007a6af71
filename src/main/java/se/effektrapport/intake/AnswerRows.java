package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Place;
import se.effektrapport.questionnaire.Question;
import se.effektrapport.sheet.Area;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Row;

/**
 * The rows below the headings "Fråga" and "Svar".
 *
 * @param asked the question of a row, by the row's number
 * @param continued the rows whose question stands in merged cells that begin further up
 */
record AnswerRows(
    Headings headings, Map<Integer, Question> asked, Map<Integer, Question> continued) {

  static final String ASKED = "fråga";
  static final String ANSWER = "svar";

  static AnswerRows below(Headings headings, List<Question> questions) {
    Map<String, Question> byText = new HashMap<>();
    questions.forEach(question -> byText.put(Tidy.key(question.text()), question));
    Map<Integer, Question> asked = new LinkedHashMap<>();
    for (Row row : headings.below()) {
      headings
          .cell(row, ASKED)
          .map(cell -> byText.get(Tidy.key(cell.text())))
          .ifPresent(question -> asked.put(row.number(), question));
    }
    Map<Integer, Question> continued = new HashMap<>();
    for (Row row : headings.below()) {
      headings
          .sheet()
          .area(row.number(), headings.column(ASKED))
          .filter(area -> area.firstRow() < row.number())
          .map(area -> asked.get(area.firstRow()))
          .ifPresent(question -> continued.put(row.number(), question));
    }
    return new AnswerRows(headings, asked, continued);
  }

  String sheet() {
    return headings.sheet().name();
  }

  /** What stands in the column of the answers, or over it in cells merged with the help. */
  Optional<Cell> answer(Row row) {
    Optional<Cell> here = headings.cell(row, ANSWER);
    return here.isPresent() ? here : merged(row);
  }

  private Optional<Cell> merged(Row row) {
    Question question = asked.get(row.number());
    return headings
        .sheet()
        .area(row.number(), headings.column(ANSWER))
        .filter(area -> question != null && area.firstRow() == row.number())
        .filter(area -> !area.covers(row.number(), headings.column(ASKED)))
        .flatMap(
            area -> row.cells().stream().filter(c -> c.address().equals(area.first())).findFirst())
        .filter(Headings::saysSomething)
        .filter(cell -> !Tidy.key(cell.text()).equals(Tidy.key(question.help())));
  }

  /** Whether a question of ours stands in the row, or cells merged with it do. */
  boolean isOfQuestion(int row) {
    return asked.containsKey(row) || continued.containsKey(row);
  }

  /** Whether any question of ours is answered here. */
  boolean isAnswered() {
    return headings.below().stream()
        .anyMatch(row -> asked.containsKey(row.number()) && answer(row).isPresent());
  }

  /** Cells merged over the answers to several questions: they are read as the first one's. */
  List<Finding> questionsOfMerged() {
    List<Finding> questions = new ArrayList<>();
    for (Row row : headings.below()) {
      Optional<Area> area =
          answer(row).flatMap(c -> headings.sheet().area(row.number(), c.column()));
      area.filter(each -> covered(each) > 1)
          .map(each -> Finding.question(new Place(sheet(), each.first()), sentence(each)))
          .ifPresent(questions::add);
    }
    return questions;
  }

  private long covered(Area area) {
    return asked.keySet().stream().filter(r -> r >= area.firstRow() && r <= area.lastRow()).count();
  }

  private String sentence(Area area) {
    return "Cellerna %s är sammanslagna över flera frågor: väntade ett svar på varje rad, fann ett gemensamt. Det läses som svar på frågan på rad %d; dela cellerna och skriv på varje rad."
        .formatted(area, area.firstRow());
  }

  /** The first answer here that is not the one that is read. */
  Optional<Finding> unread(AnswerRows read) {
    Map<Question, String> known = read.answers();
    return headings.below().stream()
        .filter(row -> asked.containsKey(row.number()))
        .flatMap(row -> answer(row).stream().filter(c -> !isKnown(known, row, c)))
        .findFirst()
        .map(
            cell ->
                Finding.question(
                    new Place(sheet(), cell.address()),
                    "Bladet %s läses inte: väntade alla svar på ett blad, fann svar här som inte står på bladet %s, som läses. För över dem dit om de ska räknas."
                        .formatted(Sentences.quoted(sheet()), Sentences.quoted(read.sheet()))));
  }

  private boolean isKnown(Map<Question, String> known, Row row, Cell cell) {
    return Tidy.key(cell.text()).equals(known.get(asked.get(row.number())));
  }

  private Map<Question, String> answers() {
    Map<Question, String> answers = new HashMap<>();
    for (Row row : headings.below()) {
      Question question = asked.get(row.number());
      if (question != null) {
        answer(row).ifPresent(cell -> answers.putIfAbsent(question, Tidy.key(cell.text())));
      }
    }
    return answers;
  }
}
