package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.protection.Shown;
import se.effektrapport.protection.SmallNumbers;
import se.effektrapport.questionnaire.Column;

/**
 * How many persons the activities say they reached: the sums of each column that counts persons.
 *
 * <p>One person can be counted in several activities, so these are sums and never numbers of
 * individuals.
 */
final class PersonFigures {

  private final SmallNumbers smallNumbers;

  PersonFigures(SmallNumbers smallNumbers) {
    this.smallNumbers = smallNumbers;
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
    List<Figure> parts = new ArrayList<>();
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      String id = "personer." + pillar.id() + "." + column.id();
      String label = column.header() + ", " + pillar.name();
      parts.add(sum(id, label, ActivityFigures.in(all, pillar), column.id()));
    }
    List<Shown> shown = SmallNumbers.partsOfShownSum(parts.stream().map(Figure::shown).toList());
    List<Figure> figures = new ArrayList<>();
    figures.add(sum("personer." + column.id(), column.header(), all, column.id()));
    for (int i = 0; i < parts.size(); i++) {
      figures.add(parts.get(i).as(shown.get(i)));
    }
    return figures;
  }

  private Figure sum(String id, String label, List<Counted> activities, String column) {
    List<Counted> given =
        activities.stream().filter(each -> Counting.persons(each, column).isPresent()).toList();
    long sum = given.stream().mapToLong(each -> Counting.persons(each, column).orElseThrow()).sum();
    return new Figure(
        id,
        label,
        given.isEmpty() ? new Shown.NoData() : smallNumbers.persons(sum),
        Operation.SUM,
        new Basis(given.size(), activities.size()),
        given.stream().flatMap(each -> Counting.source(each, column)).toList());
  }
}
