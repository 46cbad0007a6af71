package se.effektrapport.intake;

import java.util.ArrayList;
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
import se.effektrapport.sheet.Sheet;

/** Reads the open answers: each stands in the row of its question, in the column headed "Svar". */
final class ReadAnswers {

  private final Questionnaire questionnaire;
  private final List<Finding> findings;

  ReadAnswers(Questionnaire questionnaire, List<Finding> findings) {
    this.questionnaire = questionnaire;
    this.findings = findings;
  }

  /** The paragraphs of the answers, numbered from 1 in the order of the questions. */
  List<Passage> read(Opened.Workbook workbook) {
    Optional<Headings> headings = Headings.find(workbook, List.of("fråga", "svar"), 2);
    if (headings.isEmpty()) {
      findings.add(
          Finding.error(
              "Frågorna hittades inte: väntade ett blad med rubrikerna ”Fråga” och ”Svar”, fann bladen %s. Svara i formuläret från socialförvaltningen."
                  .formatted(Sentences.sheets(workbook))));
      return List.of();
    }
    Map<Question, Cell> answers = answers(headings.get());
    List<Passage> passages = new ArrayList<>();
    for (Question question : questionnaire.questions()) {
      Cell answer = answers.get(question);
      if (answer != null) {
        Place place = new Place(headings.get().sheet().name(), answer.address());
        for (String paragraph : Paragraphs.of(Tidy.text(answer.text()))) {
          passages.add(new Passage(passages.size() + 1, question.id(), paragraph, place));
        }
      }
    }
    return passages;
  }

  private Map<Question, Cell> answers(Headings headings) {
    Map<Question, Cell> answers = new LinkedHashMap<>();
    Sheet sheet = headings.sheet();
    for (Row row : sheet.rows()) {
      Optional<Question> question =
          row.cell(headings.letters("fråga").orElseThrow()).flatMap(this::question);
      Optional<Cell> answer = row.cell(headings.letters("svar").orElseThrow());
      if (question.isPresent() && answer.isPresent()) {
        Cell earlier = answers.putIfAbsent(question.get(), answer.get());
        if (earlier != null) {
          findings.add(
              Finding.question(
                  new Place(sheet.name(), answer.get().address()),
                  "Frågan ”%s” står på två rader: svaret i %s används, inte det här."
                      .formatted(question.get().text(), earlier.address())));
        }
      }
    }
    return answers;
  }

  private Optional<Question> question(Cell cell) {
    String asked = Tidy.key(cell.text());
    return questionnaire.questions().stream()
        .filter(question -> Tidy.key(question.text()).equals(asked))
        .findFirst();
  }
}
