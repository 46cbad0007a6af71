package se.effektrapport.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.effektrapport.intake.Finding;
import se.effektrapport.sheet.AnnotateWorkbook;

/** The same in plain text, for a workbook that cannot go back. */
final class FeedbackText {

  private static final String WHY_TEXT =
      "Arbetsboken gick inte att skicka tillbaka med kommentarer, därför får ni den här texten.";

  private static final String TOO_LARGE =
      "Arbetsboken är för stor för att skickas tillbaka med kommentarer, därför får ni den här"
          + " texten.";

  private FeedbackText() {}

  /** With a mark of UTF-8 and the line breaks of Windows, since it is opened in Notepad. */
  static String of(Feedback feedback) {
    Sentences sentences = new Sentences(feedback, false);
    List<String> lines =
        new ArrayList<>(List.of(Sentences.TITLE, sentences.subject(), Sentences.INTERNAL));
    lines.addAll(List.of("", sentences.outcome(), sentences.whatToDo(), why(feedback), ""));
    for (int i = 0; i < feedback.findings().size(); i++) {
      lines.add(line(i + 1, feedback.findings().get(i)));
    }
    return lines.stream().collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
  }

  private static String why(Feedback feedback) {
    return feedback.original().filter(AnnotateWorkbook::isTooLarge).isPresent()
        ? TOO_LARGE
        : WHY_TEXT;
  }

  private static String line(int number, Finding finding) {
    String where =
        finding
            .place()
            .map(place -> "bladet ”" + place.sheet() + "”, cell " + place.cell())
            .map(place -> " (" + Sentences.line(place) + ")")
            .orElse("");
    return number
        + ". "
        + Sentences.kind(finding)
        + where
        + ": "
        + Sentences.line(finding.sentence());
  }
}
