package se.effektrapport.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.ListBreakPointsProvider;
import se.effektrapport.document.Unbroken;

/** Says where a line may end: between words, and within words at signs that are not seen. */
final class BreakLines implements LineBreakingStrategy {

  /** Shown as a hyphen at the end of a line, and no part of the word when the text is read out. */
  static final String SOFT_HYPHEN = "\u00ad";

  /** Not shown where a line ends, for what is no word, such as an address. */
  static final String NO_HYPHEN = "\u200b";

  /** The text without the places where its words may be divided. */
  static String whole(String text) {
    return text.replace(SOFT_HYPHEN, "").replace(NO_HYPHEN, "");
  }

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String language, CalculatedStyle style) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<BreakPoint> points = new ArrayList<>();
    List<MatchResult> whole = Unbroken.in(text);
    boolean divided = text.contains(NO_HYPHEN); // which the JDK does not know
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      for (int at = start + 1; divided && at < end; at++) {
        if (text.startsWith(NO_HYPHEN, at - 1)) {
          points.add(new BreakPoint(at));
        }
      }
      if (!isAfterOpeningQuote(text, end) && !isWithin(whole, end)) {
        points.add(new BreakPoint(end));
      }
      start = end;
    }
    return new ListBreakPointsProvider(points);
  }

  private static boolean isWithin(List<MatchResult> whole, int end) {
    return whole.stream().anyMatch(each -> each.start() < end && end < each.end());
  }

  /** Swedish opens and closes with the same sign, which the JDK takes for a closing one. */
  private static boolean isAfterOpeningQuote(String text, int end) {
    return text.charAt(end - 1) == '”'
        && (end == 1
            || Character.isWhitespace(text.charAt(end - 2))
            || text.charAt(end - 2) == '(');
  }
}
