package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.protection.Withholding;
import se.effektrapport.questionnaire.Column;

/**
 * How many persons the activities say they reached: the sums of each column that counts persons.
 *
 * <p>One person can be counted in several activities, so these are sums and never numbers of
 * individuals.
 */
final class PersonFigures {

  private final Withholding withholding;

  PersonFigures(Withholding withholding) {
    this.withholding = withholding;
  }

  /**
   * @param pillar the id of the utgångspunkt, empty for all
   */
  static String id(String pillar, String column) {
    return "personer." + (pillar.isEmpty() ? "" : pillar + ".") + column;
  }

  List<Figure> count(Material material) {
    List<Figure> figures = new ArrayList<>();
    for (Column column : material.questionnaire().columns()) {
      if (column.countsPersons()) {
        figures.addAll(sums(column, material));
      }
    }
    return figures;
  }

  private List<Figure> sums(Column column, Material material) {
    List<Counted> all = material.activities().toList();
    List<Figure> figures = new ArrayList<>();
    figures.add(sum(id("", column.id()), column.header(), all, column.id()));
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      figures.add(
          sum(
              id(pillar.id(), column.id()),
              column.header() + ", " + pillar.name(),
              ActivityFigures.in(all, pillar),
              column.id()));
    }
    return figures;
  }

  private Figure sum(String id, String label, List<Counted> activities, String column) {
    List<Counted> given =
        activities.stream().filter(each -> Counting.persons(each, column).isPresent()).toList();
    return new Figure(
        id,
        label,
        withholding.shown(id),
        Operation.SUM,
        new Basis(given.size(), activities.size()),
        given.stream().flatMap(each -> Counting.source(each, column)).toList());
  }
}
