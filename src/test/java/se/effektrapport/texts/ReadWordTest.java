package se.effektrapport.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.texts.Docx.field;
import static se.effektrapport.texts.Docx.p;
import static se.effektrapport.texts.Docx.paragraph;
import static se.effektrapport.texts.Docx.run;
import static se.effektrapport.texts.Docx.styled;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReadWordTest extends WordTexts {

  @Test
  void headingsAreKnownByTheNamesOfStylesAndByOutlineLevels() throws IOException {
    String outlined = paragraph("<w:outlineLvl w:val=\"1\"/>", run("", "Fyra"));
    assertThat(
            markup(
                styled("Rubrik1", "Ett"),
                styled("EgenRubrik", "Två"),
                styled("Rubrik3", "Tre"),
                outlined,
                styled("Innehllsfrteckningsrubrik", "Ingen rubrik"),
                styled("Brdtext", "Text")))
        .isEqualTo(
            """
            <h2>Ett</h2>
            <h3>Två</h3>
            <h4>Tre</h4>
            <h3>Fyra</h3>
            <p>Ingen rubrik</p>
            <p>Text</p>
            """);
  }

  @Test
  void theTopmostHeadingIsOfLevelTwoWhicheverTheAuthorStartsAt() throws IOException {
    assertThat(markup(styled("Rubrik2", "Ett"), styled("Rubrik3", "Två"), styled("Rubrik2", "Tre")))
        .isEqualTo("<h2>Ett</h2>\n<h3>Två</h3>\n<h2>Tre</h2>\n");
  }

  @Test
  void theTopmostHeadingMayBeDeeperThanTheReportGoes() throws IOException {
    String deep = paragraph("<w:outlineLvl w:val=\"%d\"/>", run("", "Rubrik"));
    assertThat(markup(p("Text"), deep.formatted(5), deep.formatted(6)).lines())
        .containsExactly("<p>Text</p>", "<h2>Rubrik</h2>", "<h3>Rubrik</h3>");
  }

  @Test
  void refusesAHeadingThatSkipsALevel() throws IOException {
    assertRefused(styled("Rubrik1", "Ett"), styled("Rubrik3", "Tre"))
        .containsExactly(
            "stycke 2 (”Tre”): väntade högst en Rubrik 2 här, under rubrikerna före, fann en"
                + " Rubrik 3.");
  }

  @Test
  void refusesATitleForTheChapterHasOne() throws IOException {
    assertRefused(styled("Rubrik", "Bakgrund"))
        .containsExactly(
            "stycke 1 (”Bakgrund”): väntade rubriker i formatmallarna Rubrik 1, 2 och 3, för"
                + " kapitlets egen rubrik skriver programmet, fann formatmallen Rubrik eller"
                + " Underrubrik.");
  }

  @Test
  void emphasisIsWhatDiffersFromTheParagraphsStyle() throws IOException {
    assertThat(
            markup(
                paragraph(
                    "",
                    run("<w:b/>", "fet")
                        + run("<w:b w:val=\"0\"/>", " inte ")
                        + run("<w:rStyle w:val=\"Stark\"/>", "stark")
                        + run("<w:rStyle w:val=\"Stark\"/><w:b w:val=\"false\"/>", " inte ")
                        + run("<w:rStyle w:val=\"Betoning\"/>", "betonad")
                        + run("<w:b/><w:i/>", " båda")),
                paragraph("<w:pStyle w:val=\"Rubrik1\"/>", run("<w:b/>", "Rubrik"))))
        .isEqualTo(
            "<p><strong>fet</strong> inte <strong>stark</strong> inte <em>betonad</em>"
                + "<strong><em> båda</em></strong></p>\n<h2>Rubrik</h2>\n");
  }

  @Test
  void keepsThePlaceOfANumberWhereverWordHasDividedIt() throws IOException {
    assertThat(
            markup(
                paragraph(
                    "",
                    run("", "Det finns [[")
                        + "<w:proofErr w:type=\"spellStart\"/>"
                        + run("<w:lang w:val=\"en-US\"/>", "tal:insat")
                        + run("<w:b/>", "ser.S")
                        + run("<w:i/>", "]]")
                        + run("<w:b/>", " insatser"))))
        .isEqualTo("<p>Det finns [[tal:insatser.S]]<strong> insatser</strong></p>\n");
  }

  @Test
  void aBadlyWrittenPlaceOfANumberStaysWholeSoThatItIsRefusedLater() throws IOException {
    assertThat(markup(paragraph("", run("", "[ta") + run("<w:b/>", "l:insatser"))))
        .isEqualTo("<p>[tal:insatser</p>\n");
  }

  @Test
  void linksAreWrittenAsElementsAndAsFields() throws IOException {
    String link = "<w:hyperlink r:id=\"rId9\" w:anchor=\"del\">%s</w:hyperlink>";
    Docx document =
        Docx.of(
            paragraph("", link.formatted(run("", "en ") + run("<w:b/>", "länk"))),
            paragraph("", field(" HYPERLINK \"mailto:a@example.se\" \\o \"Tips\" ", "brev")),
            paragraph(
                "",
                "<w:fldSimple w:instr=\"HYPERLINK https://example.se\">"
                    + run("", "enkel")
                    + "</w:fldSimple>"));
    assertThat(markup(document.linking("rId9", "https://example.se/?a=1&b=2")))
        .isEqualTo(
            """
            <p><a href="https://example.se/?a=1&amp;b=2#del">en <strong>länk</strong></a></p>
            <p><a href="mailto:a@example.se">brev</a></p>
            <p><a href="https://example.se">enkel</a></p>
            """);
  }

  @Test
  void aLeapWithinTheTextIsOnlyItsWords() throws IOException {
    assertThat(
            markup(
                paragraph(
                    "", "<w:hyperlink w:anchor=\"x\">" + run("", "se ovan") + "</w:hyperlink>"),
                paragraph("", field("HYPERLINK \\l \"x\"", "se nedan"))))
        .isEqualTo("<p>se ovan</p>\n<p>se nedan</p>\n");
  }

  @Test
  void refusesLinksToOtherPlacesAndFetchesNone() throws IOException {
    Docx document =
        Docx.of(
            paragraph("", "<w:hyperlink r:id=\"rId9\">" + run("", "fil") + "</w:hyperlink>"),
            paragraph("", field("HYPERLINK \"http://example.se\"", "webb")));
    assertRefused(document.linking("rId9", "file:///etc/passwd"))
        .containsExactly(
            "stycke 1 (”fil”): väntade en länk till https:// eller mailto:, fann"
                + " ”file:///etc/passwd”.",
            "stycke 2 (”webb”): väntade en länk till https:// eller mailto:, fann"
                + " ”http://example.se”.");
  }

  @Test
  void lineBreaksStayAndPageBreaksDoNot() throws IOException {
    assertThat(
            markup(
                paragraph(
                    "", "<w:r><w:t>ett</w:t><w:br/><w:t>två</w:t><w:tab/><w:t>tre</w:t></w:r>"),
                paragraph("", "<w:r><w:br w:type=\"page\"/></w:r>"),
                paragraph(
                    "",
                    "<w:r><w:br/><w:lastRenderedPageBreak/><w:t>kom</w:t><w:softHyphen/>"
                        + "<w:t>mun</w:t><w:noBreakHyphen/><w:t>A</w:t><w:br/></w:r>")))
        .isEqualTo("<p>ett<br/>två tre</p>\n<p>kommun\u2011A</p>\n");
  }

  @Test
  void wrappersAreTakenOff() throws IOException {
    assertThat(
            markup(
                "<w:sdt><w:sdtPr/><w:sdtContent>" + p("Ifyllt") + "</w:sdtContent></w:sdt>",
                "<w:bookmarkStart w:id=\"0\" w:name=\"x\"/><w:bookmarkEnd w:id=\"0\"/>",
                paragraph(
                    "",
                    "<w:smartTag w:element=\"City\">"
                        + run("", "Stockholm")
                        + "</w:smartTag>"
                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"/>"
                        + "<mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent></w:r>"),
                "<w:p w:rsidR=\"00AB\"/>",
                p(" \u00A0 ")))
        .isEqualTo("<p>Ifyllt</p>\n<p>Stockholm☺</p>\n");
  }

  @Test
  void paragraphsOfQuotationsMakeOneQuotation() throws IOException {
    assertThat(markup(styled("Citat", "Så"), styled("Citat", "sa de."), p("Slut")))
        .isEqualTo("<blockquote><p>Så</p>\n<p>sa de.</p>\n</blockquote>\n<p>Slut</p>\n");
  }

  @Test
  void escapesWhatLooksLikeMarkup() throws IOException {
    assertThat(markup(p("5 &lt; 6 &amp; \"7\" &lt;b&gt;\uFFFD")))
        .isEqualTo("<p>5 &lt; 6 &amp; &quot;7&quot; &lt;b&gt;\uFFFD</p>\n");
  }

  @Test
  void readsTheStrictKindOfWordDocument() throws IOException {
    Docx document = Docx.of(styled("Rubrik1", "Ett"));
    String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    for (String part : new String[] {"word/document.xml", "word/styles.xml"}) {
      document.changed(
          part, "http://schemas.openxmlformats.org/wordprocessingml/2006/main", strict);
    }
    assertThat(markup(document)).isEqualTo("<h2>Ett</h2>\n");
  }

  @Test
  void aDocumentWithoutWordsIsNoText() throws IOException {
    Docx.of("<w:p/>").save(file());
    assertThat(read()).isEmpty();
  }
}
