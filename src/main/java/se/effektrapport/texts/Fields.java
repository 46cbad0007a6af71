package se.effektrapport.texts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that are open where the reader is. A field is an instruction and then what it came to;
 * that of a link is a link, others are refused: what they came to may be long out of date.
 */
final class Fields {

  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean isResult;
    private boolean isRefused;
    private String link = "";
  }

  private final Deque<Field> open = new ArrayDeque<>();

  /** A link, or the number of a table's caption, which the report numbers itself. */
  private static boolean isKnown(String instruction, boolean caption) {
    String keyword = keyword(instruction);
    return keyword.equals("HYPERLINK") || caption && keyword.equals("SEQ");
  }

  void begin() {
    open.push(new Field());
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  /** Whether words that come now are an instruction. */
  boolean takes() {
    return !open.isEmpty() && !open.peek().isResult;
  }

  void instruct(String text) {
    open.peek().instruction.append(text);
  }

  /** The instruction is complete. */
  void result(boolean caption, Spot spot) {
    if (!takes()) {
      return;
    }
    Field field = open.peek();
    String instruction = field.instruction.toString();
    boolean withinRefused = open.stream().anyMatch(outer -> outer.isRefused);
    field.isResult = true;
    field.isRefused = withinRefused || !isKnown(instruction, caption);
    field.link = withinRefused ? "" : link(instruction, caption, spot);
  }

  void end(boolean caption, Spot spot) {
    result(caption, spot);
    open.poll();
  }

  /** Where the words that come now lead, or nowhere. */
  String link() {
    return open.stream()
        .map(field -> field.link)
        .filter(link -> !link.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Where a field's words lead; anything but a link is refused. */
  static String link(String instruction, boolean caption, Spot spot) {
    String keyword = keyword(instruction);
    if (keyword.equals("HYPERLINK")) {
      return Links.checked(address(instruction), spot);
    }
    if (!isKnown(instruction, caption)) {
      spot.refuse(
          "text utan fält (markera fältet och tryck Ctrl+Skift+F9, så blir det vanlig text)",
          name(keyword));
    }
    return "";
  }

  private static String keyword(String instruction) {
    Matcher first = ARGUMENT.matcher(instruction);
    return first.find() ? first.group().toUpperCase(Locale.ROOT) : "";
  }

  /** The first argument; after a switch, "\l", stands a place in the same document. */
  private static String address(String instruction) {
    Matcher arguments = ARGUMENT.matcher(instruction);
    arguments.find();
    if (!arguments.find() || arguments.group().startsWith("\\")) {
      return "";
    }
    return arguments.group(1) == null ? arguments.group(2) : arguments.group(1);
  }

  private static String name(String keyword) {
    return switch (keyword) {
      case "TOC" -> "en innehållsförteckning";
      case "REF", "PAGEREF", "NOTEREF" -> "en korshänvisning";
      case "PAGE", "NUMPAGES" -> "ett sidnummer";
      case "DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE" -> "ett datum";
      case "" -> "ett tomt fält";
      default -> "fältet " + Problems.quoted(keyword);
    };
  }
}
