package se.effektrapport.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole number as people write it: digits, perhaps with spaces between thousands and a word for
 * what is counted.
 *
 * @param exact whether nothing says that it is about so many
 */
record WrittenAmount(BigDecimal amount, boolean exact) {

  private static final String NUMBER = "(?<n>\\d{1,3}(?: \\d{3})+|\\d{1,9})(?:[,.]0{1,2})?";

  private static final String COUNTED =
      "(?: ?(?:st\\.?|stycken?|personer|person|pers\\.?|individer|deltagare|barn|unga|ungdomar"
          + "|elever|år))?";

  private static final String ABOUT =
      "(?:ca\\.?|c:a|cirka|circa|omkring|ungefär|uppskattningsvis|runt|kring|drygt|knappt|över"
          + "|minst|åtminstone|nästan|närmare|mer än|fler än|[~≈])";

  private static final Pattern EXACT = ignoringCase(NUMBER + COUNTED + "\\.?");

  private static final Pattern INEXACT_BEFORE =
      ignoringCase("(?:" + ABOUT + " ?(?:ett )?|ett )" + NUMBER + "(?:-tal)?" + COUNTED + "\\+?");

  private static final Pattern INEXACT_AFTER =
      ignoringCase(NUMBER + "(?: ?\\+|-tal|" + COUNTED + " \\(?" + ABOUT + "\\)?)" + COUNTED);

  private static Pattern ignoringCase(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The amount, if the text leaves no doubt which. */
  static Optional<WrittenAmount> in(String written) {
    String text = withPlainDigits(written);
    return parsed(EXACT, text, true)
        .or(() -> parsed(INEXACT_BEFORE, text, false))
        .or(() -> parsed(INEXACT_AFTER, text, false));
  }

  private static Optional<WrittenAmount> parsed(Pattern pattern, String text, boolean exact) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches()
        ? Optional.of(new WrittenAmount(new BigDecimal(matcher.group("n").replace(" ", "")), exact))
        : Optional.empty();
  }

  /** Digits of full width, as some keyboards have them, and Excel's mark of a number as text. */
  private static String withPlainDigits(String written) {
    StringBuilder plain = new StringBuilder();
    written
        .chars()
        .map(sign -> sign >= '０' && sign <= '９' ? sign - '０' + '0' : sign)
        .forEach(sign -> plain.append((char) sign));
    return plain.toString().replaceFirst("^['’](?=\\d)", "");
  }
}
