package se.effektrapport.word;

/** What text is written in: the styles it takes there, and how deep in lists it stands. */
record Place(Style words, Style bulleted, Style numbered, Style continued, int depth) {
  static final Place BODY =
      new Place(Style.NORMAL, Style.LIST_BULLET, Style.LIST_NUMBER, Style.LIST_CONTINUE, 0);
  static final Place QUOTATION = same(Style.QUOTE);
  static final Place CALLOUT = same(Style.CALLOUT);

  /** A cell, whose text has this style. */
  static Place cell(Style words) {
    return new Place(words, Style.TABLE_LIST, Style.TABLE_LIST, words, 0);
  }

  private static Place same(Style style) {
    return new Place(style, style, style, style, 0);
  }

  Place within() {
    return new Place(words, bulleted, numbered, continued, Math.min(depth + 1, Numbering.DEEPEST));
  }

  /** Only the list styles of the body bring the indents of the numbering themselves. */
  boolean bringsIndents() {
    return bulleted == Style.LIST_BULLET;
  }
}
