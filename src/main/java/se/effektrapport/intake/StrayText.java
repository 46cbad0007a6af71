package se.effektrapport.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.answers.Place;
import se.effektrapport.questionnaire.EarlierId;
import se.effektrapport.questionnaire.Question;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Row;

/**
 * Text where nothing is read: somebody may have written an answer there. A column with a heading of
 * its own is the respondent's own, and left alone.
 */
final class StrayText {

  private static final String HELP = "så här kan ni svara";
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  private StrayText() {}

  /** Text in the row of a question besides the question, its help and its answer. */
  static void askBesideAnswers(AnswerRows rows, List<Question> questions, Findings findings) {
    Set<String> helps =
        questions.stream().map(each -> Tidy.key(each.help())).collect(Collectors.toSet());
    List<Place> places =
        rows.headings().below().stream()
            .filter(row -> rows.isOfQuestion(row.number()))
            .flatMap(row -> beside(rows, row).filter(cell -> !isHelp(cell, helps)))
            .map(cell -> new Place(rows.sheet(), cell.address()))
            .toList();
    if (places.size() == 1) {
      findings.add(Finding.question(places.getFirst(), besideAnswer(rows, places.getFirst())));
    } else {
      findings.add(
          new Grouped(
              "Text utanför svarsrutan används inte: väntade svaret i kolumn %s på frågans rad."
                      .formatted(rows.headings().column(AnswerRows.ANSWER))
                  + " Flytta texten dit.",
              places));
    }
  }

  private static String besideAnswer(AnswerRows rows, Place place) {
    String row = place.cell().replaceAll("\\D", "");
    return "Texten i %s hör inte till svaret och används inte: väntade svaret i %s. Flytta den dit."
        .formatted(place.cell(), rows.headings().column(AnswerRows.ANSWER) + row);
  }

  private static Stream<Cell> beside(AnswerRows rows, Row row) {
    Headings headings = rows.headings();
    Optional<Cell> answer = rows.answer(row);
    return row.cells().stream()
        .filter(cell -> !headings.letters().containsValue(cell.column()))
        .filter(cell -> answer.filter(cell::equals).isEmpty())
        .filter(cell -> isFor(headings, cell.column(), HELP) || !headings.isHeaded(cell.column()))
        .filter(StrayText::isText);
  }

  private static boolean isFor(Headings headings, String column, String heading) {
    return headings.row().cell(column).filter(c -> Tidy.key(c.text()).equals(heading)).isPresent();
  }

  /** The help of any question, whole or cut short. */
  private static boolean isHelp(Cell cell, Set<String> helps) {
    if (cell.text().length() > Headings.LONGEST) {
      return false;
    }
    String key = Tidy.key(cell.text());
    return helps.contains(key)
        || key.length() > 20 && helps.stream().anyMatch(help -> help.startsWith(key));
  }

  /** Text below no heading among the activities. */
  static Grouped belowNoHeading(Headings headings) {
    List<Place> places =
        headings.below().stream()
            .flatMap(row -> row.cells().stream())
            .filter(StrayText::isText)
            // The hidden ids, whose heading is gone, are no words of the respondent's.
            .filter(cell -> EarlierId.in(cell.text()).isEmpty())
            .filter(cell -> !headings.isHeaded(cell.column()))
            .map(cell -> new Place(headings.sheet().name(), cell.address()))
            .toList();
    return new Grouped(
        "Text i en kolumn utan rubrik används inte: väntade en rubrik på rad %d, fann ingen. Flytta texten till en av formulärets kolumner, eller skriv en rubrik om den är en egen anteckning."
            .formatted(headings.row().number()),
        places);
  }

  private static boolean isText(Cell cell) {
    return WORD.matcher(cell.text()).find();
  }
}
