package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PrepareHtmlTest {
  private static final PrepareHtml PREPARE = new PrepareHtml(new Fonts());

  private static Document prepare(String body) {
    return PREPARE.prepare("<!DOCTYPE html>\n<html><body>" + body + "</body></html>");
  }

  private static String text(String body) {
    return prepare(body).getDocumentElement().getTextContent();
  }

  @Test
  void namesSignsThatNoFontOfOursHas() {
    assertThat(text("<p>a 😀 b</p>")).isEqualTo("a [tecken: GRINNING FACE] b");
    assertThat(text("<p>\u0378</p>")).isEqualTo("[tecken: U+0378]");
    assertThat(text("<p>中</p>")).isEqualTo("[tecken: CJK UNIFIED IDEOGRAPHS 4E2D]");
  }

  @Test
  void keepsEverythingThatSwedishTextUses() {
    String text = "åäöÅÄÖéüÉ ”’–—…§½€≥≤→✓·•×±°\u00a0";
    assertThat(text("<p>" + text + "</p>")).isEqualTo(text);
  }

  @Test
  void composesLettersFromAMacAndDropsWhatCannotBeSeen() {
    assertThat(text("<p>a\u030ar o\u0308ga\u200d \ufe0f\u00adx\ufeff</p>")).isEqualTo("år öga x");
  }

  @Test
  void listsGetLabelsThatAreText() {
    assertThat(text("<ul><li>a</li></ul><ol start=\"3\"><li>b</li><li>c</li></ol>"))
        .isEqualTo("•a3.b4.c");
  }

  @Test
  void aListWithBroadLabelsIsMarked() {
    String items = "<li>a</li>".repeat(50);
    assertThat(classOf("<ol start=\"51\">" + items + "</ol>")).isEqualTo("long");
    assertThat(classOf("<ol start=\"50\">" + items + "</ol>")).isEmpty();
  }

  private static String classOf(String list) {
    return ((Element) prepare(list).getElementsByTagName("ol").item(0)).getAttribute("class");
  }

  @Test
  void theContentsListHasNoLabels() {
    assertThat(text("<nav><ol><li><a href=\"#x\">1 Ett</a></li></ol></nav>")).isEqualTo("1 Ett");
  }

  @Test
  void dividesWordsOfTextButInAHeadingOnlyOneThatIsLongerThanTheLine() {
    String body = "<h2>ungdomsbrottslighet</h2><p>ungdomsbrottslighet</p>";
    assertThat(text(body)).isEqualTo("ungdomsbrottslighetungdoms\u00adbrottslighet");
    assertThat(text("<h1>samverkansöverenskommelseförvaltningarna</h1>")).contains("\u00ad");
  }

  @Test
  void refusesWhatReachesOutsideTheFile() {
    String html =
        "<!DOCTYPE html>\n<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>";
    assertThatThrownBy(() -> PREPARE.prepare(html)).hasMessageContaining("not well-formed");
  }

  @Test
  void nothingIsFetched() {
    TaggingDevice device = new TaggingDevice(20);
    ServeNothing agent = new ServeNothing(device, 20);
    assertThatThrownBy(() -> agent.getCSSResource("https://example.org/a.css"))
        .hasMessage("The PDF may not fetch https://example.org/a.css");
    assertThatThrownBy(() -> agent.getImageResource("file:///etc/hostname"))
        .hasMessageContaining("may not fetch");
    assertThatThrownBy(() -> agent.getBinaryResource("http://example.org/font.ttf"))
        .hasMessageContaining("may not fetch");
  }
}
