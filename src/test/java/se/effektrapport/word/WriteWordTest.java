package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.Document;
import se.effektrapport.sample.SampleEdition;

/** What the file holds, read as raw XML. */
class WriteWordTest {
  private static final String STYLE = "//w:p[w:pPr/w:pStyle/@w:val='%s']";

  @Test
  void coverLinesHaveTheStylesOfTheCover() {
    Unzipped report = Unzipped.of(write("<p>Text</p>"));
    assertThat(report.all(STYLE.formatted("Title"))).containsExactly("Ett prov");
    assertThat(report.all(STYLE.formatted("CoverSender"))).containsExactly("Socialförvaltningen");
    assertThat(report.all(STYLE.formatted("Subtitle"))).isEmpty();
  }

  @Test
  void theSampleTextOfTheTemplateIsGone() {
    assertThat(Sample.written("<p>Text</p>").text("word/document.xml"))
        .doesNotContain("avsändaren", "Callout:");
  }

  @Test
  void headingsAreRealHeadings() {
    Unzipped report = Sample.written("<h1>Ett</h1><h2>Två</h2><h3>Tre</h3><h4>Fyra</h4>");
    for (int level = 1; level <= 4; level++) {
      assertThat(report.all(STYLE.formatted("Heading" + level))).hasSize(1);
    }
  }

  @Test
  void contentsShowTwoLevelsWithPagesAndLinks() {
    Unzipped report =
        Sample.written(
            "<nav data-title=\"Innehåll\"></nav><h1 id=\"a\">Ett<note>N</note></h1><h2>Två</h2>"
                + "<h3>Tre</h3>");
    assertThat(report.all(STYLE.formatted("TOCHeading"))).containsExactly("Innehåll");
    assertThat(report.all(STYLE.formatted("TOC1") + "//w:t")).containsExactly("Ett", "3");
    assertThat(report.all(STYLE.formatted("TOC2") + "//w:t")).containsExactly("Två", "3");
    assertThat(report.all("//w:instrText").getFirst()).isEqualTo(" TOC \\o \"1-2\" \\h \\z ");
    assertThat(report.all("//w:bookmarkStart/@w:name"))
        .containsAll(report.all("//w:hyperlink/@w:anchor"));
  }

  @Test
  void everyFieldThatBeginsEnds() {
    Unzipped report = Unzipped.of(SampleReport.bytes());
    int begun = report.all("//w:fldChar[@w:fldCharType='begin']").size();
    assertThat(begun).isGreaterThan(10);
    assertThat(report.all("//w:fldChar[@w:fldCharType='separate']")).hasSize(begun);
    assertThat(report.all("//w:fldChar[@w:fldCharType='end']")).hasSize(begun);
  }

  @Test
  void nobodyIsAskedToUpdateFields() {
    Unzipped report = Unzipped.of(SampleReport.bytes());
    assertThat(report.text("word/settings.xml")).doesNotContain("updateFields", "attachedTemplate");
    assertThat(report.text("word/document.xml")).doesNotContain("w:dirty");
  }

  @Test
  void nothingOutsideTheFileBelongsToIt() {
    Unzipped report = Unzipped.of(SampleReport.bytes());
    for (String part : report.partsLike(".*\\.rels")) {
      assertThat(report.all(part, "//@*[.='External']/../@Type"))
          .as(part)
          .allMatch(type -> type.endsWith("/hyperlink"));
    }
    assertThat(report.all("word/_rels/document.xml.rels", "//@*[.='External']")).isNotEmpty();
  }

  @Test
  void anAbbreviationIsFollowedByItsMeaning() {
    assertThat(
            Sample.written("<p>Via <abbr title=\"sociala insatsgrupper\">SIG</abbr>.</p>")
                .all(STYLE.formatted("Normal")))
        .contains("Via SIG (sociala insatsgrupper).");
  }

  @Test
  void captionsAreNumberedByWord() {
    Unzipped report = Unzipped.of(SampleReport.bytes());
    assertThat(
            report.all(STYLE.formatted("Caption") + "[.//w:instrText=' SEQ Tabell \\* ARABIC ']"))
        .hasSize(3);
    assertThat(report.all(STYLE.formatted("FigureCaption")))
        .element(1)
        .isEqualTo(
            "Figur  SEQ Figur \\* ARABIC 2. Deltagare efter ålder och kön, enligt 31 av 42"
                + " insatser");
  }

  @Test
  void headerAndFooterSayWhatAndWhere() {
    Unzipped report = Sample.written("<p>Text</p>");
    assertThat(report.all("word/header1.xml", "//w:t")).containsExactly("Prov 2022, utgåva 1");
    assertThat(report.all("word/footer1.xml", "//w:t"))
        .containsExactly("Sida ", "1", " (", "1", ")");
    assertThat(report.all("word/footer1.xml", "//w:instrText"))
        .containsExactly(" PAGE ", " NUMPAGES ");
  }

  @Test
  void propertiesSayTitleAuthorLanguageAndTheDocumentsOwnDate() {
    Unzipped report = Sample.written("<p>Text</p>");
    String properties = "docProps/core.xml";
    assertThat(report.all(properties, "//dc:title")).containsExactly("Ett prov");
    assertThat(report.all(properties, "//dc:creator")).containsExactly("Socialförvaltningen");
    assertThat(report.all(properties, "//dc:language")).containsExactly("sv-SE");
    assertThat(report.text(properties)).contains(">2022-10-19T00:00:00Z</dcterms:modified>");
    assertThat(report.all("word/styles.xml", "//w:docDefaults//w:lang/@w:val"))
        .containsExactly("sv-SE");
  }

  @Test
  void theReportsPropertiesSayWhereItsTextsLive() {
    Document report = SampleEdition.get().report();
    Unzipped written = Sample.written(report);
    assertThat(written.all("docProps/core.xml", "//dc:description"))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("mappen input/2022/texter");
    assertThat(Sample.written("<p>x</p>").all("docProps/core.xml", "//dc:description")).isEmpty();
  }

  private static byte[] write(String content) {
    return new WriteWord(Sample.TEMPLATES).write(Sample.of(content));
  }
}
