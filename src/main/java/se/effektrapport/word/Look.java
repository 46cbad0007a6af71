package se.effektrapport.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** How a piece of a line looks, gathered from what it stands within. */
record Look(boolean strong, boolean emphasis, boolean link, int quotes) {
  static final Look PLAIN = new Look(false, false, false, 0);

  Look asStrong() {
    return new Look(true, emphasis, link, quotes);
  }

  Look asEmphasis() {
    return new Look(strong, true, link, quotes);
  }

  Look asLink() {
    return new Look(strong, emphasis, true, quotes);
  }

  Look quoted() {
    return new Look(strong, emphasis, link, quotes + 1);
  }

  /** Swedish quotation marks are the same on both sides; single within double. */
  String quotationMark() {
    return quotes % 2 == 0 ? "”" : "’";
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
