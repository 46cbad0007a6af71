package se.effektrapport.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** How a piece of a line looks, gathered from what it stands within. */
record Look(boolean strong, boolean emphasis, boolean link) {
  static final Look PLAIN = new Look(false, false, false);

  Look asStrong() {
    return new Look(true, emphasis, link);
  }

  Look asEmphasis() {
    return new Look(strong, true, link);
  }

  Look asLink() {
    return new Look(strong, emphasis, true);
  }

  void dress(CTR run, StyleIds styles) {
    if (!strong && !emphasis && !link) {
      return;
    }
    CTRPr properties = run.addNewRPr();
    Style style = link ? Style.LINK : strong ? Style.STRONG : Style.EMPHASIS;
    properties.addNewRStyle().setVal(styles.id(style));
    // Also directly: bold from a character style within a bold paragraph style cancels out in Word.
    if (strong) {
      properties.addNewB();
    }
    if (emphasis) {
      properties.addNewI();
    }
  }
}
