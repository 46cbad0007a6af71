package se.effektrapport.pagination;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Fills one page after the other with strips, with the notes at the foot of the page. */
final class PageFill {
  private final Map<String, Integer> pageOfMark = new HashMap<>();
  private final Function<BigInteger, Foot.Note> notes;
  private int page = 0;
  private int room;
  private int used;
  private Foot foot;
  private boolean empty = true;

  PageFill(Function<BigInteger, Foot.Note> notes) {
    this.notes = notes;
    this.foot = Foot.empty(notes);
  }

  /** The page on which each bookmark begins. */
  Map<String, Integer> pageOfMark() {
    return pageOfMark;
  }

  /**
   * Puts strips on pages of their own.
   *
   * @param height of the text on a page
   */
  void section(List<Strip> strips, int height) {
    turn();
    room = height;
    used = strips.isEmpty() ? 0 : strips.getFirst().space();
    int begin = 0;
    for (int end = 1; end <= strips.size(); end++) {
      if (end == strips.size() || strips.get(end).mayPart() || strips.get(end).newPage()) {
        place(strips.subList(begin, end));
        begin = end;
      }
    }
  }

  private void turn() {
    page++;
    foot = foot.rest();
    used = 0;
    empty = true;
  }

  /** Places strips that want to stay together. */
  private void place(List<Strip> together) {
    Strip first = together.getFirst();
    if (!empty && (first.newPage() || !fits(together))) {
      turn();
      used = first.newPage() ? first.space() : first.head();
    }
    boolean whole = fits(together);
    for (Strip strip : together) {
      if (!whole && !empty && !fits(List.of(strip))) {
        turn();
        used = strip.head();
      }
      put(strip);
    }
  }

  private boolean fits(List<Strip> together) {
    int height = empty ? -together.getFirst().space() : 0;
    Foot below = foot;
    for (Strip strip : together) {
      height += strip.space() + strip.height();
      below = below.with(strip.notes());
    }
    return used + height - together.getLast().hang() + below.least() <= room;
  }

  private void put(Strip strip) {
    used += (empty ? 0 : strip.space()) + strip.height();
    foot = foot.with(strip.notes()).settled(room - used);
    empty = false;
    strip.marks().forEach(mark -> pageOfMark.putIfAbsent(mark, page));
  }
}
