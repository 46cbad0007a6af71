package se.effektrapport.intake;

import java.util.List;
import java.util.stream.Collectors;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Sheet;

/** Pieces of the sentences that findings are made of. */
final class Sentences {

  /** Longer texts are cut where they are quoted back. */
  private static final int LONGEST = 60;

  private Sentences() {}

  static String sheets(Opened.Workbook workbook) {
    return workbook.sheets().stream()
        .map(Sheet::name)
        .map(Sentences::quoted)
        .collect(Collectors.joining(", "));
  }

  static String labels(List<Choice> choices) {
    return choices.stream()
        .map(Choice::label)
        .map(Sentences::quoted)
        .collect(Collectors.joining(", "));
  }

  static String quoted(String text) {
    String line = Tidy.text(text).replace('\n', ' ');
    return "”" + (line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line) + "”";
  }
}
