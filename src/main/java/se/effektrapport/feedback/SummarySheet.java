package se.effektrapport.feedback;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;
import se.effektrapport.sheet.AnnotateWorkbook;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.RowHeight;

/** The sheet that tells all findings at once; each leads to its cell. */
final class SummarySheet {

  private static final int NUMBER = 1;
  private static final int KIND = 2;
  private static final int SHEET = 3;
  private static final int CELL = 4;
  private static final int SENTENCE = 5;
  private static final List<Double> WIDTHS = List.of(6.0, 10.0, 22.0, 10.0, 92.0);
  private static final List<String> HEADERS =
      List.of("Nr", "Fel eller fråga", "Blad", "Cell", "Vad vi behöver");
  private static final double WIDTH = WIDTHS.stream().mapToDouble(Double::doubleValue).sum();

  private final Feedback feedback;
  private final DraftSheet sheet = new DraftSheet(AnnotateWorkbook.SHEET);
  private int row;

  private SummarySheet(Feedback feedback) {
    this.feedback = feedback;
  }

  static DraftSheet of(Feedback feedback) {
    return new SummarySheet(feedback).sheet();
  }

  private DraftSheet sheet() {
    for (int column = 1; column <= WIDTHS.size(); column++) {
      sheet.width(column, WIDTHS.get(column - 1));
    }
    sheet.withoutGridLines();
    head();
    header();
    int head = row;
    feedback.findings().forEach(each -> finding(BigDecimal.valueOf(row - head + 1L), each));
    return sheet
        .freeze(head, 0)
        .print(true, 1, "$" + head + ":$" + head, Sentences.TITLE + ". " + Sentences.INTERNAL);
  }

  private void head() {
    Sentences sentences = new Sentences(feedback, true);
    across(Sentences.TITLE, Draft.Look.TITLE, 18);
    across(sentences.subject() + ". " + Sentences.INTERNAL, Draft.Look.SUBTITLE, 11);
    across(sentences.outcome(), Draft.Look.NOTICE, 11);
    across(sentences.whatToDo(), Draft.Look.BODY, 10);
    across(String.join(" ", Sentences.aboutTheSheet()), Draft.Look.BODY, 10);
  }

  private void header() {
    row++;
    for (int column = 1; column <= HEADERS.size(); column++) {
      sheet.put(row, column, HEADERS.get(column - 1), Draft.Look.COLUMN_HEADER);
    }
    sheet.fixedHeight(row, 30);
  }

  private void finding(BigDecimal number, Finding finding) {
    row++;
    String sentence = Sentences.line(finding.sentence());
    Optional<Place> place = finding.place();
    sheet
        .put(row, NUMBER, new Draft.Content.Amount(number), Draft.Look.NUMBERING)
        .put(row, KIND, Sentences.kind(finding), Draft.Look.DATA)
        .put(row, SHEET, place.map(Place::sheet).orElse("Hela arbetsboken"), Draft.Look.DATA)
        .put(row, SENTENCE, sentence, Draft.Look.DATA)
        .height(row, Math.max(20, RowHeight.of(sentence, WIDTHS.get(SENTENCE - 1), 9) + 4));
    place.ifPresentOrElse(this::link, () -> sheet.put(row, CELL, "–", Draft.Look.DATA));
  }

  private void link(Place place) {
    sheet
        .put(row, CELL, place.cell(), Draft.Look.DATA_LINK)
        .link(DraftSheet.letters(CELL) + row, Draft.reference(place.sheet(), place.cell()));
  }

  /** Text over all columns; merged cells do not fit themselves to their text. */
  private void across(String text, Draft.Look look, double points) {
    row++;
    sheet.put(row, 1, text, look);
    for (int column = 2; column <= WIDTHS.size(); column++) {
      sheet.put(row, column, new Draft.Content.Blank(), look);
    }
    sheet
        .merge("A" + row + ":" + DraftSheet.letters(WIDTHS.size()) + row)
        .fixedHeight(row, RowHeight.of(text, WIDTH, points) + 4);
  }
}
