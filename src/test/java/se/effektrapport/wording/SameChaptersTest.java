package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.Changes.Chapter;

class SameChaptersTest {

  private static final String TABLE = "<table><caption>Svar</caption></table>";

  @Test
  void aChapterIsTheSameWhateverTemplateAndLinesItCameFrom() {
    String before =
        section("kap-a", "<h1>1 Mål &amp; medel</h1>\n<p>Ett  tal: 12.</p>")
            .replace("<section ", "<section data-template=\"a.ftlh\" ");
    String after = section("kap-a", "<h1>1 Mål &amp; medel</h1> <p>Ett tal: 12.</p>");
    assertThat(same(before, after))
        .containsExactly(new Chapter("kap-a", "1 Mål & medel", List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "<p>Ett tal: 13.</p>",
    "<p>Ett <em>tal</em>: 12.</p>",
    "<p>Ett tal: 12.</p><p>Mer.</p>",
    "<h2>Ett tal: 12.</h2>",
    "''"
  })
  void aChapterWithOtherWordsOrMarksIsAnother(String words) {
    assertThat(same(section("kap-a", "<p>Ett tal: 12.</p>"), section("kap-a", words))).isEmpty();
  }

  @Test
  void aChapterWhoseTableHasGotAnotherNumberIsAnother() {
    String last = section("kap-b", TABLE);
    assertThat(same(section("kap-a", TABLE) + last, section("kap-a", "") + last)).isEmpty();
    assertThat(same(section("kap-a", TABLE) + last, section("kap-a", TABLE + " ") + last))
        .extracting(Chapter::id)
        .contains("kap-b");
  }

  @Test
  void theTableOfAChartIsAFigure() {
    String chart = "<figure>" + TABLE + "<figcaption>x</figcaption></figure>";
    String table = section("kap-b", TABLE);
    assertThat(same(section("kap-a", "") + table, section("kap-a", chart) + table))
        .extracting(Chapter::id)
        .containsExactly("kap-b");
    String figure = section("kap-b", chart);
    assertThat(same(section("kap-a", "") + figure, section("kap-a", chart) + figure)).isEmpty();
  }

  @Test
  void sectionsWithinAChapterBelongToIt() {
    String before = section("kap-a", section("inre", "<p>Ord.</p>") + "<p>Sist.</p>");
    assertThat(same(before, before)).extracting(Chapter::id).containsExactly("kap-a");
    assertThat(same(before, before.replace("Sist", "Allra sist"))).isEmpty();
  }

  @Test
  void whatAPictureShowsIsNotKnown() {
    String before = section("kap-a", "<figure><img src=\"karta.png\" alt=\"Karta\"/></figure>");
    assertThat(same(before, before)).isEmpty();
  }

  @Test
  void aChapterThatIsNewOrGoneIsNotTheSame() {
    assertThat(same(section("kap-a", "x"), section("kap-b", "x"))).isEmpty();
  }

  @Test
  void theOtherChaptersAreTheSameUnderSomeOfTheirHeadings() {
    String part = "<h2>Hur</h2><p>Så.</p>";
    String last = "<h2>Sist</h2><p>Slut.</p>";
    Changes changes =
        compared(
            section("kap-a", "<h1>1 A</h1><p>Ett.</p>" + part + last),
            section("kap-a", "<h1>1 A</h1><p>Två.</p>" + part + last.replace("Slut", "Nog")));
    assertThat(changes.unchanged()).isEmpty();
    assertThat(changes.partly()).containsExactly(new Chapter("kap-a", "1 A", List.of("Hur")));
  }

  private static List<Chapter> same(String before, String after) {
    return compared(before, after).unchanged();
  }

  private static Changes compared(String before, String after) {
    return SameChapters.add(
        SmallChanges.none(),
        "<article>" + before + "</article>",
        "<article>" + after + "</article>");
  }

  private static String section(String id, String content) {
    return "<section id=\"" + id + "\">" + content + "</section>";
  }
}
