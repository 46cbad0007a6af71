package se.effektrapport.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is quoted, or a part of one, as words and what stands between them.
 *
 * @param words in order; a word is what stands between spaces, without the signs around it
 * @param gaps what stands before each word and after the last, with single spaces
 */
record QuotedText(List<String> words, List<String> gaps) {

  /** A sign that means something by itself, such as %, belongs to the word it stands at. */
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}%‰§°€$£+]";

  private static final Pattern WORD = Pattern.compile(LETTER + "(?:\\S*" + LETTER + ")?");

  QuotedText {
    words = List.copyOf(words);
    gaps = List.copyOf(gaps);
  }

  static QuotedText of(String text) {
    String plain = plain(text);
    List<String> words = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    int end = 0;
    for (Matcher each = WORD.matcher(plain); each.find(); end = each.end()) {
      gaps.add(plain.substring(end, each.start()));
      words.add(each.group());
    }
    gaps.add(plain.substring(end));
    return new QuotedText(words, gaps);
  }

  /** One line, one space, composed letters. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  int size() {
    return words.size();
  }

  /** Whether it stands in another text from a word on, as quoting allows. */
  boolean standsIn(QuotedText whole, int from) {
    return from + size() <= whole.size()
        && mayBegin(words.getFirst(), whole, from)
        && words.subList(1, size()).equals(whole.words.subList(from + 1, from + size()))
        && gaps.subList(1, size()).equals(whole.gaps.subList(from + 1, from + size()))
        && whole.gaps.get(from).strip().endsWith(gaps.getFirst().strip())
        && mayEnd(gaps.getLast().strip(), whole.gaps.get(from + size()).strip());
  }

  /** The same word, with a capital, or without the one that only says that a sentence begins. */
  private static boolean mayBegin(String first, QuotedText whole, int at) {
    String there = whole.words.get(at);
    return first.equals(there)
        || first.equals(capital(there))
        || (there.equals(capital(first))
            && whole.beginsSentence(at)
            && first.equals(first.toLowerCase(Locale.ROOT)));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static boolean mayEnd(String end, String there) {
    return there.startsWith(end) || end.equals(".");
  }

  boolean beginsSentence(int word) {
    return word == 0
        || (gaps.get(word).matches(".*[.!?…]\\S* .*")
            && !Character.isLowerCase(words.get(word).charAt(0)));
  }

  /** As it is written, without what ended a sentence or a clause before it. */
  String afterMark() {
    StringBuilder text = new StringBuilder(gaps.getFirst().replaceAll("^[ ,;:.!?]+", ""));
    for (int i = 0; i < size(); i++) {
      text.append(words.get(i)).append(gaps.get(i + 1));
    }
    return text.toString().strip();
  }
}
