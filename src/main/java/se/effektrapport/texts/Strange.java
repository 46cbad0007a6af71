package se.effektrapport.texts;

import java.util.stream.Stream;

/** Names what the report has no form for, and which would be lost if nobody said so. */
record Strange(String expected, String found) {

  static void refuse(Element element, Spot spot) {
    Strange strange = of(element);
    spot.refuse(strange.expected(), strange.found());
  }

  static void refuseSymbol(String font, Spot spot) {
    Strange strange = symbol(font);
    spot.refuse(strange.expected(), strange.found());
  }

  private static Strange of(Element element) {
    return switch (element.name()) {
      case "w:drawing", "w:pict", "w:object", "mc:AlternateContent" -> drawn(element);
      case "w:footnoteReference", "w:endnoteReference" ->
          new Strange("text utan fotnoter och slutnoter", "en not");
      case "w:commentReference" ->
          new Strange("text utan kommentarer (ta bort dem under Granska)", "en kommentar");
      case "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel", "w:cellMerge" ->
          new Strange(
              "text utan spårade ändringar (godkänn eller avvisa dem under Granska)",
              "en spårad ändring");
      case "w:sym" -> symbol(element.attribute("w:font"));
      case "w:tbl" -> new Strange("text och listor i en tabell", "en tabell till");
      case "w:sdt" ->
          new Strange("ifyllda fält", "ett tomt fält, " + Problems.quoted(element.words()));
      case "w:altChunk", "w:subDoc" -> new Strange("text", "ett infogat dokument");
      case "" -> new Strange("text i stycken", Problems.quoted(element.text()));
      default -> element.name().startsWith("m:") ? equation() : other(element);
    };
  }

  private static Strange symbol(String font) {
    return new Strange(
        "tecken som finns i alla teckensnitt", "ett tecken ur teckensnittet " + font);
  }

  private static Strange equation() {
    return new Strange("text utan ekvationer", "en ekvation");
  }

  private static Strange other(Element element) {
    return new Strange(
        "text, listor, länkar och enkla tabeller",
        "något som rapporten inte har en form för (%s)".formatted(element.name()));
  }

  private static Strange drawn(Element element) {
    if (element.holds("txbxContent")) {
      String words =
          element
              .all()
              .filter(each -> each.is("w:txbxContent"))
              .flatMap(box -> box.children().stream().map(Element::words))
              .findFirst()
              .orElse("");
      return new Strange("text utan textrutor", "en textruta, " + Problems.quoted(words));
    }
    if (element.holds("chart")) {
      return new Strange("text utan diagram", "ett diagram");
    }
    if (element.is("w:object")) {
      return new Strange("text utan inbäddade objekt", "ett inbäddat objekt");
    }
    return picture(element);
  }

  private static Strange picture(Element element) {
    boolean photo = element.holds("pic") || element.holds("imagedata");
    String name =
        element
            .all()
            .filter(each -> each.name().endsWith(":docPr"))
            .flatMap(each -> Stream.of(each.attribute("descr"), each.attribute("name")))
            .filter(each -> !each.isBlank())
            .findFirst()
            .map(each -> ", " + Problems.quoted(each))
            .orElse("");
    return new Strange(
        "text utan bilder och figurer", (photo ? "en bild" : "en ritad figur") + name);
  }
}
