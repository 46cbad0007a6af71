package se.effektrapport.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tidies what people write of what they did not mean to write. Runs of blanks are matched from
 * their first only, or a cell full of them would take seconds.
 */
final class Tidy {

  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
  private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\t]");

  /** Word's bullets, pasted, are signs that only its symbol fonts have. */
  private static final Pattern BULLET = Pattern.compile("[\uF0B7\uF0A7]");

  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\u00AD\u200B\u2060\uFEFF\uFFFE\uFFFF\u200E\u200F\u202A-\u202E\u2066-\u2069&&[^\n"
              + "]]");

  private static final Pattern BLANKS_BEFORE_BREAK = Pattern.compile("(?<! ) ++\n");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern TRAILING = Pattern.compile("(?<![ :*.,;])[ :*.,;]++$");

  /** Full stops, dashes, accents and lonely marks of a list; an emoji says something. */
  private static final Pattern STRAY =
      Pattern.compile("[\\s\\p{P}\\p{Sm}\\p{Sk}\\p{Sc}\u25A0-\u25FF°¦\u200C\u200D\u2800\uFE0F]*");

  /**
   * More marks on one letter than any language has. They are put in order when the text is
   * normalised, which takes the square of their number.
   */
  private static final Pattern TOO_MANY_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}++");

  private Tidy() {}

  /** Nearly every cell is: only letters and signs that nothing below would change. */
  private static boolean isTidy(String written) {
    return written.chars().allMatch(Tidy::isPlain) && !written.contains(" \n");
  }

  private static boolean isPlain(int sign) {
    return sign >= ' ' && sign <= '~'
        || sign >= 'À' && sign <= 'ÿ'
        || sign == '\n'
        || "–—‘’“”•…".indexOf(sign) >= 0;
  }

  /**
   * The text in NFC with plain spaces and line breaks and nothing blank at the ends of lines;
   * without control characters, soft hyphens, zero-width and direction signs and halves of signs.
   */
  static String text(String written) {
    if (isTidy(written)) {
      return written.strip();
    }
    String text = TOO_MANY_MARKS.matcher(written).replaceAll("$1");
    text = Normalizer.normalize(text, Normalizer.Form.NFC);
    text = LINE_BREAK.matcher(text).replaceAll("\n");
    text = SPACE.matcher(text).replaceAll(" ");
    text = BULLET.matcher(text).replaceAll("•");
    text = UNSEEN.matcher(text).replaceAll("");
    return BLANKS_BEFORE_BREAK.matcher(text).replaceAll("\n").strip();
  }

  /** The text as it is compared with a heading or a choice: one line, one space, lower case. */
  static String key(String written) {
    // Asked of every cell for every heading: most texts need neither of the searches.
    String text = text(written);
    boolean isOneLine = text.indexOf('\n') < 0 && !text.contains("  ");
    String line = isOneLine ? text : BLANKS.matcher(text).replaceAll(" ");
    boolean endsInASign = !line.isEmpty() && " :*.,;".indexOf(line.charAt(line.length() - 1)) >= 0;
    String key = endsInASign ? TRAILING.matcher(line).replaceAll("") : line;
    return key.toLowerCase(Locale.ROOT);
  }

  /** Whether nothing is said: blank, or only stray signs such as a full stop or a dash. */
  static boolean saysNothing(String written) {
    return written.chars().noneMatch(Character::isLetterOrDigit)
        && STRAY.matcher(text(written)).matches();
  }
}
