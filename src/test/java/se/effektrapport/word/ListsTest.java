package se.effektrapport.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {
  private static final String ITEM = "//w:p[w:pPr/w:pStyle/@w:val='%s']";

  @Test
  void eachNumberedListBeginsAtOne() {
    Unzipped report = Sample.written("<ol><li>a</li><li>b</li></ol><ol><li>c</li></ol>");
    List<String> numbers = report.all(ITEM.formatted("ListNumber") + "//w:numId/@w:val");
    assertThat(numbers).hasSize(3);
    assertThat(numbers.get(0)).isEqualTo(numbers.get(1)).isNotEqualTo(numbers.get(2));
    for (String number : numbers) {
      assertThat(
              report.all(
                  "word/numbering.xml",
                  "//w:num[@w:numId='" + number + "']//w:startOverride/@w:val"))
          .containsExactly("1");
    }
  }

  @Test
  void listsNestByLevel() {
    Unzipped report =
        Sample.written("<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>");
    assertThat(report.all("//w:p[w:pPr/w:numPr/w:ilvl/@w:val='0']")).containsExactly("a", "d");
    assertThat(report.all("//w:p[w:pPr/w:numPr/w:ilvl/@w:val='1']")).containsExactly("b");
    assertThat(report.all("//w:p[w:pPr/w:numPr/w:ilvl/@w:val='2']")).containsExactly("c");
    String number = report.all(ITEM.formatted("ListNumber") + "//w:numId/@w:val").getFirst();
    assertThat(
            report.all(
                "word/numbering.xml", "//w:num[@w:numId='" + number + "']/w:lvlOverride/@w:ilvl"))
        .containsExactly("2");
  }

  @Test
  void moreParagraphsOfAnItemStandBelowItsText() {
    Unzipped report = Sample.written("<ol><li><p>a</p><p>b</p></li></ol>");
    assertThat(report.all(ITEM.formatted("ListContinue"))).containsExactly("b");
  }

  @Test
  void listsInBoxesKeepTheBox() {
    Unzipped report =
        Sample.written(
            "<aside><ul><li>a</li></ul></aside>"
                + "<blockquote data-reference=\"X-1\"><ol><li>b</li></ol></blockquote>");
    assertThat(report.all(ITEM.formatted("Callout") + "[w:pPr/w:numPr]")).containsExactly("a");
    assertThat(report.all(ITEM.formatted("Quote") + "[w:pPr/w:numPr]")).containsExactly("b");
  }

  @Test
  void tenLevelsBecomeNine() {
    String deep = "<ul><li>x".repeat(10) + "</li></ul>".repeat(10);
    assertThat(Sample.written(deep).all("//w:numPr/w:ilvl/@w:val")).endsWith("7", "8", "8");
  }
}
