package se.effektrapport.intake;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Sheet;

/** Pieces of the sentences that findings are made of. */
final class Sentences {

  /** Longer texts are cut where they are quoted back. */
  private static final int LONGEST = 60;

  private Sentences() {}

  /** The sheets there are: "bladen ”Frågor”, ”Insatser”". */
  static String sheets(Opened.Workbook workbook) {
    List<String> names = workbook.sheets().stream().map(Sheet::name).toList();
    return (names.size() == 1 ? "bladet " : "bladen ") + listed(names);
  }

  static String listed(Collection<String> texts) {
    return texts.stream().map(Sentences::quoted).collect(Collectors.joining(", "));
  }

  static String quoted(String text) {
    String line = Tidy.text(text).replace('\n', ' ');
    boolean isLong = line.codePointCount(0, line.length()) > LONGEST;
    return "”"
        + (isLong ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + " …" : line)
        + "”";
  }
}
