package se.effektrapport.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What is wrong with a markup, each as a sentence that names template, heading and line. */
final class Problems {
  private static final int HEADING_SHOWN = 60;

  private final List<Problem> found = new ArrayList<>();

  private record Problem(int position, String sentence) {}

  /**
   * @param what the problem, as the end of a sentence: "elementet <div> känns inte igen; väntade p"
   */
  void add(Element at, String what) {
    found.add(new Problem(at.sourceRange().startPos(), place(at) + ": " + what + "."));
  }

  void addAtLine(int line, String what) {
    found.add(new Problem(line, "Uppmärkningen, rad " + line + ": " + what + "."));
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      found.sort(Comparator.comparingInt(Problem::position));
      throw new MarkupException(found.stream().map(Problem::sentence).toList());
    }
  }

  private static String place(Element at) {
    Element owner = at.closest("[data-template]");
    String template = owner == null ? "Uppmärkningen" : "Mallen " + owner.attr("data-template");
    String heading = headingBefore(at).map(text -> ", under rubriken ”" + text + "”").orElse("");
    return template + heading + ", rad " + at.sourceRange().start().lineNumber();
  }

  private static Optional<String> headingBefore(Element at) {
    if (at.ownerDocument() == null) {
      return Optional.empty();
    }
    int position = at.sourceRange().startPos();
    return at.ownerDocument().select("h1, h2, h3, h4").stream()
        .filter(heading -> heading.sourceRange().startPos() < position)
        .reduce((first, second) -> second)
        .map(heading -> shortened(heading.text()));
  }

  private static String shortened(String text) {
    return text.length() <= HEADING_SHOWN ? text : text.substring(0, HEADING_SHOWN - 1) + "…";
  }
}
