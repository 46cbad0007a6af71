package se.effektrapport.pagination;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** The space above, below and between the lines of a paragraph, in twips. */
record Spacing(int before, int after, int line, Rule rule) {
  static final Spacing NONE = new Spacing(0, 0, 240, Rule.TIMES);

  private static final int SINGLE = 240;
  private static final int PERCENT = 100;

  /** How the measure of a line is meant. */
  enum Rule {
    /** In 240ths of the height the letters need. */
    TIMES,
    AT_LEAST,
    EXACTLY
  }

  Spacing with(CTSpacing own) {
    return new Spacing(
        own.isSetBefore() ? Twips.of(own.getBefore()) : before,
        own.isSetAfter() ? Twips.of(own.getAfter()) : after,
        own.isSetLine() ? Twips.of(own.getLine()) : line,
        own.isSetLine() ? rule(own) : rule);
  }

  private static Rule rule(CTSpacing own) {
    if (!own.isSetLineRule() || own.getLineRule() == STLineSpacingRule.AUTO) {
      return Rule.TIMES;
    }
    return own.getLineRule() == STLineSpacingRule.EXACT ? Rule.EXACTLY : Rule.AT_LEAST;
  }

  /** The height of a line whose letters need this much; LibreOffice counts in whole percent. */
  int height(int letters) {
    return switch (rule) {
      case TIMES -> letters * (line * PERCENT / SINGLE) / PERCENT;
      case AT_LEAST -> Math.max(line, letters);
      case EXACTLY -> line;
    };
  }
}
