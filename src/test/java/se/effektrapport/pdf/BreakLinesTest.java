package se.effektrapport.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

class BreakLinesTest {

  @Test
  void neverEndsALineWithAQuotationMarkThatOpens() {
    assertThat(pieces("som ”färre än 5” i text"))
        .containsExactly("som ", "”färre ", "än ", "5” ", "i ", "text");
  }

  @Test
  void endsALineBetweenWords() {
    assertThat(pieces("en insats")).containsExactly("en ", "insats");
  }

  @Test
  void mayEndALineAtEachSoftHyphenAlsoInWhatIsLeftOfAWord() {
    assertThat(pieces("för\u00advalt\u00adning en"))
        .containsExactly("för\u00ad", "valt\u00ad", "ning ", "en");
    assertThat(pieces("valt\u00adning")).containsExactly("valt\u00ad", "ning");
  }

  @Test
  void mayEndALineWithinAnAddressWithoutAHyphen() {
    assertThat(pieces("9\u200b9\u200b9 a")).containsExactly("9\u200b", "9\u200b", "9 ", "a");
    assertThat(BreakLines.whole("9\u200b9 för\u00advalt")).isEqualTo("99 förvalt");
  }

  @Test
  void namesOfFilesAndMailAddressesAreWhole() {
    assertThat(pieces("2 (effektrapport-2022-utgava-1.pdf, a.b-c.d@mejl-x.example.se). En"))
        .containsExactly(
            "2 ", "(effektrapport-2022-utgava-1.pdf, ", "a.b-c.d@mejl-x.example.se). ", "En");
    assertThat(pieces("utgava-".repeat(12) + ".pdf")).hasSizeGreaterThan(10);
    assertThat(pieces("Stadsdels-och")).hasSize(2);
  }

  private static List<String> pieces(String text) {
    BreakPointsProvider points = new BreakLines().getBreakPointsProvider(text, "sv", null);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (BreakPoint point = points.next(); start < text.length(); point = points.next()) {
      pieces.add(text.substring(start, point.getPosition()));
      start = point.getPosition();
    }
    return pieces;
  }
}
