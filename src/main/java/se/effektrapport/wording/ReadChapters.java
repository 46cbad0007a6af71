package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the chapters of a report as its readers see them: every word, and the numbers that tables,
 * figures and notes get on their way through the whole report.
 */
final class ReadChapters {

  /**
   * A chapter, or a part of it under a heading of its own; what stands before the first of those is
   * a part without a heading.
   *
   * @param reading its elements, words and numbers in order
   */
  record Read(String id, String title, List<String> reading, List<Read> parts) {

    /** Whether it reads as another; what a picture shows does not stand in the markup. */
    boolean readsAs(Read other) {
      return equals(other) && reading.stream().noneMatch(each -> each.startsWith("<img"));
    }
  }

  private static final Pattern PIECE =
      Pattern.compile("(?s)<!--.*?-->|<(/?)([a-z0-9]+)([^>]*)>|[^<]+");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
  private static final Pattern NOT_READ = Pattern.compile("\\s+data-template=\"[^\"]*\"");

  private final List<Read> chapters = new ArrayList<>();
  private final StringBuilder title = new StringBuilder();
  private List<String> reading = new ArrayList<>();
  private List<Read> parts = new ArrayList<>();
  private int partBegins;
  private String id = "";
  private int depth;
  private boolean inTitle;
  private boolean inFigure;
  private int tables;
  private int figures;
  private int notes;

  private ReadChapters() {}

  static List<Read> in(String markup) {
    ReadChapters read = new ReadChapters();
    Matcher pieces = PIECE.matcher(NumberMarks.withoutElements(markup));
    while (pieces.find()) {
      if (pieces.group(2) != null) {
        read.tag(pieces.group(), pieces.group(2), pieces.group(1).isEmpty());
      } else if (!pieces.group().startsWith("<!--")) {
        read.words(pieces.group().replaceAll("\\s+", " "));
      }
    }
    return read.chapters;
  }

  private void words(String words) {
    add(words);
    if (inTitle) {
      title.append(words);
    }
  }

  private void tag(String tag, String name, boolean opens) {
    if (name.equals("section") && opens && ++depth == 1) {
      begin(tag);
    }
    if (name.equals("h2") && opens) {
      endPart();
    }
    if (name.equals("h1") || name.equals("h2")) {
      inTitle = opens;
    }
    add(NOT_READ.matcher(tag).replaceAll(""));
    if (opens) {
      number(name);
    }
    if (name.equals("figure")) {
      inFigure = opens;
    }
    if (name.equals("section") && !opens && --depth == 0) {
      endPart();
      chapters.add(new Read(id, parts.getFirst().title(), reading, parts));
    }
  }

  private void begin(String tag) {
    Matcher named = ID.matcher(tag);
    id = named.find() ? named.group(1) : "";
    title.setLength(0);
    reading = new ArrayList<>();
    parts = new ArrayList<>();
    partBegins = 0;
  }

  private void endPart() {
    List<String> read = List.copyOf(reading.subList(partBegins, reading.size()));
    parts.add(new Read(id, unescaped(title.toString().strip()), read, List.of()));
    partBegins = reading.size();
    title.setLength(0);
  }

  /** A chart is written as a table, and is not numbered as one. */
  private void number(String name) {
    switch (name) {
      case "table" -> add(inFigure ? "" : "Tabell " + ++tables);
      case "figure" -> add("Figur " + ++figures);
      case "note" -> add("Not " + ++notes);
      default -> {}
    }
  }

  private void add(String piece) {
    if (depth > 0 && !piece.isEmpty()) {
      reading.add(piece);
    }
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
