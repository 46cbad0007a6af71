package se.effektrapport.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison sees what it is there to see: a file that says less, or says it elsewhere. */
class BrokenTest {

  private static final String CELL = "<w:tc>.*?</w:tc>";

  /** Ways to break the main part of a Word file. */
  enum Break {
    A_CELL_IS_LOST(
        "Word  Row[head=true, cells=[Cell[header=COLUMN, columns=1, rows=1,"
            + " content=[Paragraph[line=Insatser]]]",
        xml -> xml.replaceFirst("(<w:tr>.*?)" + CELL, "$1")),
    TWO_ITEMS_HAVE_CHANGED_PLACES(
        "sex i söderort",
        xml ->
            xml.replace("sex i söderort,", "#")
                .replace("tre i västerort.", "sex i söderort,")
                .replace("#", "tre i västerort.")),
    A_FIGURE_SAYS_NOTHING(
        "Figure[alternative=, ", xml -> xml.replaceFirst(" descr=\"[^\"]*\"", " descr=\"\"")),
    A_LINK_LEADS_ELSEWHERE(
        "[1 Sammanfattning](→ Ökad trygghet)",
        xml -> xml.replaceFirst("w:anchor=\"_Toc100000002\"", "w:anchor=\"_Toc100000007\"")),
    A_HEADING_IS_TEXT(
        "Paragraph[line=1 Sammanfattning]", xml -> xml.replaceFirst("\"Heading1\"", "\"Normal\"")),
    A_NOTE_IS_LOST("{not: En person", xml -> xml.replaceFirst("<w:footnoteReference[^>]*>", "")),
    A_HEAD_IS_NO_HEAD("Row[head=false", xml -> xml.replaceFirst("<w:tblHeader/>", ""));

    private final String told;
    private final UnaryOperator<String> change;

    Break(String told, UnaryOperator<String> change) {
      this.told = told;
      this.change = change;
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhereAFileIsBroken(Break broken) {
    Pair pair = Pair.Of.EVERYTHING.pair();
    Docx word = pair.docx().with("word/document.xml", broken.change);
    assertThat(Comparison.of(ReadPdf.read(pair.pdf()), ReadWord.read(word)).difference())
        .contains(broken.told);
  }
}
