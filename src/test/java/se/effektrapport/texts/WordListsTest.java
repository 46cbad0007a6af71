package se.effektrapport.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.texts.Docx.item;
import static se.effektrapport.texts.Docx.numbering;
import static se.effektrapport.texts.Docx.p;
import static se.effektrapport.texts.Docx.paragraph;
import static se.effektrapport.texts.Docx.run;
import static se.effektrapport.texts.Docx.styled;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WordListsTest extends WordTexts {

  @Test
  void listsNestAsTheirLevelsDo() throws IOException {
    assertThat(tight(item("1", 0, "a"), item("1", 1, "b"), item("1", 2, "c"), item("1", 0, "d")))
        .isEqualTo("<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>");
  }

  @Test
  void numberedListsRestartWhereWordDoes() throws IOException {
    assertThat(
            tight(
                item("2", 0, "1"),
                item("2", 1, "a"),
                item("2", 0, "2"),
                item("2", 1, "a"),
                item("5", 0, "1"),
                p("text"),
                item("1", 0, "punkt")))
        .isEqualTo(
            "<ol><li>1<ol><li>a</li></ol></li><li>2<ol><li>a</li></ol></li></ol>"
                + "<ol><li>1</li></ol>text<ul><li>punkt</li></ul>");
  }

  @Test
  void emptyItemsAreLeftOut() throws IOException {
    assertThat(tight(item("2", 0, "1"), item("2", 0, " "), item("2", 0, "2")))
        .isEqualTo("<ol><li>1</li><li>2</li></ol>");
  }

  @Test
  void refusesANumberedListThatStartsElsewhere() throws IOException {
    assertRefused(item("2", 0, "Ett"), p("Text"), item("2", 0, "Två"), item("6", 0, "Fyra"))
        .containsExactly(
            "stycke 3 (”Två”): väntade en numrerad lista som börjar med 1, fann en som börjar med"
                + " 2.",
            "stycke 4 (”Fyra”): väntade en numrerad lista som börjar med 1, fann en som börjar med"
                + " 4.");
  }

  @Test
  void refusesItemsMarkedWithWords() throws IOException {
    assertRefused(item("7", 0, "Lyssna"))
        .containsExactly(
            "stycke 1 (”Lyssna”): väntade en lista med punkter eller nummer, fann en märkt med"
                + " ”Steg %1:”.");
  }

  @Test
  void numberingMayComeFromTheStyle() throws IOException {
    assertThat(tight(styled("Punktlista", "a"), styled("Punktlista2", "b"), styled("Citat", "c")))
        .isEqualTo("<ul><li>a<ul><li>b</li></ul></li></ul><blockquote>c</blockquote>");
  }

  @Test
  void numberingMayBeTakenOff() throws IOException {
    String off = "<w:pStyle w:val=\"Punktlista\"/>" + numbering("", "0");
    assertThat(tight(paragraph(off, run("", "a")))).isEqualTo("a");
  }

  @Test
  void anIndentedParagraphBelowAnItemBelongsToIt() throws IOException {
    assertThat(
            tight(
                item("1", 0, "a"),
                styled("Liststycke", "mer"),
                paragraph("<w:ind w:left=\"720\"/>", run("", "ännu mer")),
                item("1", 0, "b"),
                paragraph("<w:pStyle w:val=\"Liststycke\"/><w:ind w:left=\"0\"/>", run("", "ute"))))
        .isEqualTo("<ul><li>amerännu mer</li><li>b</li></ul>ute");
  }

  @Test
  void anIndentedParagraphElsewhereIsAParagraph() throws IOException {
    assertThat(tight(styled("Liststycke", "Text"))).isEqualTo("Text");
  }

  @Test
  void aBrokenNumberingIsNoNumbering() throws IOException {
    assertThat(tight(item("99", 0, "a"), item("x", 0, "b"))).isEqualTo("ab");
  }

  /** Without paragraphs and lines, to see the lists. */
  private String tight(String... blocks) throws IOException {
    return markup(blocks).replaceAll("</?p>|\n", "");
  }
}
