package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * The widths of a table's columns in percent: the utgångspunkter are data, so no template knows how
 * many columns share what is left.
 */
final class ColumnWidths {

  private ColumnWidths() {}

  /**
   * @param first the width of the first column
   * @param between how many columns share the rest alike
   * @param last the width of the last column, empty if there is none
   */
  static List<String> of(String first, int between, String last) throws TemplateMistake {
    int end = last.isEmpty() ? 0 : width(last);
    int left = 100 - width(first) - end;
    if (left < between) {
      throw new TemplateMistake("bredder som ger plats för alla kolumner", first + " och " + last);
    }
    List<String> widths = new ArrayList<>();
    for (int column = 0; column < between; column++) {
      widths.add(String.valueOf(left / between));
    }
    int rounding = between == 0 ? left : left % between;
    widths.addFirst(String.valueOf(width(first) + rounding));
    if (end > 0) {
      widths.add(last);
    }
    return widths;
  }

  private static int width(String percent) throws TemplateMistake {
    if (!percent.matches("[1-9][0-9]?")) {
      throw new TemplateMistake("en bredd i procent, 1 till 99", "”" + percent + "”");
    }
    return Integer.parseInt(percent);
  }
}
