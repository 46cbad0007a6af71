package se.effektrapport.pagination;

import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/** What a paragraph asks of the pages: to stay with the next, whole, or on a page of its own. */
record Keeps(boolean next, boolean lines, boolean newPage, boolean noLoneLines) {
  /** Word leaves no line alone unless told to. */
  static final Keeps ORDINARY = new Keeps(false, false, false, true);

  Keeps with(CTPPrBase own) {
    return new Keeps(
        or(own.isSetKeepNext(), own::getKeepNext, next),
        or(own.isSetKeepLines(), own::getKeepLines, lines),
        or(own.isSetPageBreakBefore(), own::getPageBreakBefore, newPage),
        or(own.isSetWidowControl(), own::getWidowControl, noLoneLines));
  }

  private static boolean or(boolean set, Supplier<CTOnOff> own, boolean inherited) {
    return set ? Switch.isOn(own.get()) : inherited;
  }
}
