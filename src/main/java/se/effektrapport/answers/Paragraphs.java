package se.effektrapport.answers;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides an open answer into its paragraphs.
 *
 * <p>A blank line parts paragraphs. So does a single line break after a finished sentence, since
 * that is how people part paragraphs in a cell; but not before a list item, and not in the middle
 * of a sentence.
 */
public final class Paragraphs {

  private Paragraphs() {}

  public static List<String> of(String text) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String line : text.strip().split("\\R", -1)) {
      if (!current.isEmpty() && partsFrom(current, line.strip())) {
        paragraphs.add(current.toString());
        current.setLength(0);
      }
      if (!line.isBlank()) {
        current.append(current.isEmpty() ? "" : "\n").append(line.strip());
      }
    }
    if (!current.isEmpty()) {
      paragraphs.add(current.toString());
    }
    return List.copyOf(paragraphs);
  }

  private static boolean partsFrom(CharSequence before, String line) {
    return line.isEmpty() || endsASentence(before) && !isListItem(line) && !isInAList(before);
  }

  private static boolean endsASentence(CharSequence text) {
    return ".!?”)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isInAList(CharSequence text) {
    String lines = text.toString();
    return isListItem(lines.substring(lines.lastIndexOf('\n') + 1)) && lines.indexOf('\n') >= 0;
  }

  private static boolean isListItem(String line) {
    return line.matches("([-–•*·]|\\d{1,2}[.)])\\s.*");
  }
}
