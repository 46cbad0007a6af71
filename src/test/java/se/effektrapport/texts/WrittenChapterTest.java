package se.effektrapport.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.texts.WrittenChapter.Replacement;

class WrittenChapterTest {

  @TempDir Path folder;

  private static WrittenChapter chapter(String markup) {
    return new WrittenChapter("bakgrund", "bakgrund.md", markup);
  }

  /** With every run of four digits or more taken out, dashes among them. */
  private static String without(String markup) {
    return chapter(markup).replaced(WrittenChapterTest::numbers).markup();
  }

  private static List<Replacement> numbers(String words) {
    List<Replacement> found = new ArrayList<>();
    Pattern.compile("[\\d-]{4,}")
        .matcher(words)
        .results()
        .forEach(
            each -> found.add(new Replacement(each.start(), each.group().length(), "[x & y]")));
    return found;
  }

  @Test
  void aBlockIsAHeadingAParagraphAnItemOrACell() {
    assertThat(
            chapter(
                    """
                    <h2>Rubrik</h2>
                    <p>Ett <strong>och</strong> samma.</p>
                    <ul><li>Första</li>
                    <li><p>Andra</p>
                    </li></ul>
                    <table><caption>Om</caption><tbody><tr><td><p>1</p></td></tr></tbody></table>
                    """)
                .blocks())
        .containsExactly("Rubrik", "Ett och samma.", "Första", "Andra", "Om", "1");
  }

  @Test
  void whatIsPartlyStrongIsOneWord() {
    assertThat(without("<p>Pojken 7010<strong>63-23</strong>91 kom.</p>"))
        .isEqualTo("<p>Pojken [x &amp; y] kom.</p>");
    assertThat(without("<p>Pojken <strong>7010</strong>63 <em>kom</em>.</p>"))
        .isEqualTo("<p>Pojken <strong>[x &amp; y]</strong> <em>kom</em>.</p>");
    assertThat(without("<p><strong><em>70</em>10</strong>63</p>"))
        .isEqualTo("<p><strong><em>[x &amp; y]</em></strong></p>");
  }

  @Test
  void aLineBreakAndAnEntityAreOneSign() {
    assertThat(chapter("<p>Rock &amp; roll &lt;i&gt;<br/>Ny &quot;rad&quot;</p>").blocks())
        .containsExactly("Rock & roll <i>\nNy \"rad\"");
    assertThat(without("<p>A &amp; 7010 &lt; B</p>"))
        .isEqualTo("<p>A &amp; [x &amp; y] &lt; B</p>");
  }

  @Test
  void whatALinkStandsAtIsReplacedAndALinkThatLeadsToItIsTakenAway() {
    assertThat(without("<p>Se <a href=\"https://example.se\">sidan 7010</a>.</p>"))
        .isEqualTo("<p>Se <a href=\"https://example.se\">sidan [x &amp; y]</a>.</p>");
    assertThat(
            without(
                "<p>Se <a href=\"mailto:p7010%36@example.se\">sidan</a> och <a"
                    + " href=\"https://example.se\">en till</a>.</p>"))
        .isEqualTo("<p>Se sidan och <a href=\"https://example.se\">en till</a>.</p>");
    assertThat(chapter("<p><a href=\"mailto:a%40example.se\">Skriv</a></p>").blocks())
        .containsExactly("mailto:a@example.se", "Skriv");
    assertThat(chapter("<p><a href=\"https://example.se/100%\">Se</a></p>").blocks())
        .containsExactly("https://example.se/100%", "Se");
  }

  @Test
  void nothingOfOneBlockIsFoundInTheNext() {
    assertThat(without("<p>70</p>\n<p>10</p>")).isEqualTo("<p>70</p>\n<p>10</p>");
  }

  @Test
  void thePlaceOfANumberIsLeftAlone() {
    String markup = "<p>Det var [[tal:insatser.S-2022]] insatser.</p>";
    assertThat(without(markup)).isEqualTo(markup);
  }

  @Test
  void whatNothingIsReplacedInStaysAsItIs() {
    String markup =
        "<h2>A</h2>\n<p>B <em>c</em><br/>d &amp; e</p>\n<blockquote><p>F</p>\n</blockquote>\n";
    assertThat(without(markup)).isEqualTo(markup);
  }

  @Test
  void readsOverWhatMarkdownMakesOfNumbersAndEntities() throws Exception {
    Files.writeString(
        folder.resolve("bakgrund.md"),
        "Pojken **7010**63-*23*91 och &#55;010632391 och [70](https://example.se)1063.\n");

    WrittenChapter read = new ReadTexts(List.of("S")).read(folder).getFirst();
    assertThat(read.blocks()).contains("Pojken 701063-2391 och 7010632391 och 701063.");
    assertThat(read.replaced(WrittenChapterTest::numbers).markup()).doesNotContainPattern("\\d");
  }
}
