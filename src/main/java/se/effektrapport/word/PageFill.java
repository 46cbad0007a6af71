package se.effektrapport.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Fills one page after the other with strips, with the notes at the foot of the page. */
final class PageFill {
  /** The line above the notes with the space around it, in twips. */
  static final int NOTE_LINE = 120;

  private final Map<String, Integer> pageOfMark = new HashMap<>();
  private int page = 0;
  private int room;
  private int used;
  private int notes;
  private boolean empty = true;

  /** The page on which each bookmark begins. */
  Map<String, Integer> pageOfMark() {
    return pageOfMark;
  }

  /**
   * Puts strips on pages of their own.
   *
   * @param height of the text on a page
   * @param noteHeight of a note on such a page
   */
  void section(List<Strip> strips, int height, ToIntFunction<BigInteger> noteHeight) {
    room = height;
    turn();
    used = strips.isEmpty() ? 0 : strips.getFirst().space();
    int begin = 0;
    for (int end = 1; end <= strips.size(); end++) {
      if (end == strips.size() || strips.get(end).mayPart() || strips.get(end).newPage()) {
        place(strips.subList(begin, end), noteHeight);
        begin = end;
      }
    }
  }

  private void turn() {
    page++;
    used = 0;
    notes = 0;
    empty = true;
  }

  /** Places strips that want to stay together. */
  private void place(List<Strip> together, ToIntFunction<BigInteger> noteHeight) {
    if (!empty && (together.getFirst().newPage() || !fits(together, noteHeight))) {
      boolean asked = together.getFirst().newPage();
      turn();
      used = asked ? together.getFirst().space() : together.getFirst().head();
    }
    boolean whole = fits(together, noteHeight);
    for (Strip strip : together) {
      if (!whole && !empty && !fits(List.of(strip), noteHeight)) {
        turn();
        used = strip.head();
      }
      put(strip, noteHeight);
    }
  }

  private boolean fits(List<Strip> together, ToIntFunction<BigInteger> noteHeight) {
    int height = 0;
    int more = 0;
    for (Strip strip : together) {
      height += (empty && height == 0 ? 0 : strip.space()) + strip.height();
      more += heightOfNotes(strip, noteHeight);
    }
    int foot = notes + more == 0 ? 0 : NOTE_LINE + notes + more;
    return used + height + foot <= room;
  }

  private static int heightOfNotes(Strip strip, ToIntFunction<BigInteger> noteHeight) {
    int height = 0;
    for (BigInteger note : strip.notes()) {
      height += noteHeight.applyAsInt(note);
    }
    return height;
  }

  private void put(Strip strip, ToIntFunction<BigInteger> noteHeight) {
    used += (empty ? 0 : strip.space()) + strip.height();
    notes += heightOfNotes(strip, noteHeight);
    empty = false;
    strip.marks().forEach(mark -> pageOfMark.putIfAbsent(mark, page));
  }
}
