package se.effektrapport.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import se.effektrapport.document.Unbroken;

/**
 * Where a long Swedish word may be divided. Without a dictionary: one consonant goes to the next
 * line (för-valt-ning), two if they begin words together (ungdoms-brott), and where a compound
 * might be divided in the wrong place it is not divided at all.
 */
final class Hyphenation {
  private static final int LONG = 13;
  private static final int LONGEST = 35;
  private static final int LEAST_BEFORE = 4;
  private static final int LEAST_AFTER = 4;
  private static final String VOWELS = "aeiouyåäöéü";
  private static final Set<String> BEGINNINGS =
      Set.of("bl", "br", "fl", "fr", "gl", "gr", "kl", "kr", "pl", "pr", "tr", "sj", "tj", "kv");
  private static final Set<String> UNSURE =
      Set.of("sk", "st", "sp", "sl", "sm", "sn", "sv", "ng", "ck", "gn", "tv", "dv", "rn", "nd");

  private Hyphenation() {}

  /**
   * The text with a soft hyphen wherever a word may be divided. It must be there before the lines
   * are broken: what is left of a word at the beginning of a line no longer shows where it may be
   * divided again.
   *
   * @param longest the number of signs up to which a word is left whole
   */
  static String divide(String text, int longest) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    StringBuilder divided = new StringBuilder();
    List<MatchResult> names = Unbroken.in(text);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      StringBuilder word = new StringBuilder(text.substring(start, end));
      if (isIn(names, start, end)) {
        divided.append(word);
        start = end;
        continue;
      }
      if (word.length() > longest) {
        for (int point : points(word.toString()).reversed()) {
          word.insert(point, BreakLines.SOFT_HYPHEN);
        }
      }
      divided.append(longest < word.length() ? breakable(word.toString()) : word);
      start = end;
    }
    return divided.toString();
  }

  private static boolean isIn(List<MatchResult> names, int start, int end) {
    return names.stream().anyMatch(name -> start < name.end() && name.start() < end);
  }

  /** What is longer than any word, and has no place to be divided, may be so after each sign. */
  private static String breakable(String word) {
    StringBuilder breakable = new StringBuilder();
    for (String piece : word.split("(?<=" + BreakLines.SOFT_HYPHEN + ")")) {
      boolean tooLong = piece.length() > LONGEST;
      piece
          .codePoints()
          .forEach(
              sign -> breakable.appendCodePoint(sign).append(tooLong ? BreakLines.NO_HYPHEN : ""));
    }
    return breakable.toString();
  }

  /** The positions before which a hyphen may stand, in rising order. */
  static List<Integer> points(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && !Character.isLetter(word.charAt(start))) {
      start++;
    }
    String letters = word.substring(start, end).toLowerCase(Locale.ROOT);
    if (letters.length() < LONG || !letters.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    List<Integer> points = new ArrayList<>();
    for (int vowel = LEAST_BEFORE + 1; vowel <= letters.length() - LEAST_AFTER + 1; vowel++) {
      int point = isVowel(letters, vowel) ? pointBefore(letters, vowel) : 0;
      if (point >= LEAST_BEFORE && letters.length() - point >= LEAST_AFTER) {
        points.add(start + point);
      }
    }
    return points;
  }

  /** The point in the consonants before a vowel, or 0 if it is not sure. */
  private static int pointBefore(String word, int vowel) {
    int first = vowel;
    while (first > 0 && !isVowel(word, first - 1)) {
      first--;
    }
    int consonants = vowel - first;
    if (first == 0 || consonants == 0) {
      return 0;
    }
    if (consonants == 1) {
      return word.charAt(first) == 'x' ? 0 : first;
    }
    String last = word.substring(vowel - 2, vowel);
    if (UNSURE.contains(last) || last.endsWith("s") || last.endsWith("x")) {
      return 0;
    }
    if (BEGINNINGS.contains(last)) {
      return consonants == 2 ? 0 : vowel - 2;
    }
    return vowel - 1;
  }

  private static boolean isVowel(String word, int position) {
    return VOWELS.indexOf(word.charAt(position)) >= 0;
  }
}
