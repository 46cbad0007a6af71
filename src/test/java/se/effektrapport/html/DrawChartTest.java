package se.effektrapport.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.effektrapport.document.Block;

class DrawChartTest {

  private static Block.Series series(String name, String... values) {
    return new Block.Series(name, Arrays.stream(values).map(DrawChartTest::point).toList());
  }

  private static Block.Point point(String value) {
    return value.equals("..")
        ? new Block.Point(Optional.empty(), value)
        : new Block.Point(Optional.of(new BigDecimal(value)), value);
  }

  private static Element draw(Block.ChartKind kind, Block.Series... series) {
    List<String> categories =
        IntStream.range(0, series[0].points().size()).mapToObj(i -> "Grupp " + i).toList();
    return draw(ChartFormat.BROAD, kind, categories, series);
  }

  private static Element draw(
      ChartFormat format, Block.ChartKind kind, List<String> categories, Block.Series... series) {
    Block.Chart chart =
        new Block.Chart(1, "f", List.of(), "Staplar", kind, categories, List.of(series));
    return Jsoup.parse(DrawChart.draw(chart, format, "figur-1"), "", Parser.xmlParser()).child(0);
  }

  private static double number(Element shape, String attribute) {
    return Double.parseDouble(shape.attr(attribute));
  }

  @Test
  void theLengthOfABarFollowsItsValue() {
    var bars = draw(Block.ChartKind.BAR, series("Antal", "10", "40")).select("rect");
    assertThat(number(bars.get(0), "width") / number(bars.get(1), "width"))
        .isCloseTo(0.25, org.assertj.core.data.Offset.offset(0.001));
  }

  @Test
  void everyValueIsWrittenOutAlsoZeroAndWithheld() {
    var svg = draw(Block.ChartKind.BAR, series("Antal", "10", "0", ".."));
    assertThat(svg.select("text").eachText()).contains("10", "0", "..");
    assertThat(svg.select("rect")).hasSize(1);
  }

  @Test
  void aStackShowsEveryPartAndWhatIsWithheld() {
    var svg =
        draw(
            Block.ChartKind.STACKED_BAR,
            series("Bättre", "100", "90"),
            series("Sämre", "1", ".."),
            series("Lika", "30", "40"));
    assertThat(svg.select("text").eachText())
        .contains("100", "90", "1", "..", "30", "40", "Bättre", "Sämre", "Lika");
  }

  @Test
  void seriesDifferAlsoWithoutColour() {
    assertThat(IntStream.range(0, 5).mapToObj(i -> SeriesLook.of(i).hatching()))
        .doesNotHaveDuplicates();
    assertThat(IntStream.range(0, 20).mapToObj(SeriesLook::of)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"BROAD, STACKED_BAR", "BROAD, BAR", "NARROW, STACKED_BAR", "NARROW, BAR"})
  void nothingIsDrawnOutsideThePicture(ChartFormat format, Block.ChartKind kind) {
    String[] values = {"1", "2", "999999999999", "..", "3"};
    List<String> names =
        List.of(
            "Kort",
            "Samverkansöverenskommelseuppföljningsverktygsutvecklingsprocessansvarigkommitté",
            "Ett namn av många ord som alla är korta men som blir många rader av i bilden",
            "Fyra",
            "Fem");
    var svg =
        draw(
            format,
            kind,
            names,
            series(
                "En serie med ett namn som är längre än hela bilden är bred, i varje fall", values),
            series("Två", values),
            series("Tre", values),
            series("Fyra", values),
            series("Fem", values),
            series("Sex", values),
            series("Sju", values));
    double width = Double.parseDouble(svg.attr("viewBox").split(" ")[2]);
    for (Element text : svg.select("text")) {
      double size = ChartText.width(text.wholeText(), 13);
      double left =
          number(text, "x")
              - switch (text.attr("text-anchor")) {
                case "end" -> size;
                case "middle" -> size / 2;
                default -> 0;
              };
      assertThat(left).as(text.wholeText()).isGreaterThanOrEqualTo(-0.1);
      assertThat(left + size).as(text.wholeText()).isLessThanOrEqualTo(width + 0.1);
    }
    svg.select("rect")
        .forEach(
            bar -> assertThat(number(bar, "x") + number(bar, "width")).isLessThan(width + 0.1));
    assertThat(svg.select("text").eachText()).contains("..", "Sju").contains("999999999999");
  }

  @Test
  void aStackOfZerosSaysSo() {
    var svg = draw(Block.ChartKind.STACKED_BAR, series("A", "0", "9"), series("B", "0", "0"));
    assertThat(svg.select("text").eachText())
        .containsExactly("A", "B", "Grupp 0", "0", "Grupp 1", "9");
  }

  @Test
  void aChartOfZerosIsDrawnToo() {
    assertThat(draw(Block.ChartKind.BAR, series("Antal", "0", "0")).select("text")).hasSize(4);
  }
}
