package se.effektrapport.parity;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The names and numbers that a chart holds: those it draws, or those of the workbook within it.
 *
 * @param series the name of each series
 * @param rows for each category its name, then a value for each series as text
 */
record ChartNumbers(List<String> series, List<List<String>> rows) {

  /** What the chart draws: the numbers kept in it, and the words in place of one. */
  static ChartNumbers drawn(Element chart) {
    List<Element> all = Docx.all(chart, "ser");
    List<String> series = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Element category : points(all.getFirst(), "cat")) {
      rows.add(new ArrayList<>(List.of(category.getTextContent())));
    }
    for (Element each : all) {
      series.add(
          Docx.children(each, "tx")
              .getFirst()
              .getTextContent()
              .replaceFirst(".*!\\$[A-Z]+\\$1", ""));
      List<Element> values = points(each, "val");
      for (int row = 0; row < rows.size(); row++) {
        rows.get(row).add(worded(each, row, values.get(row).getTextContent()));
      }
    }
    return new ChartNumbers(series, rows);
  }

  private static List<Element> points(Element series, String what) {
    return Docx.all(Docx.children(series, what).getFirst(), "pt");
  }

  /** ".." where the label says so instead of the number. */
  private static String worded(Element series, int point, String value) {
    return Docx.all(series, "dLbl").stream()
        .filter(label -> Docx.value(label, "idx@val").equals(String.valueOf(point)))
        .flatMap(label -> Docx.all(label, "t").stream())
        .map(Element::getTextContent)
        .filter(words -> !words.matches(".*[0-9].*"))
        .findFirst()
        .orElse(value);
  }

  /** What stands in the workbook that opens when the chart is edited. */
  static ChartNumbers inWorkbook(Docx workbook) {
    List<List<String>> rows = new ArrayList<>();
    for (Element row : Docx.all(workbook.xml("xl/worksheets/sheet1.xml"), "row")) {
      rows.add(Docx.children(row, "c").stream().map(Element::getTextContent).toList());
    }
    return new ChartNumbers(rows.getFirst(), rows.subList(1, rows.size()));
  }
}
