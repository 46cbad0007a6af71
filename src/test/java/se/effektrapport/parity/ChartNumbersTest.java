package se.effektrapport.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A chart in Word holds the numbers that the PDF tells of it. */
class ChartNumbersTest {

  @ParameterizedTest
  @EnumSource
  void theChartsInWordHoldTheNumbersToldInThePdf(Pair.Of document) {
    Docx docx = document.pair().docx();
    List<String> told = told(document);
    int at = 0;
    for (String part : charts(docx)) {
      ChartNumbers drawn = ChartNumbers.drawn(docx.xml(part));
      ChartNumbers kept = ChartNumbers.inWorkbook(workbook(docx, part));
      assertThat(kept).as(part).isEqualTo(drawn);
      while (!read(told.get(at), drawn).find()) {
        at++; // a picture
      }
      assertThat(numbers(told.get(at), drawn)).as(told.get(at)).isEqualTo(values(drawn));
      at++;
    }
  }

  private static List<String> told(Pair.Of document) {
    return document.compared().pdf().stream()
        .filter(Item.Figure.class::isInstance)
        .map(figure -> ((Item.Figure) figure).alternative())
        .toList();
  }

  /** In reading order. */
  private static List<String> charts(Docx docx) {
    return Docx.all(docx.xml("word/document.xml"), "chart").stream()
        .map(chart -> "word/" + docx.target("word/document.xml", Docx.attribute(chart, "id")))
        .toList();
  }

  private static Docx workbook(Docx docx, String chart) {
    String id = Docx.value(docx.xml(chart), "externalData@id");
    return new Docx(docx.bytes(docx.target(chart, id).replace("..", "word")));
  }

  /** "Category: series label, series label; category: ...", with a group for each label. */
  private static Matcher read(String told, ChartNumbers chart) {
    List<String> sentences = new ArrayList<>();
    for (List<String> row : chart.rows()) {
      List<String> labels = new ArrayList<>();
      for (String series : chart.series()) {
        labels.add((chart.series().size() == 1 ? "" : Pattern.quote(series) + " ") + "(.+?)");
      }
      sentences.add(Pattern.quote(row.getFirst()) + ": " + String.join(", ", labels));
    }
    return Pattern.compile(String.join("; ", sentences).replace("\u00a0", " ") + "\\.$")
        .matcher(told);
  }

  /** "1 200" is 1200 and "45,5 %" is 45.5. */
  private static List<String> numbers(String told, ChartNumbers chart) {
    Matcher found = read(told, chart);
    assertThat(found.find()).isTrue();
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= found.groupCount(); i++) {
      numbers.add(found.group(i).replaceAll("[ %\u202f]", "").replace(',', '.'));
    }
    return numbers;
  }

  private static List<String> values(ChartNumbers chart) {
    List<String> values = new ArrayList<>();
    chart.rows().forEach(row -> values.addAll(row.subList(1, row.size())));
    return values;
  }
}
