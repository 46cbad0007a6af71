package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;

/**
 * How many activities are reported under each other steering document too: each activity once for
 * each document, whichever of the columns names it.
 */
final class SteeringFigures {

  private static final String LIST = "styrdokument";

  List<Figure> count(Material material) {
    List<Counted> all = material.activities().toList();
    Map<Choice, List<String>> columns = new LinkedHashMap<>();
    for (Column column : material.questionnaire().columns()) {
      if (column.kind() instanceof Kind.FromList list && list.list().equals(LIST)) {
        list.choices()
            .forEach(c -> columns.computeIfAbsent(c, each -> new ArrayList<>()).add(column.id()));
      }
    }
    List<Figure> figures = new ArrayList<>();
    columns.forEach((document, named) -> figures.add(of(document, named, all)));
    List<String> each = columns.values().stream().flatMap(List::stream).distinct().toList();
    figures.add(under("styrdokument", "minst ett annat styrdokument", 1, all, each));
    // No dot: what follows one is the id of a document.
    figures.add(under("styrdokument_flera", "minst två andra styrdokument", 2, all, each));
    return figures;
  }

  private static Figure of(Choice document, List<String> columns, List<Counted> all) {
    return Counting.choices(
        "styrdokument." + document.id(),
        "Redovisas även under " + document.label(),
        all,
        each -> columns.stream().anyMatch(column -> each.chose(column, document.id())),
        each -> columns.stream().filter(column -> each.chose(column, document.id())));
  }

  private static Figure under(
      String id, String what, int least, List<Counted> all, List<String> columns) {
    return Counting.choices(
        id,
        "Redovisas även under " + what,
        all,
        each ->
            columns.stream().flatMap(column -> each.choice(column).stream()).distinct().count()
                >= least,
        each -> columns.stream().filter(column -> each.choice(column).isPresent()));
  }
}
