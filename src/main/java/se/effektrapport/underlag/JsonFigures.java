package se.effektrapport.underlag;

import java.util.List;
import se.effektrapport.figures.Figure;
import se.effektrapport.protection.Shown;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The numbers and the tables they make, as JSON. */
final class JsonFigures {

  private JsonFigures() {}

  static void figure(Figure figure, ObjectNode into) {
    into.put("id", figure.id());
    into.put("beskrivning", figure.label());
    value(figure.shown(), into);
    into.put("operation", FigureSheets.operation(figure.operation()));
    into.put("enligt", figure.basis().given());
    into.put("av", figure.basis().asked());
    ArrayNode sources = into.putArray("kallor");
    Sources.bySheet(figure).forEach((place, cells) -> source(place, cells, sources.addObject()));
  }

  private static void value(Shown shown, ObjectNode into) {
    switch (shown) {
      case Shown.Number number -> into.put("varde", number.value()).putNull("undantagen");
      case Shown.Decimal decimal -> into.put("varde", decimal.value()).putNull("undantagen");
      case Shown.Withheld withheld -> into.putNull("varde").put("undantagen", withheld.reason());
      case Shown.NoData none -> into.putNull("varde").putNull("undantagen");
    }
  }

  private static void source(Sources.Place place, List<String> cells, ObjectNode into) {
    into.put("svar", place.submission());
    into.put("blad", place.sheet());
    ArrayNode array = into.putArray("celler");
    cells.forEach(array::add);
  }

  static void table(FigureTables.Table table, ObjectNode into) {
    into.put("id", table.id());
    ArrayNode dimensions = into.putArray("dimensioner");
    table.dimensions().forEach(dimensions::add);
    JsonUnderlag.each(
        "celler", into, table.cells(), (cell, each) -> cell(table.dimensions(), cell, each));
  }

  private static void cell(List<String> dimensions, FigureTables.Cell cell, ObjectNode into) {
    for (int i = 0; i < dimensions.size(); i++) {
      into.put(dimensions.get(i), cell.at().get(i));
    }
    into.put("siffra", cell.figure());
  }
}
