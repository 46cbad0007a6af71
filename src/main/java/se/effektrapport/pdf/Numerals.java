package se.effektrapport.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Takes the elements around numbers out of the text before layout, which would break lines beside
 * them, and remembers which signs of the text are theirs.
 */
final class Numerals {
  private static final String KEY = "numerals";

  /** The signs of a text that are a number's, counted as {@link CheckTags#letters} does. */
  private record Range(Element numeral, int from, int to) {}

  /** A part of a text; its owner is the text, or the element of a number. */
  record Piece(Node owner, String words) {}

  private final UnaryOperator<String> writable;

  /**
   * @param writable how a text will be written
   */
  Numerals(UnaryOperator<String> writable) {
    this.writable = writable;
  }

  void takeOut(Document document) {
    NodeList numerals = document.getElementsByTagName("data");
    for (int i = numerals.getLength() - 1; i >= 0; i--) {
      Node parent = numerals.item(i) == null ? null : numerals.item(i).getParentNode();
      if (parent != null && !isUnseen(parent)) {
        join(parent);
      }
    }
  }

  /** The numbers beside a chart are shown on screens only. */
  private static boolean isUnseen(Node node) {
    return node instanceof Element element
        && (element.getTagName().equals("details") || isUnseen(element.getParentNode()));
  }

  private void join(Node parent) {
    Text into = null;
    for (Node child = parent.getFirstChild(); child != null; ) {
      Node next = child.getNextSibling();
      if (child instanceof Text text) {
        into = joined(into, text);
      } else if (child instanceof Element element && element.getTagName().equals("data")) {
        into = joined(into, element);
      } else {
        into = null;
      }
      child = next;
    }
  }

  private static Text joined(Text into, Text text) {
    if (into == null) {
      return text;
    }
    into.appendData(text.getData());
    text.getParentNode().removeChild(text);
    return into;
  }

  private Text joined(Text before, Element numeral) {
    Text into = before;
    if (into == null) {
      into = numeral.getOwnerDocument().createTextNode("");
      numeral.getParentNode().insertBefore(into, numeral);
    }
    int from = length(into.getData());
    into.appendData(numeral.getTextContent());
    numeral.getParentNode().removeChild(numeral);
    List<Range> ranges = new ArrayList<>(ranges(into));
    ranges.add(new Range(numeral, from, length(into.getData())));
    into.setUserData(KEY, ranges, null);
    return into;
  }

  private int length(String text) {
    return CheckTags.letters(writable.apply(text)).length();
  }

  @SuppressWarnings("unchecked")
  private static List<Range> ranges(Text text) {
    Object ranges = text.getUserData(KEY);
    return ranges == null ? List.of() : (List<Range>) ranges;
  }

  /**
   * The parts of what is painted next.
   *
   * @param painted what of the text has been painted before
   */
  static List<Piece> pieces(Text text, Supplier<String> painted, String words) {
    List<Range> ranges = ranges(text);
    if (ranges.isEmpty()) {
      return List.of(new Piece(text, words));
    }
    List<Piece> pieces = new ArrayList<>();
    int at = CheckTags.letters(painted.get()).length();
    for (int i = 0; i < words.length(); i++) {
      String sign = words.substring(i, i + 1);
      int after = at + CheckTags.letters(sign).length();
      Node owner = owner(ranges, text, at, after);
      if (!pieces.isEmpty() && pieces.getLast().owner() == owner) {
        sign = pieces.removeLast().words() + sign;
      }
      pieces.add(new Piece(owner, sign));
      at = after;
    }
    return pieces;
  }

  /** White space is a number's where it stands within its words, as in "färre än 5". */
  private static Node owner(List<Range> ranges, Text text, int before, int after) {
    int least = before == after ? before - 1 : before;
    return ranges.stream()
        .filter(each -> each.from() <= least && before < each.to())
        .map(each -> (Node) each.numeral())
        .findFirst()
        .orElse(text);
  }
}
