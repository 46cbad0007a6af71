package se.effektrapport.underlag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.effektrapport.figures.Figure;

/** The cells a figure rests on; several paragraphs of one cell are still one cell. */
final class Sources {

  /** A sheet of an answer. */
  record Place(String submission, String sheet) {}

  private Sources() {}

  static Set<Figure.Source> cells(Figure figure) {
    return new LinkedHashSet<>(figure.sources());
  }

  static Map<Place, List<String>> bySheet(Figure figure) {
    Map<Place, List<String>> sheets = new LinkedHashMap<>();
    for (Figure.Source source : cells(figure)) {
      sheets
          .computeIfAbsent(
              new Place(source.submission(), source.sheet()), place -> new ArrayList<>())
          .add(source.cell());
    }
    return sheets;
  }
}
