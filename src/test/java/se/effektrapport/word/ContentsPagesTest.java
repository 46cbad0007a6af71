package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages that the contents list tells: the cover is the first, the list the second. */
class ContentsPagesTest {
  private static final String LINE = "<p>rad</p>";

  /** 13834 twips of text on a page: a heading of 525 + 400, lines of 283 with 140 between. */
  private static final int LINES_ON_A_PAGE = 30;

  @Test
  void chaptersBeginOnPagesOfTheirOwn() {
    assertThat(told("<h1>A</h1><h1>B</h1><h1>C</h1>")).containsExactly(3, 4, 5);
  }

  @Test
  void aSectionStandsWhereTheTextBeforeItEnds() {
    assertThat(told("<h1>A</h1>" + LINE.repeat(LINES_ON_A_PAGE - 6) + "<h2>B</h2><p>x</p>"))
        .containsExactly(3, 3);
    assertThat(told("<h1>A</h1>" + LINE.repeat(LINES_ON_A_PAGE) + "<h2>B</h2><p>x</p>"))
        .containsExactly(3, 4);
  }

  @Test
  void aHeadingDoesNotStandAloneAtTheEndOfAPage() {
    String table =
        "<table><caption>T</caption><thead><tr><th scope=\"col\">K</th></tr></thead><tbody>"
            + "<tr><td>x</td></tr>".repeat(6)
            + "</tbody></table>";
    assertThat(told("<h1>A</h1>" + LINE.repeat(LINES_ON_A_PAGE - 6) + "<h2>B</h2>" + table))
        .containsExactly(3, 4);
  }

  @Test
  void aLongContentsListTakesPagesOfItsOwn() {
    StringBuilder chapters = new StringBuilder();
    for (int i = 1; i <= 50; i++) {
      chapters.append("<h1>Kapitel ").append(i).append("</h1>");
    }
    assertThat(told(chapters.toString())).startsWith(4, 5, 6).endsWith(53);
  }

  @Test
  void notesTakeRoom() {
    String note = "<note>" + "En lång not om hur det går till. ".repeat(40) + "</note>";
    String text = "<h1>A</h1><p>a" + note + "</p>" + LINE.repeat(LINES_ON_A_PAGE - 6);
    assertThat(told(text + "<h2>B</h2><p>x</p>")).containsExactly(3, 4);
  }

  @Test
  void aWideTableLiesOnPagesOfItsOwn() {
    String wide =
        "<table data-layout=\"wide\"><caption>T</caption><thead><tr><th scope=\"col\">K</th></tr>"
            + "</thead><tbody>"
            + "<tr><td>x</td></tr>".repeat(40)
            + "</tbody></table>";
    assertThat(told("<h1>A</h1><p>x</p><p>x</p><p>x</p><p>x</p>" + wide + "<h2>B</h2><p>x</p>"))
        .containsExactly(3, 6);
  }

  private static List<Integer> told(String content) {
    return Sample.written("<nav data-title=\"Innehåll\"></nav>" + content)
        .all("//w:hyperlink[.//w:instrText]/w:r[last()-1]/w:t")
        .stream()
        .map(Integer::valueOf)
        .toList();
  }
}
