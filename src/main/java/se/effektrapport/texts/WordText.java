package se.effektrapport.texts;

/** What is known of a Word document while its paragraphs are read in order. */
record WordText(
    Styles styles, Numbering numbering, Relations relations, Fields fields, Mark.Counts counts) {

  static WordText of(WordFile file) {
    Styles styles = new Styles(file.styles());
    return new WordText(
        styles,
        new Numbering(file.numbering(), styles),
        file.relations(),
        new Fields(),
        new Mark.Counts());
  }
}
