package se.effektrapport.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteHtmlTest {

  @TempDir Path templates;

  private String write() throws IOException {
    return Sample.page("allt.xhtml", templates);
  }

  private Document page() throws IOException {
    return Jsoup.parse(write());
  }

  @Test
  void isWellFormedXmlSoThatThePdfCanLayItOut() throws IOException {
    Parser parser = Parser.xmlParser().setTrackErrors(10);
    parser.parseInput(write(), "");
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void needsNoOtherFileAndNoNetwork() throws IOException {
    Document page = page();
    assertThat(page.select("link, script, iframe, object, embed, base, form")).isEmpty();
    assertThat(page.select("[src]").eachAttr("src"))
        .isNotEmpty()
        .allMatch(address -> address.startsWith("data:image/png;base64,"));
    assertThat(page.select("[href]").eachAttr("href"))
        .allMatch(address -> address.matches("(#|https://|mailto:).*"));
    assertThat(page.select("style").html() + page.select("[style]").eachAttr("style"))
        .doesNotContain("url(", "@import", "image-set");
    assertThat(page.html()).doesNotContainPattern(" on[a-z]+=");
  }

  @Test
  void tellsTheBrowserToFetchAndRunNothing() throws IOException {
    assertThat(page().select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none';")
        .doesNotContain("script", "http");
  }

  @Test
  void theSkipLinkLeadsPastTheContentsList() throws IOException {
    String target = page().selectFirst("a.skip").attr("href").substring(1);
    assertThat(page().getElementById(target).text()).isEqualTo("1 Sammanfattning");
  }

  @Test
  void whatScrollsSidewaysCanBeReachedAndHasAName() throws IOException {
    Document page = page();
    assertThat(page.select(".table"))
        .isNotEmpty()
        .allMatch(region -> region.attr("role").equals("region"))
        .allMatch(region -> region.attr("tabindex").equals("0"))
        .allMatch(
            region ->
                region.hasAttr("aria-label")
                    || page.getElementById(region.attr("aria-labelledby")) != null);
  }

  @Test
  void anEmptyHeadCellHeadsNothing() {
    assertThat(Jsoup.parse(Sample.page("elakt.xhtml", templates)).select("th"))
        .allMatch(Element::hasText);
  }

  @Test
  void saysItsLanguageAndTitle() throws IOException {
    Document page = page();
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("sv-SE");
    assertThat(page.title())
        .isEqualTo("Effekter av strategin mot att barn och unga dras in i kriminalitet");
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() throws IOException {
    Document page = page();
    assertThat(page.select("a[href^=#]"))
        .isNotEmpty()
        .allSatisfy(
            link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
  }

  @Test
  void noIdIsUsedTwice() throws IOException {
    assertThat(page().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void theContentsListNestsPartsInChapters() throws IOException {
    Element contents = page().selectFirst("nav");
    assertThat(contents.select("> ol > li > a").eachText())
        .startsWith("1 Sammanfattning", "2 Bakgrund")
        .endsWith("Bilaga 2 En tabell med en jättelik cell");
    assertThat(contents.select("> ol > li:first-child > ol > li > a").eachText()).hasSize(3);
  }

  @Test
  void captionsAreNumberedAndHeadCellsHaveScope() throws IOException {
    Document page = page();
    assertThat(page.select("caption").first().text()).isEqualTo("Tabell 1. Insatser per delområde");
    assertThat(page.select("figcaption").first().text()).startsWith("Figur 1. ");
    assertThat(page.select("th:not([scope])")).isEmpty();
  }

  @Test
  void aChartIsDescribedAndItsNumbersFollow() throws IOException {
    Element figure = page().getElementById("fig-1");
    assertThat(figure.selectFirst("svg").attr("role")).isEqualTo("img");
    assertThat(figure.selectFirst("svg > desc").wholeText())
        .startsWith("Systematisk samhandling: 42; ")
        .endsWith("Övrigt: ...");
    assertThat(figure.select("svg").eachAttr("class")).containsExactly("broad", "narrow");
    assertThat(figure.select("details tbody tr").eachText()).hasSize(5).contains("Övrigt ..");
  }

  @Test
  void notesStandLastInTheirChapterAndLeadBack() throws IOException {
    Element note = page().selectFirst("#kap-1 > .notes li");
    assertThat(note.text()).startsWith("En person som deltar i två insatser");
    assertThat(note.selectFirst(".back").attr("href")).isEqualTo("#notanrop-1");
  }

  @Test
  void textThatLooksLikeMarkupIsWrittenAsText() throws IOException {
    assertThat(write()).contains("&lt;18 år &amp; uppåt");
  }

  @Test
  void aNoteWithinANoteComesNextInTheList() {
    Document page = Jsoup.parse(Sample.page("elakt.xhtml", templates));
    assertThat(page.select(".notes").first().select("li").eachAttr("id"))
        .startsWith("not-1", "not-2", "not-3", "not-4", "not-5");
  }

  @Test
  void aLinkToATableLeadsToItsCaption() throws IOException {
    Element target = page().getElementById("tab-1");
    assertThat(target.selectFirst("caption")).isNotNull();
    assertThat(target.tagName()).isEqualTo("div");
  }
}
