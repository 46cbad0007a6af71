package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Paragraphs;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Place;
import se.effektrapport.questionnaire.Question;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Row;

/** Reads the open answers: each stands in the row of its question, in the column headed "Svar". */
final class ReadAnswers {

  private static final String ASKED = "fråga";
  private static final String ANSWER = "svar";

  private final Questionnaire questionnaire;
  private final Findings findings;

  ReadAnswers(Questionnaire questionnaire, Findings findings) {
    this.questionnaire = questionnaire;
    this.findings = findings;
  }

  /** The paragraphs of the answers, numbered from 1 in the order of the questions. */
  List<Passage> read(Opened.Workbook workbook) {
    Optional<Headings> headings =
        Headings.in(workbook, List.of(ASKED, ANSWER), 2).stream()
            .filter(each -> questionsBelow(each) > 0)
            .max(Comparator.comparingLong(this::questionsBelow));
    if (headings.isEmpty()) {
      findings.add(
          Finding.error(
              "Frågorna hittades inte: väntade ett blad med frågorna under rubriken ”Fråga” och svaren under ”Svar”, fann %s. Svara i formuläret från socialförvaltningen."
                  .formatted(Sentences.sheets(workbook))));
      return List.of();
    }
    return passages(headings.get());
  }

  private long questionsBelow(Headings headings) {
    return headings.below().stream().filter(row -> question(headings, row).isPresent()).count();
  }

  private Optional<Question> question(Headings headings, Row row) {
    Optional<String> asked = headings.cell(row, ASKED).map(cell -> Tidy.key(cell.text()));
    return questionnaire.questions().stream()
        .filter(question -> asked.equals(Optional.of(Tidy.key(question.text()))))
        .findFirst();
  }

  private List<Passage> passages(Headings headings) {
    Map<Question, Cell> answers = answers(headings);
    List<Passage> passages = new ArrayList<>();
    for (Question question : questionnaire.questions()) {
      Cell answer = answers.get(question);
      if (answer != null) {
        Place place = new Place(headings.sheet().name(), answer.address());
        for (String paragraph : Paragraphs.of(Tidy.text(answer.text()))) {
          passages.add(new Passage(passages.size() + 1, question.id(), paragraph, place));
        }
      }
    }
    return passages;
  }

  private Map<Question, Cell> answers(Headings headings) {
    Map<Question, Cell> answers = new LinkedHashMap<>();
    for (Row row : headings.below()) {
      headings.cell(row, ANSWER).ifPresent(answer -> put(answers, headings, row, answer));
    }
    return answers;
  }

  private void put(Map<Question, Cell> answers, Headings headings, Row row, Cell answer) {
    Optional<Question> question = question(headings, row);
    if (question.isEmpty()) {
      findings.add(unasked(headings, row));
      return;
    }
    Cell earlier = answers.putIfAbsent(question.get(), answer);
    if (earlier != null) {
      findings.add(
          Finding.question(
              headings.place(row, ANSWER),
              "Frågan %s står på två rader: svaret i %s används, inte det här."
                  .formatted(Sentences.quoted(question.get().text()), earlier.address())));
    }
  }

  private static Finding unasked(Headings headings, Row row) {
    return Finding.question(
        headings.place(row, ANSWER),
        "Svaret används inte: väntade en av formulärets frågor i %s, fann %s."
            .formatted(
                headings.place(row, ASKED).cell(),
                headings
                    .cell(row, ASKED)
                    .map(cell -> Sentences.quoted(cell.text()))
                    .orElse("ingen fråga")));
  }
}
