package se.effektrapport.texts;

import java.util.ArrayList;
import java.util.List;

/** Reads the paragraphs and tables of a Word document, and counts them as its author would. */
final class ReadBlocks {

  private final ReadParagraph paragraphs;
  private final String file;
  private final Problems problems;
  private final List<Block> blocks = new ArrayList<>();
  private int counted;
  private int tables;
  private String latest = "";

  ReadBlocks(WordText text, String file, Problems problems) {
    this.paragraphs = new ReadParagraph(text);
    this.file = file;
    this.problems = problems;
  }

  List<Block> read(Element body) {
    for (Element each : Flow.of(body)) {
      switch (each.name()) {
        case "w:p" -> paragraphs.read(each, spot(each), blocks);
        case "w:tbl" -> blocks.add(new ReadTable(paragraphs, spot(++tables)).read(each));
        default -> Strange.refuse(each, after());
      }
    }
    return blocks;
  }

  private Spot spot(int table) {
    return new Spot(file + ", tabell " + table, problems);
  }

  /** Paragraphs with words are counted; between them are pictures and the like. */
  private Spot spot(Element paragraph) {
    String words = paragraph.words();
    if (words.isBlank()) {
      return after();
    }
    counted++;
    latest = "stycke %d (%s)".formatted(counted, Problems.beginning(words));
    return new Spot(file + ", " + latest, problems);
  }

  private Spot after() {
    return new Spot(
        file + (latest.isEmpty() ? ", före första stycket" : ", efter " + latest), problems);
  }
}
