package se.effektrapport.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph's words, each sign with its form. Word divides words wherever it likes; here they are
 * whole again.
 */
final class Line {

  /** A line break; Unicode's own sign for it. */
  static final String BREAK = "\u2028";

  /** The place of a number, also one that is not well written, so that it is seen as one. */
  private static final Pattern NUMBER =
      Pattern.compile("\\[{1,2}\\s*+tal\\s*+:(?:[^\\[\\]]*+]]|\\S*+)");

  /**
   * @param link where it leads, or empty
   */
  record Form(boolean strong, boolean emphasised, String link) {
    static final Form PLAIN = new Form(false, false, "");
  }

  private final StringBuilder words = new StringBuilder();
  private final List<Form> forms = new ArrayList<>();

  void add(String text, Form form) {
    words.append(text);
    for (int i = 0; i < text.length(); i++) {
      forms.add(form);
    }
  }

  String words() {
    return words.toString();
  }

  boolean isBlank() {
    return words.chars().allMatch(Line::isBlank);
  }

  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  /** The same without its first signs. */
  Line from(int start) {
    Line rest = new Line();
    rest.words.append(words, start, words.length());
    rest.forms.addAll(forms.subList(start, forms.size()));
    return rest;
  }

  /** The same without strong words, for what is strong as a whole. */
  Line evenly() {
    Line even = new Line();
    even.words.append(words);
    forms.forEach(form -> even.forms.add(new Form(false, form.emphasised(), form.link())));
    return even;
  }

  String markup() {
    keepNumbersWhole();
    StringBuilder markup = new StringBuilder();
    int end = words.length();
    while (end > 0 && isBlank(words.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && isBlank(words.charAt(start))) {
      start++;
    }
    while (start < end) {
      int next = next(start, end, forms.get(start).link());
      write(start, next, markup);
      start = next;
    }
    return markup.toString();
  }

  private int next(int start, int end, String link) {
    int next = start;
    while (next < end && forms.get(next).link().equals(link)) {
      next++;
    }
    return next;
  }

  /** The place of a number has the form of its first sign, or it would not be found. */
  private void keepNumbersWhole() {
    Matcher numbers = NUMBER.matcher(words);
    while (numbers.find()) {
      for (int i = numbers.start(); i < numbers.end(); i++) {
        forms.set(i, forms.get(numbers.start()));
      }
    }
  }

  /** Words that lead to one place. */
  private void write(int start, int end, StringBuilder markup) {
    String link = forms.get(start).link();
    if (!link.isEmpty()) {
      markup.append("<a href=\"").append(Escape.escaped(link)).append("\">");
    }
    for (int from = start; from < end; ) {
      int to = from;
      while (to < end && forms.get(to).equals(forms.get(from))) {
        to++;
      }
      markup.append(formed(words.substring(from, to), forms.get(from)));
      from = to;
    }
    if (!link.isEmpty()) {
      markup.append("</a>");
    }
  }

  private static String formed(String words, Form form) {
    String inner = Escape.escaped(words).replace(BREAK, "<br/>");
    String emphasised = form.emphasised() ? "<em>" + inner + "</em>" : inner;
    return form.strong() ? "<strong>" + emphasised + "</strong>" : emphasised;
  }
}
