package se.effektrapport.word;

import java.util.EnumSet;
import java.util.Set;
import se.effektrapport.document.Document;

/** The Word templates: each brings the styles, heads and pages of one form of document. */
enum Template {
  REPORT("rapport/rapport.dotx", EnumSet.range(Style.LETTER_SENDER, Style.SIGNATURE)),
  LETTER("skrivelse/skrivelse.dotx", EnumSet.range(Style.COVER_SENDER, Style.CONTENTS_2));

  private final String path;
  private final Set<Style> notNeeded;

  Template(String path, Set<Style> notNeeded) {
    this.path = path;
    this.notNeeded = notNeeded;
  }

  static Template of(Document document) {
    return switch (document.opening()) {
      case Document.Cover cover -> REPORT;
      case Document.Letterhead letter -> LETTER;
    };
  }

  /** Where it lies in the folder of templates. */
  String path() {
    return path;
  }

  /** "rapport.dotx", as an error names it. */
  String file() {
    return path.substring(path.indexOf('/') + 1);
  }

  boolean needs(Style style) {
    return !notNeeded.contains(style);
  }
}
