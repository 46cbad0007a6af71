package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.Block;
import se.effektrapport.document.Document;
import se.effektrapport.document.Inline;

/** Lines of text: form, links, notes, and what somebody may have put there to do harm. */
class TextTest {
  private static final String BODY = "//w:p[w:pPr/w:pStyle/@w:val='Normal']";

  @Test
  void emphasisIsACharacterStyleAndAlsoDirect() {
    Unzipped report = Sample.written("<p>a <strong>b <em>c</em></strong></p>");
    String strong = "//w:r[w:rPr[w:rStyle/@w:val='Strong' and w:b]]";
    assertThat(report.all(strong)).containsExactly("b ", "c");
    assertThat(report.all(strong + "[w:rPr/w:i]")).containsExactly("c");
  }

  @Test
  void noLineEndsInTheNameOfAFile() {
    Unzipped report = Sample.written("<p>Se (utdrag-a-1.pdf) på a-b.</p>");
    String run = BODY + "/w:r[1]/";
    assertThat(report.all(run + "w:t"))
        .containsExactly("Se (", "utdrag", "a", "1.pdf", ") på a-b.");
    assertThat(report.all(run + "w:noBreakHyphen[preceding-sibling::w:t='utdrag']")).hasSize(2);
  }

  @Test
  void quotedWordsGetSwedishMarks() {
    Unzipped report = Sample.written("<p>Hon sa <q>han sa <q>nej</q></q>.</p>");
    assertThat(report.all(BODY)).contains("Hon sa ”han sa ”nej””.");
  }

  @Test
  void linksLeadToBookmarksAndAddresses() {
    Unzipped report =
        Sample.written(
            "<section id=\"kap-1\"><h1>Ett</h1><p><a href=\"#kap-1\">hit</a>"
                + "<a href=\"https://å.se/b?c=d%20e#f\">dit</a></p></section>");
    assertThat(report.all("//w:hyperlink[@w:anchor=//w:bookmarkStart/@w:name]"))
        .containsExactly("hit");
    assertThat(report.all("//w:hyperlink[@r:id]")).containsExactly("dit");
    assertThat(
            report.all("word/_rels/document.xml.rels", "//rel:Relationship[@TargetMode]/@Target"))
        .containsExactly("https://%C3%A5.se/b?c=d%20e#f");
  }

  @Test
  void aLinkWithinANoteBelongsToTheNotes() {
    Unzipped report = Unzipped.of(SampleReport.bytes());
    assertThat(report.all("word/footnotes.xml", "//w:hyperlink[@r:id]"))
        .containsExactly("underlaget");
    assertThat(report.all("word/_rels/footnotes.xml.rels", "//@Target"))
        .containsExactly("https://exempel.se/fotnot");
  }

  @Test
  void notesAreFootnotesInReadingOrder() {
    Unzipped report =
        Sample.written("<p>A<note>Ett<note>inre</note></note></p><p>B<note>Två</note></p>");
    assertThat(report.all("//w:footnoteReference/@w:id"))
        .hasSize(2)
        .isEqualTo(report.all("word/footnotes.xml", "//w:footnote[@w:id>0]/@w:id"));
    assertThat(report.all("word/footnotes.xml", "//w:footnote[@w:id>0]"))
        .containsExactly(" Ett (inre)", " Två");
  }

  @Test
  void nobodysTextBecomesAnInstruction() {
    String nasty =
        "{ HYPERLINK \"http://ond.se\" } { SEQ x } =1+1 \\h &lt;w:instrText&gt; &#x13;DDE";
    Unzipped report =
        Sample.written(
            "<nav data-title=\"I\"></nav><h1>"
                + nasty
                + "</h1><p>"
                + nasty
                + "<note>"
                + nasty
                + "</note></p>");
    assertThat(report.all("//w:instrText"))
        .allMatch(code -> code.matches(" (TOC|PAGEREF|SEQ) [A-Za-z0-9_ \"\\\\*-]+"));
    assertThat(report.all("//w:fldSimple")).isEmpty();
    assertThat(report.all("word/footnotes.xml", "//w:instrText")).isEmpty();
    assertThat(report.all(BODY).getLast()).contains("{ HYPERLINK \"http://ond.se\" }", "=1+1");
  }

  @Test
  void signsThatXmlForbidsAreShownAsUnknown() {
    String nasty = "a\u0000b\u001bc\ufffed\ud800e\udc00f 😀 \tg\nh";
    Document sample = Sample.of("<h1>x</h1>");
    List<Inline> line = List.of(new Inline.Text(nasty));
    Document document =
        new Document(
            new Document.Metadata(
                nasty, nasty, nasty, "sv-SE", sample.metadata().date(), nasty, nasty),
            new Document.Cover(nasty, nasty, nasty, nasty, List.of(nasty), List.of(nasty)),
            List.of(
                new Block.Contents(nasty),
                new Block.Heading(1, 1, "h", line),
                new Block.Paragraph(1, line)));
    Unzipped report = Unzipped.of(new WriteWord(Sample.TEMPLATES).write(document));
    String shown = "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf 😀  g h";
    assertThat(report.all(BODY)).containsExactly(shown);
    assertThat(report.all("docProps/core.xml", "//dc:title")).containsExactly(shown);
    assertThat(report.all("docProps/core.xml", "//dc:description")).containsExactly(shown);
    assertThat(report.all("word/header1.xml", "//w:t"))
        .containsExactly(String.join(" – ", shown, shown, shown));
    assertThat(report.all("word/header1.xml", "//v:textpath/@string")).hasSize(1);
  }

  @Test
  void refusesLinksThatLeadNowhereOrElsewhere() {
    assertThatThrownBy(() -> LinkAddress.of("javascript:alert(1)"))
        .hasMessage(
            "Länken ”javascript:alert(1)” går inte att skriva i Word; väntade #id, https:// eller"
                + " mailto:.");
    assertThatThrownBy(() -> LinkAddress.of("https://[")).isInstanceOf(WordException.class);
    assertThatThrownBy(() -> LinkAddress.of("file:///etc/passwd"))
        .isInstanceOf(WordException.class);
    assertThatThrownBy(() -> Bookmarks.of(Sample.of("<p>x</p>")).nameOf("borta"))
        .hasMessage("Länken ”#borta” leder ingenstans; inget element har det id:t.");
  }

  @Test
  void fieldCodesTakeNoForeignSigns() {
    assertThatThrownBy(() -> new FieldCode("HYPERLINK \"http://ond.se\""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
