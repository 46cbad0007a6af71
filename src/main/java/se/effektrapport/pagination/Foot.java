package se.effektrapport.pagination;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;

/**
 * The notes at the foot of a page, in twips. The last of them may go on at the foot of the next if
 * there is not room for the whole of it where the text refers to it.
 *
 * @param notes measures a note
 * @param space below the last note, if another one follows
 * @param mayGo how much of the height may go on to the next page
 */
record Foot(Function<BigInteger, Note> notes, int height, int space, int mayGo) {
  /** The line above the notes with the space around it. */
  private static final int LINE = 100;

  /** A note, measured: its lines, the space below them, and how much may stand on the next page. */
  record Note(int height, int space, int mayGo) {

    /** As it stands in a column of its own. */
    static Note of(Column column) {
      int whole = 0;
      int first = 0;
      for (Strip strip : column.strips()) {
        first = whole > 0 && first == 0 && strip.mayPart() ? whole : first;
        whole += strip.space() + strip.height();
      }
      return new Note(whole, column.height() - whole, first == 0 ? 0 : whole - first);
    }
  }

  static Foot empty(Function<BigInteger, Note> notes) {
    return new Foot(notes, 0, 0, 0);
  }

  Foot with(List<BigInteger> more) {
    Foot foot = this;
    for (BigInteger id : more) {
      Note note = notes.apply(id);
      int above = foot.height == 0 ? 0 : foot.height + foot.space;
      foot = new Foot(notes, above + note.height(), note.space(), note.mayGo());
    }
    return foot;
  }

  /** The room it needs on a page. */
  int least() {
    return whole() - mayGo;
  }

  private int whole() {
    return height == 0 ? 0 : LINE + height;
  }

  /** As it stays on a page that has this much room for it. */
  Foot settled(int room) {
    return new Foot(notes, height, space, Math.max(0, whole() - room));
  }

  /** What goes on to the next page. */
  Foot rest() {
    return new Foot(notes, mayGo, space, 0);
  }
}
