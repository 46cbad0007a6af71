package se.effektrapport.parity;

import java.util.List;

/** The first place where two readings part, with what stands around it. */
record Difference(List<Item> pdf, List<Item> word) {
  private static final int BEFORE = 2;
  private static final int AFTER = 4;

  /** What differs and where; empty if nothing does. */
  @Override
  public String toString() {
    if (pdf.equals(word)) {
      return "";
    }
    int at = 0;
    while (at < Math.min(pdf.size(), word.size()) && pdf.get(at).equals(word.get(at))) {
      at++;
    }
    return "item %d of %d in the PDF and %d in Word:%n%s%s%s"
        .formatted(
            at + 1,
            pdf.size(),
            word.size(),
            shown("both", pdf, at - BEFORE, at),
            shown("PDF ", pdf, at, at + AFTER),
            shown("Word", word, at, at + AFTER));
  }

  private static String shown(String where, List<Item> items, int from, int to) {
    StringBuilder shown = new StringBuilder();
    for (int i = Math.max(0, from); i < Math.min(items.size(), to); i++) {
      shown.append("  ").append(where).append("  ").append(items.get(i)).append('\n');
    }
    return shown.toString();
  }
}
