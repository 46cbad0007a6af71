package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.protection.Withholding;

/**
 * The share of girls and young women among those reached, over the activities that give all four
 * numbers by sex: a share of what some gave and others left blank would say something about the
 * blanks.
 */
final class SexFigures {

  static final List<String> FEMALE = List.of("antal_flickor", "antal_unga_kvinnor");
  static final List<String> MALE = List.of("antal_pojkar", "antal_unga_man");

  private final Withholding withholding;

  SexFigures(Withholding withholding) {
    this.withholding = withholding;
  }

  /**
   * @param pillar the id of the utgångspunkt, empty for all
   */
  static String id(String pillar) {
    return "konsandel" + (pillar.isEmpty() ? "" : "." + pillar);
  }

  List<Figure> count(Material material) {
    List<Counted> all = material.activities().toList();
    List<Figure> figures = new ArrayList<>();
    figures.add(share(id(""), "Andel flickor och unga kvinnor i procent", all));
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      figures.add(
          share(
              id(pillar.id()),
              "Andel flickor och unga kvinnor i procent, " + pillar.name(),
              ActivityFigures.in(all, pillar)));
    }
    return figures;
  }

  private Figure share(String id, String label, List<Counted> activities) {
    List<Counted> given = given(activities);
    return new Figure(
        id,
        label,
        withholding.shown(id),
        Operation.PERCENT,
        new Basis(given.size(), activities.size()),
        given.stream()
            .flatMap(each -> groups().flatMap(column -> Counting.source(each, column)))
            .toList());
  }

  /** Those that give all four numbers. */
  static List<Counted> given(List<Counted> activities) {
    return activities.stream()
        .filter(each -> groups().allMatch(c -> Counting.persons(each, c).isPresent()))
        .toList();
  }

  private static Stream<String> groups() {
    return Stream.concat(FEMALE.stream(), MALE.stream());
  }
}
