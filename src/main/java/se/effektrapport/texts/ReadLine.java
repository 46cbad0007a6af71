package se.effektrapport.texts;

import java.util.Set;
import se.effektrapport.texts.Line.Form;

/** Reads a paragraph's words and their form; everything else in it is refused. */
final class ReadLine {

  private static final Set<String> SYMBOL_FONTS =
      Set.of("Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings");

  private final Styles styles;
  private final Relations relations;
  private final Fields fields;
  private final Line line = new Line();
  private final Element properties;
  private final boolean isCaption;
  private final Spot spot;

  ReadLine(WordText text, Element properties, boolean isCaption, Spot spot) {
    this.styles = text.styles();
    this.relations = text.relations();
    this.fields = text.fields();
    this.properties = properties;
    this.isCaption = isCaption;
    this.spot = spot;
  }

  Line read(Element paragraph) {
    read(paragraph, "");
    return line;
  }

  private void read(Element parent, String link) {
    for (Element each : Flow.of(parent)) {
      switch (each.name()) {
        case "w:r" -> run(each, link);
        case "w:hyperlink" -> read(each, target(each));
        case "w:fldSimple" ->
            read(each, orElse(Fields.link(each.attribute("w:instr"), isCaption, spot), link));
        default -> Strange.refuse(each, spot);
      }
    }
  }

  private static String orElse(String link, String outer) {
    return link.isEmpty() ? outer : link;
  }

  /** An anchor alone is a leap within the text. */
  private String target(Element link) {
    String address =
        relations
            .find(link.attribute("r:id"))
            .filter(Relations.Relation::external)
            .map(Relations.Relation::target)
            .orElse("");
    String anchor = link.attribute("w:anchor");
    boolean withAnchor = !address.isEmpty() && !anchor.isEmpty() && !address.contains("#");
    return Links.checked(withAnchor ? address + "#" + anchor : address, spot);
  }

  private void run(Element run, String link) {
    Element look = run.child("w:rPr");
    checkLook(look, run);
    for (Element each : Flow.of(run)) {
      Form form =
          new Form(styles.isOn(look, "w:b"), styles.isOn(look, "w:i"), orElse(fields.link(), link));
      switch (each.name()) {
        case "w:t" -> text(each, form);
        case "w:tab", "w:ptab" -> line.add(" ", form);
        case "w:br" -> line.add(isNewLine(each) ? Line.BREAK : " ", form);
        case "w:cr" -> line.add(Line.BREAK, form);
        case "w:noBreakHyphen" -> line.add("\u2011", form);
        case "w:fldChar" -> field(each);
        case "w:instrText" -> instruction(each);
        default -> Strange.refuse(each, spot);
      }
    }
  }

  /** A new page is how the author's pages look; the report has its own. */
  private static boolean isNewLine(Element lineBreak) {
    return Set.of("", "textWrapping").contains(lineBreak.attribute("w:type"));
  }

  private void text(Element text, Form form) {
    boolean preserved = text.attribute("xml:space").equals("preserve");
    String words = preserved ? text.text() : text.text().strip();
    if (fields.takes()) {
      fields.instruct(words);
    } else {
      line.add(words, form);
    }
  }

  private void field(Element mark) {
    switch (mark.attribute("w:fldCharType")) {
      case "begin" -> fields.begin();
      case "separate" -> fields.result(isCaption, spot);
      case "end" -> fields.end(isCaption, spot);
      default -> Strange.refuse(mark, spot);
    }
  }

  private void instruction(Element instruction) {
    if (fields.takes()) {
      fields.instruct(instruction.text());
    } else {
      Strange.refuse(instruction, spot);
    }
  }

  /** Looks that change what the words say. */
  private void checkLook(Element look, Element run) {
    String words = run.words();
    if (words.isBlank()) {
      return;
    }
    if (isOn(look, "w:vanish")) {
      spot.refuse("text som syns", "dold text, " + Problems.quoted(words));
    }
    if (isOn(look, "w:strike") || isOn(look, "w:dstrike")) {
      spot.refuse("text som inte är överstruken", Problems.quoted(words));
    }
    if (styles.value(look, "w:vertAlign").endsWith("script")) {
      spot.refuse("text utan upphöjda och nedsänkta tecken", Problems.quoted(words));
    }
    String font = look.child("w:rFonts").attribute("w:ascii");
    if (SYMBOL_FONTS.contains(font)) {
      Strange.refuseSymbol(font, spot);
    } else if (words.codePoints().anyMatch(ReadLine::isPrivate)) {
      Strange.refuseSymbol("som texten är skriven med", spot);
    }
  }

  private static boolean isPrivate(int sign) {
    return Character.getType(sign) == Character.PRIVATE_USE;
  }

  private boolean isOn(Element look, String property) {
    return styles.isOn(look, property)
        || look.find(property).isEmpty() && styles.isOnForParagraph(properties, property);
  }
}
