package se.effektrapport.pagination;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs and tables one below the other, as strips: of two spaces that meet, the larger counts.
 */
final class Column {
  private final List<Strip> strips = new ArrayList<>();
  private ParagraphLook above;
  private boolean keep;
  private boolean firstKeeps;

  List<Strip> strips() {
    return strips;
  }

  /** The height with the space at its beginning and end, as in a cell. */
  int height() {
    int height = spaceBelow();
    for (Strip strip : strips) {
      height += strip.space() + strip.height();
    }
    return height;
  }

  /** Whether the first paragraph stays with what follows it. */
  boolean keepsNext() {
    return firstKeeps;
  }

  private int spaceBelow() {
    return above == null ? 0 : above.spacing().after();
  }

  /** Adds a paragraph whose text is divided into lines that end at these places. */
  void add(ParagraphLook look, Words words, List<String> marks, List<Integer> ends) {
    boolean joined = above != null && look.edges().top() > 0 && above.joins(look);
    if (joined) {
      strips.set(strips.size() - 1, strips.getLast().taller(-above.edges().bottom()));
    }
    int begin = 0;
    for (int line = 0; line < ends.size(); line++) {
      int end = ends.get(line);
      int letters = letters(look, words, begin, end);
      int height = look.spacing().height(letters);
      int hang = Math.max(0, height - letters);
      height += line == 0 && !joined ? look.edges().top() : 0;
      height += line == ends.size() - 1 ? look.edges().bottom() : 0;
      strips.add(
          new Strip(
              line == 0 ? spaceAbove(look) : 0,
              height,
              hang,
              line == 0 ? !keep : mayPart(look, line, ends.size()),
              line == 0 && look.keeps().newPage(),
              line == 0 && joined ? look.edges().top() : 0,
              notes(words, begin, end),
              line == 0 ? marks : List.of()));
      begin = end;
    }
    firstKeeps = above == null ? look.keeps().next() : firstKeeps;
    above = look;
    keep = look.keeps().next();
  }

  /** What stands first on a page has only its own space above. */
  private int spaceAbove(ParagraphLook look) {
    int before = look.spacing().before();
    return look.keeps().newPage() ? before : Math.max(spaceBelow(), before);
  }

  private static int letters(ParagraphLook look, Words words, int begin, int end) {
    return begin == end ? look.letters().lineHeight() : words.height(begin, end);
  }

  private static List<BigInteger> notes(Words words, int begin, int end) {
    return words.hasNotes()
        ? words.notes(begin, end).stream().map(Words.NoteMark::note).toList()
        : List.of();
  }

  /** Two lines at least stay together at the end and at the beginning of a page. */
  private static boolean mayPart(ParagraphLook look, int line, int lines) {
    boolean lone = look.keeps().noLoneLines() && (line < 2 || lines - line < 2);
    return !look.keeps().lines() && !lone;
  }

  /**
   * Adds the rows of a table.
   *
   * @param keepWithNext whether the last row stays with what follows
   */
  void add(List<Strip> rows, boolean keepWithNext) {
    for (int i = 0; i < rows.size(); i++) {
      Strip row = rows.get(i);
      int space = i == 0 ? spaceBelow() : row.space();
      strips.add(
          new Strip(
              space,
              row.height(),
              row.hang(),
              i == 0 ? !keep : row.mayPart(),
              row.newPage(),
              row.head(),
              row.notes(),
              row.marks()));
    }
    above = null;
    keep = keepWithNext;
  }
}
