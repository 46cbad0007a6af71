package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Material.Answered;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.protection.Withholding;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.round.Administration;

/**
 * How many persons the activities say they reached: the sums of each column that counts persons.
 *
 * <p>One person can be counted in several activities, so these are sums and never numbers of
 * individuals.
 */
final class PersonFigures {

  static final String TOTAL = "antal_totalt";

  private static final String OF = "av.";

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

  /**
   * Of the insatser of one answer only the total is told: the sums of its groups would let no more
   * be known, for they would take half as many cells again with them.
   *
   * @param pillar the id of the utgångspunkt, empty for all
   */
  static String idOf(Administration administration, String pillar) {
    return id(OF + administration.code() + (pillar.isEmpty() ? "" : "." + pillar), TOTAL);
  }

  List<Figure> count(Material material) {
    List<Figure> figures = new ArrayList<>();
    for (Column column : material.questionnaire().columns()) {
      if (column.countsPersons()) {
        figures.addAll(sums(column, material));
      }
    }
    material.byAnswer().forEach((of, own) -> figures.addAll(totals(of, own, material)));
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

  private List<Figure> totals(Answered answer, List<Counted> own, Material material) {
    List<Figure> figures = new ArrayList<>();
    Administration of = answer.administration();
    String label = totalHeader(material) + ", " + of.shortName();
    figures.add(sum(idOf(of, ""), label, own, TOTAL));
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      figures.add(
          sum(
              idOf(of, pillar.id()),
              label + ", " + pillar.name(),
              ActivityFigures.in(own, pillar),
              TOTAL));
    }
    return figures;
  }

  private static String totalHeader(Material material) {
    return material.questionnaire().column(TOTAL).map(Column::header).orElse(TOTAL);
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
