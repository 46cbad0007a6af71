package se.effektrapport.wording;

import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps numbers known by their ids on their way through a template: a mark in signs that no text
 * from outside may hold ({@link CleanText}), which becomes an element once the markup is made.
 */
final class NumberMarks {

  /** Added to the id of a sum, for the words that tell over how many insatser it was taken. */
  static final String BASIS = ":enligt";

  // Java counts these signs as white space, so "?cap_first" passes over the first of them.
  private static final char BEGIN = '\u001C';
  private static final char ID = '\u001D';
  private static final char END = '\u001E';

  /** In digits that no change between capitals and small letters alters. */
  private static final HexFormat DIGITS = HexFormat.of();

  private static final Pattern ELEMENT = Pattern.compile("</?data\\b[^>]*>");
  private static final Pattern MARK =
      Pattern.compile("\u001C([^\u001C-\u001E]*)\u001D[^\u001E]*\u001E");

  private final StringBuilder written = new StringBuilder();
  private final Deque<Integer> begun = new ArrayDeque<>();

  private NumberMarks() {}

  /** The words of a number, marked with its id. */
  static String mark(String id, String words) {
    return words.isEmpty()
        ? ""
        : BEGIN + words + ID + DIGITS.formatHex(id.getBytes(StandardCharsets.UTF_8)) + END;
  }

  /** What a template may print as it is, marks and all. */
  static TemplateModel printed(String marked) {
    return new SimpleScalar(marked);
  }

  /** The words alone. */
  static String words(String marked) {
    return MARK.matcher(marked).replaceAll("$1");
  }

  /** The markup as it was before numbers were elements, to compare with what is older. */
  static String withoutElements(String markup) {
    return ELEMENT.matcher(markup).replaceAll("");
  }

  /** The markup with an element for each mark, and none where only text may stand. */
  static String written(String markup) {
    NumberMarks marks = new NumberMarks();
    Matcher header = Pattern.compile("(?s)<(header|title)\\b.*?</\\1>|<[^>]*>").matcher(markup);
    int at = 0;
    while (header.find()) {
      marks.text(markup, at, header.start());
      marks.written.append(words(header.group()));
      at = header.end();
    }
    marks.text(markup, at, markup.length());
    return marks.written.toString();
  }

  private void text(String markup, int from, int to) {
    for (int at = from; at < to; at++) {
      char sign = markup.charAt(at);
      switch (sign) {
        case BEGIN -> begun.push(written.length());
        case ID -> {
          int end = markup.indexOf(END, at);
          element(markup.substring(at + 1, end));
          at = end;
        }
        default -> written.append(sign);
      }
    }
  }

  /** None around other elements, such as another number. */
  private void element(String digits) {
    int begin = begun.pop();
    if (written.indexOf("<", begin) < 0) {
      String id = new String(DIGITS.parseHex(digits), StandardCharsets.UTF_8);
      written.insert(begin, "<data value=\"" + escaped(id) + "\">").append("</data>");
    }
  }

  private static String escaped(String id) {
    return id.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** The border that texts pass on their way into a template: nothing there can forge a mark. */
  static final class Border extends SimpleObjectWrapper {
    Border(Version version) {
      super(version);
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
      return super.wrap(value instanceof String text ? CleanText.of(text) : value);
    }
  }
}
