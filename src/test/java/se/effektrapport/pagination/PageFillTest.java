package se.effektrapport.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Strips of height 10 on pages of height 30, unless said otherwise. */
class PageFillTest {
  private final List<Strip> strips = new ArrayList<>();

  @Test
  void aPageIsFilledBeforeTheNext() {
    line("a", 10);
    line("b", 10);
    line("c", 10);
    line("d", 10);
    assertThat(pages()).isEqualTo(Map.of("a", 1, "b", 1, "c", 1, "d", 2));
  }

  @Test
  void spaceAboveCountsButNotAtTheTopOfAPage() {
    strips.add(strip("a", 5, 30, true, false, List.of()));
    strips.add(strip("b", 5, 30, true, false, List.of()));
    strips.add(strip("c", 5, 10, true, false, List.of()));
    assertThat(pages(35)).isEqualTo(Map.of("a", 1, "b", 2, "c", 3));
  }

  @Test
  void whatBelongsTogetherGoesToTheNextPageTogether() {
    line("a", 10);
    line("b", 10);
    stays("c", 10);
    stays("d", 10);
    assertThat(pages()).isEqualTo(Map.of("a", 1, "b", 2, "c", 2, "d", 2));
  }

  @Test
  void whatIsLongerThanAPageIsPartedAllTheSame() {
    line("a", 10);
    line("b", 20);
    stays("c", 20);
    assertThat(pages()).isEqualTo(Map.of("a", 1, "b", 2, "c", 3));
  }

  @Test
  void aNewPageIsANewPage() {
    line("a", 10);
    strips.add(strip("b", 0, 10, true, true, List.of()));
    assertThat(pages()).isEqualTo(Map.of("a", 1, "b", 2));
  }

  @Test
  void theSpaceBelowTheLastLineMayHangOut() {
    line("a", 20);
    strips.add(new Strip(0, 12, 2, true, false, 0, List.of(), List.of("b")));
    assertThat(pages()).isEqualTo(Map.of("a", 1, "b", 1));
  }

  @Test
  void aRepeatedHeadTakesRoom() {
    line("a", 30);
    strips.add(new Strip(0, 20, 0, true, false, 15, List.of(), List.of("b")));
    strips.add(new Strip(0, 10, 0, true, false, 15, List.of(), List.of("c")));
    assertThat(pages()).isEqualTo(Map.of("a", 1, "b", 2, "c", 3));
  }

  /** A note is 100 high, below a line of 100. */
  @Test
  void notesTakeRoomAtTheFoot() {
    strips.add(strip("a", 0, 10, true, false, List.of(BigInteger.ONE)));
    line("b", 90);
    line("c", 10);
    assertThat(pages(300)).isEqualTo(Map.of("a", 1, "b", 1, "c", 2));
  }

  @Test
  void halfANoteMayGoOnToTheNextPage() {
    line("a", 140);
    strips.add(strip("b", 0, 10, true, false, List.of(BigInteger.ONE)));
    line("c", 150);
    line("d", 10);
    assertThat(pages(300)).isEqualTo(Map.of("a", 1, "b", 1, "c", 2, "d", 3));
  }

  private void line(String mark, int height) {
    strips.add(strip(mark, 0, height, true, false, List.of()));
  }

  private void stays(String mark, int height) {
    strips.add(strip(mark, 0, height, false, false, List.of()));
  }

  private static Strip strip(
      String mark,
      int space,
      int height,
      boolean mayPart,
      boolean newPage,
      List<BigInteger> notes) {
    return new Strip(space, height, 0, mayPart, newPage, 0, notes, List.of(mark));
  }

  private Map<String, Integer> pages() {
    return pages(30);
  }

  private Map<String, Integer> pages(int height) {
    PageFill fill = new PageFill(note -> new Foot.Note(100, 10, 50));
    fill.section(strips, height);
    return fill.pageOfMark();
  }
}
