package se.effektrapport.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakLinesTest {
  private static final Lettering TEN_POINTS = new Lettering(200, false, false);
  private static final int DIGIT = 1139 * 200 / 2048;

  @Test
  void aLineTakesAsManyWordsAsFit() {
    assertThat(lines("11 22 33 44", 6 * DIGIT)).containsExactly("11 22 ", "33 44");
  }

  @Test
  void spacesHangInTheMargin() {
    assertThat(lines("1234 567", 4 * DIGIT + 5)).containsExactly("1234 ", "567");
  }

  @Test
  void aWordLongerThanTheLineIsCut() {
    assertThat(lines("1234567", 3 * DIGIT + 5)).containsExactly("123", "456", "7");
  }

  @Test
  void aLineEndsWhereTheTextOrdersIt() {
    assertThat(lines("1\n\n2", 100 * DIGIT)).containsExactly("1\n", "\n", "2");
  }

  @Test
  void aParagraphWithoutWordsIsALine() {
    assertThat(lines("", 100)).containsExactly("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "och/eller;och/|eller",
        "Järva-området;Järva-|området",
        "SKÄ-12;SKÄ-12",
        "2020–2022;2020–|2022",
        "12\u00a0345;12\u00a0345",
        "(se sid. 3);(se |sid. |3)",
        "a ”b” c;a |”b” |c",
        "ja! nej;ja! |nej",
        "a : b;a : |b"
      })
  void aLineMayEndHere(String text, String parted) {
    StringBuilder found = new StringBuilder(text.substring(0, 1));
    for (int at = 1; at < text.length(); at++) {
      found.append(LineEnds.mayEnd(text, at) ? "|" : "").append(text.charAt(at));
    }
    assertThat(found).hasToString(parted);
  }

  @Test
  void boldLettersAreBroader() {
    assertThat(new Lettering(200, true, false).width('a')).isEqualTo(1139 * 200 / 2048.0);
    assertThat(TEN_POINTS.width('f')).isEqualTo(569 * 200 / 2048.0);
    assertThat(new Lettering(200, true, false).width('f')).isEqualTo(682 * 200 / 2048.0);
  }

  @Test
  void signsThatArialLacksHaveAWidthToo() {
    assertThat(TEN_POINTS.width(0x1F600)).isEqualTo(200);
    assertThat(TEN_POINTS.width(0x0301)).isZero();
  }

  private static List<String> lines(String text, int width) {
    Words words = new Words();
    words.add(text, TEN_POINTS);
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int end : BreakLines.of(words, width, width)) {
      lines.add(text.substring(begin, end));
      begin = end;
    }
    return lines;
  }
}
