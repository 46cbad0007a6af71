package se.effektrapport.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.ListBreakPointsProvider;

/** Says where a line may end: between words, and within long words with a hyphen. */
final class BreakLines implements LineBreakingStrategy {

  /** Shown as a hyphen at the end of a line, and no part of the word when the text is read out. */
  static final String SOFT_HYPHEN = "\u00ad";

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String language, CalculatedStyle style) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<BreakPoint> points = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (isAfterOpeningQuote(text, end)) {
        continue;
      }
      for (int within : Hyphenation.points(text.substring(start, end))) {
        BreakPoint point = new BreakPoint(start + within);
        point.setHyphen(SOFT_HYPHEN);
        points.add(point);
      }
      points.add(new BreakPoint(end));
      start = end;
    }
    return new ListBreakPointsProvider(points);
  }

  /** Swedish opens and closes with the same sign, which the JDK takes for a closing one. */
  private static boolean isAfterOpeningQuote(String text, int end) {
    return text.charAt(end - 1) == '”'
        && (end == 1
            || Character.isWhitespace(text.charAt(end - 2))
            || text.charAt(end - 2) == '(');
  }
}
