package se.effektrapport.feedback;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.effektrapport.intake.Finding;
import se.effektrapport.sheet.AnnotateWorkbook;

/** What the summary says besides the findings, in the workbook and in the text alike. */
final class Sentences {

  static final String TITLE = "Återkoppling på ert svar";

  /** It quotes what was answered: it is for the one who answered, and nobody else. */
  static final String INTERNAL = "Internt.";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("sv", "SE"));

  /** What the sentences of the intake say of what does not count as it stands. */
  private static final Pattern LEFT_OUT = Pattern.compile("räknas inte förrän|används inte");

  /** Up to twelve is written in letters. */
  private static final List<String> NUMBERS =
      List.of(
          "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva",
          "tolv");

  private final Feedback feedback;
  private final boolean inWorkbook;

  /**
   * @param inWorkbook or else in a text that comes without the workbook
   */
  Sentences(Feedback feedback, boolean inWorkbook) {
    this.feedback = feedback;
    this.inWorkbook = inWorkbook;
  }

  /** Whose answer, in which file. */
  String subject() {
    String file = "filen ”" + line(feedback.fileName()) + "”";
    return feedback
        .administration()
        .map(name -> line(name) + ", " + file)
        .orElse("F" + file.substring(1));
  }

  String outcome() {
    long errors = feedback.count(Finding.Severity.ERROR);
    long questions = feedback.count(Finding.Severity.QUESTION);
    if (!feedback.refused()) {
      return questions == 0
          ? "Svaret är mottaget och används."
          : "Svaret är mottaget och används. Vi har %s om det.".formatted(questions(questions));
    }
    String also = questions == 0 ? "" : " Vi har också " + questions(questions) + ".";
    return "Svaret kan inte användas än: " + errors(errors) + " behöver rättas." + also;
  }

  String whatToDo() {
    String where = inWorkbook ? "i den här arbetsboken" : "i er arbetsbok";
    String send = "spara den och skicka den till " + line(feedback.mailbox()) + ".";
    if (feedback.refused()) {
      return "Rätta " + where + ", " + send + deadline();
    }
    if (feedback.findings().stream().anyMatch(Sentences::isToBeCorrected)) {
      return "Rätta det som står nedan " + where + ", " + send + deadline();
    }
    return "Titta på frågorna. Om något behöver ändras: ändra "
        + where
        + ", "
        + send
        + " Om allt stämmer behöver ni inte göra något.";
  }

  /** What the comments are for, and that nobody has to take them away. */
  static List<String> aboutTheSheet() {
    return List.of(
        "Det som gäller en viss cell står också som en kommentar i cellen.",
        AnnotateWorkbook.NOT_READ);
  }

  static String kind(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "Fel";
      case QUESTION -> "Fråga";
    };
  }

  /** Part of the answer is left out until it is corrected. */
  static boolean isToBeCorrected(Finding finding) {
    return LEFT_OUT.matcher(finding.sentence()).find();
  }

  /** A day that has passed is nothing to keep to. */
  private String deadline() {
    return feedback.today().isAfter(feedback.deadline())
        ? ""
        : " Sista svarsdag: " + feedback.deadline().format(DAY) + ".";
  }

  private static String errors(long count) {
    return count == 1 ? "ett fel" : number(count) + " fel";
  }

  private static String questions(long count) {
    return count == 1 ? "en fråga" : number(count) + " frågor";
  }

  private static String number(long count) {
    return count < NUMBERS.size() ? NUMBERS.get((int) count) : Long.toString(count);
  }

  /** Text from outside on one line, without signs that nobody sees. */
  static String line(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
  }
}
