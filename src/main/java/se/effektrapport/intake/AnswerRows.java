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
 * @param edited the questions whose text was altered; they are among those asked
 * @param continued the rows whose question stands in merged cells that begin further up
 */
record AnswerRows(
    Headings headings,
    Map<Integer, Question> asked,
    Map<Integer, Question> continued,
    Map<Integer, Question> edited) {

  private static final String NUMBER = "nr";

  /** So many letters at the beginning tell which question it was. */
  private static final int BEGINNING = 20;

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
    Map<Integer, Question> edited = edited(headings, questions, asked);
    asked.putAll(edited);
    Map<Integer, Question> continued = new HashMap<>();
    for (Row row : headings.below()) {
      headings
          .sheet()
          .area(row.number(), headings.column(ASKED))
          .filter(area -> area.firstRow() < row.number())
          .map(area -> asked.get(area.firstRow()))
          .ifPresent(question -> continued.put(row.number(), question));
    }
    return new AnswerRows(headings, asked, continued, edited);
  }

  /** Known by their number and either their help or their beginning, if they stand nowhere else. */
  private static Map<Integer, Question> edited(
      Headings headings, List<Question> questions, Map<Integer, Question> asked) {
    Map<Integer, Question> edited = new LinkedHashMap<>();
    for (Row row : headings.below()) {
      number(headings, row)
          .filter(number -> number > 0 && number <= questions.size())
          .map(number -> questions.get(number - 1))
          .filter(question -> !asked.containsKey(row.number()) && !asked.containsValue(question))
          .filter(question -> !edited.containsValue(question))
          .filter(question -> isStillThere(headings, row, question))
          .ifPresent(question -> edited.put(row.number(), question));
    }
    return edited;
  }

  private static Optional<Integer> number(Headings headings, Row row) {
    return headings.row().cells().stream()
        .filter(heading -> Tidy.key(heading.text()).equals(NUMBER))
        .findFirst()
        .flatMap(heading -> row.cell(heading.column()))
        .map(cell -> Tidy.key(cell.text()))
        .filter(text -> text.matches("[0-9]{1,3}"))
        .map(Integer::valueOf);
  }

  private static boolean isStillThere(Headings headings, Row row, Question question) {
    String key = Tidy.key(question.text());
    String beginning = key.substring(0, Math.min(BEGINNING, key.length()));
    String help = Tidy.key(question.help());
    return headings
            .cell(row, ASKED)
            .filter(cell -> Tidy.key(cell.text()).startsWith(beginning))
            .isPresent()
        || row.cells().stream()
            .filter(cell -> cell.text().length() <= Headings.LONGEST)
            .anyMatch(cell -> Tidy.key(cell.text()).equals(help));
  }

  /** A question for each altered one that is answered. */
  List<Finding> questionsOfEdited() {
    return headings.below().stream()
        .filter(row -> edited.containsKey(row.number()) && answer(row).isPresent())
        .map(this::questionOfEdited)
        .toList();
  }

  private Finding questionOfEdited(Row row) {
    Place place = headings.place(row, ASKED);
    return Finding.question(
        place,
        "Frågan i %s är ändrad: väntade %s, fann %s. Svaret i %s läses som svar på den frågan."
            .formatted(
                place.cell(),
                Sentences.quoted(edited.get(row.number()).text()),
                headings.cell(row, ASKED).map(c -> Sentences.quoted(c.text())).orElse("ingen"),
                answer(row).orElseThrow().address()));
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
