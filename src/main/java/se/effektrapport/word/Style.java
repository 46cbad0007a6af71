package se.effektrapport.word;

/**
 * The styles that the templates must hold, by the names they have in the file.
 *
 * <p>Word shows its built-in ones in the reader's language ("heading 1" as "Rubrik 1"), but keeps
 * these names in the file, whereas the ids change with the language of whoever saved it.
 */
enum Style {
  COVER_SENDER("Cover sender"),
  TITLE("Title"),
  SUBTITLE("Subtitle"),
  COVER_MARK("Cover mark"),
  COVER_FACT("Cover fact"),
  CONTENTS_HEADING("TOC Heading"),
  CONTENTS_1("toc 1"),
  CONTENTS_2("toc 2"),
  HEADING_1("heading 1"),
  HEADING_2("heading 2"),
  HEADING_3("heading 3"),
  HEADING_4("heading 4"),
  NORMAL("Normal"),
  LIST_BULLET("List Bullet"),
  LIST_NUMBER("List Number"),
  LIST_CONTINUE("List Continue"),
  QUOTE("Quote"),
  QUOTATION_SOURCE("Quotation source"),
  CALLOUT("Callout"),
  CAPTION("caption"),
  FIGURE("Figure"),
  FIGURE_CAPTION("Figure caption"),
  TABLE("Report table"),
  TABLE_HEAD("Table head"),
  TABLE_ROW_HEAD("Table row head"),
  TABLE_TEXT("Table text"),
  TABLE_NUMBER("Table number"),
  TABLE_LIST("Table list"),
  NOTE_TEXT("footnote text"),
  NOTE_REFERENCE("footnote reference"),
  SECTION_END("Section end"),
  STRONG("Strong"),
  EMPHASIS("Emphasis"),
  LINK("Hyperlink"),
  LETTER_SENDER("Letter sender"),
  LETTER_KIND("Letter kind"),
  LETTER_FACT("Letter fact"),
  LETTER_MARK("Letter mark"),
  LETTER_RECEIVER("Letter receiver"),
  SIGNATURE_LINE("Signature line"),
  SIGNATURE("Signature"),
  HEADER("header"),
  FOOTER("footer");

  private final String inFile;

  Style(String inFile) {
    this.inFile = inFile;
  }

  /** The name in the file; LibreOffice may have changed its capitals. */
  String inFile() {
    return inFile;
  }

  static Style heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      case 4 -> HEADING_4;
      default -> throw new IllegalArgumentException("heading level " + level);
    };
  }

  boolean isHeading() {
    return compareTo(HEADING_1) >= 0 && compareTo(HEADING_4) <= 0;
  }
}
