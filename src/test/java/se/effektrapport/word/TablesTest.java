package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final String TABLE =
      "<table id=\"t\"%s><caption>Rubrik</caption>%s<thead>%s</thead><tbody>%s</tbody></table>";
  private static final String HEAD = "<tr><th>A</th><th>B</th><th data-number=\"\">C</th></tr>";
  private static final String ROW = "<tr><th>a</th><td>b</td><td data-number=\"\">1</td></tr>";

  private static String table(String rows) {
    return TABLE.formatted("", "", HEAD, rows);
  }

  @Test
  void theHeadRepeatsAndRowsStayWhole() {
    Unzipped report = Sample.written(table(ROW));
    assertThat(report.all("//w:tr[w:trPr/w:tblHeader]")).containsExactly("ABC");
    assertThat(report.all("//w:tr[w:trPr/w:cantSplit]")).hasSize(2);
  }

  @Test
  void aVeryLongRowMayBreak() {
    String row = ROW.replace(">b<", ">" + "ord ".repeat(500) + "<");
    assertThat(Sample.written(table(row)).all("//w:tr[w:trPr/w:cantSplit]")).hasSize(1);
  }

  @Test
  void theGridFillsTheTextWidth() {
    Unzipped report = Sample.written(table(ROW));
    List<String> widths = report.all("//w:tblGrid/w:gridCol/@w:w");
    assertThat(widths).hasSize(3);
    assertThat(widths.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(9638);
    assertThat(report.all("(//w:tr)[2]/w:tc/w:tcPr/w:tcW/@w:w")).isEqualTo(widths);
  }

  @Test
  void askedWidthsAreKept() {
    String columns =
        "<colgroup><col data-width=\"50\"/><col data-width=\"25\"/><col"
            + " data-width=\"25\"/></colgroup>";
    Unzipped report = Sample.written(TABLE.formatted("", columns, HEAD, ROW));
    assertThat(report.all("//w:tblGrid/w:gridCol/@w:w")).containsExactly("4819", "2409", "2410");
  }

  @Test
  void cellsThatReachOverRowsAndColumnsAreMerged() {
    Unzipped report =
        Sample.written(
            table(
                "<tr><th rowspan=\"2\">a</th><td colspan=\"2\">b</td></tr>"
                    + "<tr><td>c</td><td>d</td></tr>"));
    assertThat(report.all("//w:tc[w:tcPr/w:gridSpan/@w:val='2']")).containsExactly("b");
    assertThat(report.all("//w:tc[w:tcPr/w:vMerge/@w:val='restart']")).containsExactly("a");
    assertThat(report.all("(//w:tr)[3]/w:tc")).containsExactly("", "c", "d");
  }

  @Test
  void numbersStandFlushRightAndEmptyCellsHoldAParagraph() {
    Unzipped report =
        Sample.written(table("<tr><th>a</th><td></td><td data-number=\"\">1</td></tr>"));
    assertThat(report.all("//w:p[w:pPr/w:pStyle/@w:val='TableNumber']")).containsExactly("1");
    assertThat(report.all("//w:tc[not(w:p)]")).isEmpty();
    assertThat(report.all("//w:p[w:pPr[w:pStyle/@w:val='TableHead' and w:jc/@w:val='right']]"))
        .containsExactly("C");
  }

  @Test
  void rowsBelowATwoRowHeadLookLikeHeadToo() {
    Unzipped report = Sample.written(TABLE.formatted("", "", HEAD + HEAD, ROW));
    assertThat(report.all("(//w:tr)[2]//w:shd/@w:fill")).containsOnly("E3EBF0").hasSize(3);
    assertThat(report.all("(//w:tr)[3]//w:shd")).isEmpty();
  }

  @Test
  void aSmallTableStaysOnOnePage() {
    Unzipped small = Sample.written(table(ROW.repeat(4)));
    assertThat(small.all("//w:tr[w:tc/w:p/w:pPr/w:keepNext]")).hasSize(4);
    Unzipped large = Sample.written(table(ROW.repeat(40)));
    assertThat(large.all("//w:tr[w:tc/w:p/w:pPr/w:keepNext]")).hasSize(2);
  }

  @Test
  void aWideTableTurnsThePageAndItsHeadingWithIt() {
    String wide = TABLE.formatted(" data-layout=\"wide\"", "", HEAD, ROW);
    Unzipped report =
        Sample.written("<h1>Ett</h1><p>x</p><h1>Bilaga</h1><p>y</p>" + wide + "<h1>Sist</h1>");
    assertThat(report.all("//w:sectPr/w:pgSz/@w:w"))
        .containsExactly("11906", "11906", "16838", "11906");
    assertThat(report.all("//w:p[w:pPr/w:sectPr]").get(1)).isEqualTo("x");
    int width = report.all("//w:tblGrid/w:gridCol/@w:w").stream().mapToInt(Integer::parseInt).sum();
    assertThat(width).isEqualTo(16838 - 2 * 1134);
  }

  @Test
  void theFewWordsOfAChapterBeforeItsFirstWideTableLieDownWithIt() {
    String wide = TABLE.formatted(" data-layout=\"wide\"", "", HEAD, ROW);
    Unzipped few = Sample.written("<h1>Bilaga</h1><p>x</p><h2>Del</h2>" + wide);
    assertThat(few.all("//w:sectPr/w:pgSz/@w:orient")).containsExactly("landscape");
    assertThat(few.all("//w:sectPr")).as("the cover and the appendix").hasSize(2);
    String text = "<p>x</p>".repeat(4);
    Unzipped much = Sample.written("<h1>Kapitel</h1>" + text + "<h2>Del</h2>" + wide);
    assertThat(much.all("//w:sectPr")).as("the cover, the text and the table").hasSize(3);
  }

  @Test
  void aDocumentMayBeginAndEndWithAWideTable() {
    String wide = TABLE.formatted(" data-layout=\"wide\"", "", HEAD, ROW);
    Unzipped report = Sample.written(wide);
    assertThat(report.all("//w:sectPr/w:pgSz/@w:orient")).containsExactly("landscape");
    assertThat(report.all("//w:body/*[last()-1]/w:pPr/w:pStyle/@w:val"))
        .containsExactly("SectionEnd");
  }

  @Test
  void columnsWithMoreTextGetMoreRoom() {
    String row = ROW.replace(">b<", ">" + "Ganska mycket text ".repeat(8) + "<");
    List<Integer> widths =
        Sample.written(table(row)).all("//w:tblGrid/w:gridCol/@w:w").stream()
            .map(Integer::valueOf)
            .toList();
    assertThat(widths.get(1)).isGreaterThan(3 * widths.get(0));
    assertThat(IntStream.of(widths.get(0), widths.get(2)).min().orElse(0)).isGreaterThan(400);
  }
}
