package se.effektrapport.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.texts.Docx.field;
import static se.effektrapport.texts.Docx.p;
import static se.effektrapport.texts.Docx.paragraph;
import static se.effektrapport.texts.Docx.run;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has content and no form in the report is named with its place, and never just gone. */
class RefusedInWordTest extends WordTexts {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <w:drawing><wp:inline><wp:docPr name="Bild 1" descr="En karta"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing> | en bild, ”En karta”
          <w:drawing><wp:inline><wp:docPr name="Figur 1"/></wp:inline></w:drawing> | en ritad figur, ”Figur 1”
          <w:drawing><wp:inline><a:graphic><c:chart r:id="rId8"/></a:graphic></wp:inline></w:drawing> | ett diagram
          <w:pict><v:shape><v:imagedata r:id="rId8"/></v:shape></w:pict> | en bild
          <mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Obs!</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent> | en textruta, ”Obs!”
          <mc:AlternateContent><mc:Choice><w:t>bort</w:t></mc:Choice></mc:AlternateContent> | en ritad figur
          <w:object/> | ett inbäddat objekt
          <w:footnoteReference w:id="2"/> | en not
          <w:endnoteReference w:id="2"/> | en not
          <w:commentReference w:id="0"/> | en kommentar
          <w:delText>bort</w:delText> | något som rapporten inte har en form för (w:delText)
          <w:sym w:font="Wingdings" w:char="F0E0"/> | ett tecken ur teckensnittet Wingdings
          <w:ruby/> | något som rapporten inte har en form för (w:ruby)
          <w:instrText>PAGE</w:instrText> | något som rapporten inte har en form för (w:instrText)
          <x xmlns="urn:x">bort</x> | något som rapporten inte har en form för (:x)
          """)
  void refusesInARun(String element, String found) throws IOException {
    assertRefused(p("Först"), paragraph("", run("", "Sedan ") + "<w:r>" + element + "</w:r>"))
        .singleElement()
        .asString()
        .startsWith("stycke 2 (”Sedan")
        .endsWith(", fann " + found + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <w:ins w:id="1"><w:r><w:t>ny</w:t></w:r></w:ins> | en spårad ändring
          <w:del w:id="1"><w:r><w:delText>bort</w:delText></w:r></w:del> | en spårad ändring
          <w:moveFromRangeStart w:id="2"/><w:moveFrom w:id="1"><w:r><w:t>hit</w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id="2"/> | en spårad ändring
          <w:moveTo w:id="1"><w:r><w:t>dit</w:t></w:r></w:moveTo> | en spårad ändring
          <m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath> | en ekvation
          <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Skriv här</w:t></w:r></w:sdtContent></w:sdt> | ett tomt fält, ”Skriv här”
          <w:subDoc r:id="rId8"/> | ett infogat dokument
          <w:fldSimple w:instr="DATE"><w:r><w:t>idag</w:t></w:r></w:fldSimple> | ett datum
          bara text | ”bara text”
          """)
  void refusesInAParagraph(String element, String found) throws IOException {
    assertRefused(paragraph("", run("", "Sedan") + element))
        .singleElement()
        .asString()
        .startsWith("stycke 1 (”Sedan")
        .endsWith(", fann " + found + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:vanish/>,'dold text, ”Text”'",
    "<w:strike/>,”Text”",
    "<w:dstrike/>,”Text”",
    "<w:vertAlign w:val=\"subscript\"/>,”Text”",
    "<w:rStyle w:val=\"Upphjd\"/>,”Text”",
    "<w:rFonts w:ascii=\"Symbol\"/>,ett tecken ur teckensnittet Symbol"
  })
  void refusesLooksThatChangeWhatTheWordsSay(String look, String found) throws IOException {
    assertRefused(paragraph("", run(look, "Text")))
        .singleElement()
        .asString()
        .endsWith(", fann " + found + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:vertAlign w:val=\"baseline\"/>", "<w:strike w:val=\"0\"/>", "<w:u/>"})
  void otherLooksAreOnlyLooks(String look) throws IOException {
    assertThat(markup(paragraph("", run(look, "Text")))).isEqualTo("<p>Text</p>\n");
  }

  @Test
  void refusesSignsOnlyOneFontHas() throws IOException {
    assertRefused(p("\uF0E0"))
        .containsExactly(
            "stycke 1 (”\uF0E0”): väntade tecken som finns i alla teckensnitt, fann ett tecken ur"
                + " teckensnittet som texten är skriven med.");
  }

  @Test
  void refusesFieldsButLinks() throws IOException {
    assertRefused(
            paragraph("", field(" TOC \\o \"1-3\" ", "Innehåll")),
            paragraph("", field(" REF _Ref1 \\h ", "Tabell 1")),
            paragraph("", field(" MERGEFIELD namn ", "N.N.")),
            paragraph("", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + run("", "slut")))
        .containsExactly(
            "stycke 1 (”Innehåll”): väntade text utan fält (markera fältet och tryck"
                + " Ctrl+Skift+F9, så blir det vanlig text), fann en innehållsförteckning.",
            "stycke 2 (”Tabell 1”): väntade text utan fält (markera fältet och tryck"
                + " Ctrl+Skift+F9, så blir det vanlig text), fann en korshänvisning.",
            "stycke 3 (”N.N.”): väntade text utan fält (markera fältet och tryck Ctrl+Skift+F9, så"
                + " blir det vanlig text), fann fältet ”MERGEFIELD”.",
            "väntade fält som tar slut, fann ett fält utan slut.");
  }

  @Test
  void namesAFieldOnceThatHoldsOthers() throws IOException {
    String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    String mark = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";
    assertRefused(
            paragraph(
                "",
                begin
                    + "<w:r><w:instrText>TOC</w:instrText></w:r>"
                    + mark.formatted("separate")
                    + field("PAGEREF _Toc1", "1")),
            paragraph("", field("PAGEREF _Toc2", "2") + mark.formatted("end")),
            paragraph("", field("PAGEREF _Toc3", "3")))
        .extracting(sentence -> sentence.replaceFirst(":.*fann", ":"))
        .containsExactly(
            "stycke 1 (”1”): en innehållsförteckning.", "stycke 3 (”3”): en korshänvisning.");
  }

  @Test
  void refusesTrackedParagraphMarksAndDropCaps() throws IOException {
    assertRefused(
            paragraph("<w:rPr><w:ins w:id=\"1\"/></w:rPr>", run("", "Ett")),
            paragraph("<w:rPr><w:del w:id=\"1\"/></w:rPr>", ""),
            paragraph("<w:framePr w:dropCap=\"drop\"/>", run("", "U")))
        .containsExactly(
            "stycke 1 (”Ett”): väntade text utan spårade ändringar (godkänn eller avvisa dem under"
                + " Granska), fann en spårad ändring.",
            "efter stycke 1 (”Ett”): väntade text utan spårade ändringar (godkänn eller avvisa dem"
                + " under Granska), fann en spårad ändring.",
            "stycke 2 (”U”): väntade stycken utan anfang, fann en anfang.");
  }

  @Test
  void refusesBetweenParagraphs() throws IOException {
    assertRefused(
            "<w:altChunk r:id=\"rId8\"/>",
            "<w:p/>",
            p("Under året har förvaltningarna arbetat tillsammans"),
            "<m:oMathPara/>")
        .containsExactly(
            "före första stycket: väntade text, fann ett infogat dokument.",
            "efter stycke 1 (”Under året har förvaltningarna …”): väntade text utan ekvationer,"
                + " fann en ekvation.");
  }

  @Test
  void refusesWordsInTheMarginsButNotPageNumbers() throws IOException {
    String section =
        "<w:sectPr><w:headerReference r:id=\"h1\"/><w:footerReference r:id=\"f1\"/></w:sectPr>";
    String page = p("Sida 1 (3)");
    assertThat(
            markup(
                Docx.of(p("Text"), section)
                    .withMargin("h1", "hdr", "<w:p/>")
                    .withMargin("f1", "ftr", page)))
        .isEqualTo("<p>Text</p>\n");
    assertRefused(
            Docx.of(p("Text"), section)
                .withMargin("h1", "hdr", p("Utkast 3 maj"))
                .withMargin("f1", "ftr", page))
        .containsExactly(
            "sidhuvudet: väntade ett sidhuvud utan annat än sidnummer, fann ”Utkast 3 maj”.");
  }

  @Test
  void tellsOfTheFirstFiftyAndHowManyMoreThereAre() throws IOException {
    String[] notes = new String[53];
    for (int i = 0; i < notes.length; i++) {
      notes[i] = paragraph("", run("", "Text") + "<w:r><w:footnoteReference/></w:r>");
    }
    assertRefused(notes).hasSize(51).last().isEqualTo("och 3 fel till; rätta dem ovan först.");
  }
}
