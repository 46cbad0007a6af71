package se.effektrapport.sheet;

/** The two kinds of Office Open XML, which differ in the names of their namespaces. */
enum Ooxml {
  TRANSITIONAL(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
  STRICT(
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
      "http://purl.oclc.org/ooxml/officeDocument/relationships");

  final String main;
  final String relationships;

  Ooxml(String main, String relationships) {
    this.main = main;
    this.relationships = relationships;
  }

  static Ooxml of(String namespace) {
    return STRICT.main.equals(namespace) ? STRICT : TRANSITIONAL;
  }

  /** An attribute that names a relationship. */
  String reference(String id) {
    return "xmlns:r=\"%s\" r:id=\"%s\"".formatted(relationships, Markup.attribute(id));
  }
}
