package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final Questionnaire questionnaire;
  private final Findings findings;

  ReadAnswers(Questionnaire questionnaire, Findings findings) {
    this.questionnaire = questionnaire;
    this.findings = findings;
  }

  /** The paragraphs of the answers, numbered from 1 in the order of the questions. */
  List<Passage> read(Opened.Workbook workbook) {
    List<AnswerRows> sheets =
        Headings.in(workbook, List.of(AnswerRows.ASKED, AnswerRows.ANSWER), 2).stream()
            .map(headings -> AnswerRows.below(headings, questionnaire.questions()))
            .filter(rows -> !rows.asked().isEmpty())
            .toList();
    Optional<AnswerRows> best = sheets.stream().max(order());
    if (best.isEmpty()) {
      findings.add(
          Finding.error(
              "Frågorna hittades inte: väntade ett blad med frågorna under rubriken ”Fråga” och svaren under ”Svar”, fann %s. Svara i formuläret från socialförvaltningen."
                  .formatted(Sentences.sheets(workbook))));
      return List.of();
    }
    List<Passage> passages = passages(best.get());
    StrayText.askBesideAnswers(best.get(), questionnaire.questions(), findings);
    best.get().headings().repeated().forEach(findings::add);
    tellOfOthers(best.get(), sheets);
    return passages;
  }

  /** Answered rather than not, then with most of the questions; then the form's own sheet. */
  private Comparator<AnswerRows> order() {
    return Comparator.comparing(AnswerRows::isAnswered)
        .thenComparing(rows -> rows.asked().size())
        .thenComparing(rows -> rows.sheet().equals(questionnaire.sheets().questions()));
  }

  private void tellOfOthers(AnswerRows read, List<AnswerRows> sheets) {
    Set<String> told = new HashSet<>(Set.of(read.sheet()));
    sheets.stream()
        .filter(other -> told.add(other.sheet()))
        .flatMap(other -> other.unread(read).stream())
        .forEach(findings::add);
  }

  private List<Passage> passages(AnswerRows rows) {
    Map<Question, List<Cell>> answers = answers(rows);
    List<Passage> passages = new ArrayList<>();
    for (Question question : questionnaire.questions()) {
      for (Cell answer : answers.getOrDefault(question, List.of())) {
        Place place = new Place(rows.sheet(), answer.address());
        for (String paragraph : Paragraphs.of(Tidy.text(answer.text()))) {
          passages.add(new Passage(passages.size() + 1, question.id(), paragraph, place));
        }
      }
    }
    return passages;
  }

  private Map<Question, List<Cell>> answers(AnswerRows rows) {
    Map<Question, List<Cell>> answers = new LinkedHashMap<>();
    for (Row row : rows.headings().below()) {
      rows.answer(row)
          .filter(answer -> isUsable(answer, new Place(rows.sheet(), answer.address())))
          .ifPresent(answer -> put(answers, rows, row, answer));
    }
    rows.questionsOfEdited().forEach(findings::add);
    rows.questionsOfMerged().forEach(findings::add);
    return answers;
  }

  /** A formula that failed or was not computed is asked about, and is no answer. */
  private boolean isUsable(Cell answer, Place place) {
    Optional<String> unusable = Formulas.unusable(answer);
    unusable.ifPresent(
        found ->
            findings.add(
                Finding.question(
                    place,
                    "Svaret används inte: väntade ett svar i ord, fann %s".formatted(found))));
    if (unusable.isEmpty()) {
      Formulas.computed(answer, place).ifPresent(findings::add);
    }
    return unusable.isEmpty();
  }

  private void put(Map<Question, List<Cell>> answers, AnswerRows rows, Row row, Cell answer) {
    Question question = rows.asked().get(row.number());
    Question above = rows.continued().get(row.number());
    if (question == null && above != null) {
      answers.computeIfAbsent(above, each -> new ArrayList<>()).add(answer);
    } else if (question == null) {
      findings.add(unasked(rows.headings(), row));
    } else if (answers.putIfAbsent(question, new ArrayList<>(List.of(answer))) != null) {
      findings.add(
          Finding.question(
              rows.headings().place(row, AnswerRows.ANSWER),
              "Frågan %s står på två rader: svaret i %s används, inte det här."
                  .formatted(
                      Sentences.quoted(question.text()),
                      answers.get(question).getFirst().address())));
    }
  }

  private static Finding unasked(Headings headings, Row row) {
    return Finding.question(
        headings.place(row, AnswerRows.ANSWER),
        "Texten i %s hör inte till någon fråga och används inte: väntade en av formulärets frågor i %s, fann %s. Flytta den till svarsrutan för rätt fråga."
            .formatted(
                headings.place(row, AnswerRows.ANSWER).cell(),
                headings.place(row, AnswerRows.ASKED).cell(),
                headings
                    .cell(row, AnswerRows.ASKED)
                    .map(cell -> Sentences.quoted(cell.text()))
                    .orElse("ingen fråga")));
  }
}
