package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.protection.SmallNumbers;

/**
 * The share of girls and young women among those reached, over the activities that give all four
 * numbers by sex: a share of what some gave and others left blank would say something about the
 * blanks.
 */
final class SexFigures {

  private static final List<String> FEMALE = List.of("antal_flickor", "antal_unga_kvinnor");
  private static final List<String> MALE = List.of("antal_pojkar", "antal_unga_man");

  private final SmallNumbers smallNumbers;

  SexFigures(SmallNumbers smallNumbers) {
    this.smallNumbers = smallNumbers;
  }

  List<Figure> count(Material material) {
    List<Counted> all = material.activities().toList();
    List<Figure> figures = new ArrayList<>();
    figures.add(share("konsandel", "Andel flickor och unga kvinnor i procent", all));
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      figures.add(
          share(
              "konsandel." + pillar.id(),
              "Andel flickor och unga kvinnor i procent, " + pillar.name(),
              ActivityFigures.in(all, pillar)));
    }
    return figures;
  }

  private Figure share(String id, String label, List<Counted> activities) {
    List<String> columns = new ArrayList<>(FEMALE);
    columns.addAll(MALE);
    List<Counted> given =
        activities.stream()
            .filter(each -> columns.stream().allMatch(c -> Counting.persons(each, c).isPresent()))
            .toList();
    long female = sum(given, FEMALE);
    return new Figure(
        id,
        label,
        smallNumbers.percentage(female, female + sum(given, MALE)),
        Operation.PERCENT,
        new Basis(given.size(), activities.size()),
        given.stream()
            .flatMap(each -> columns.stream().flatMap(c -> Counting.source(each, c)))
            .toList());
  }

  private static long sum(List<Counted> activities, List<String> columns) {
    return activities.stream()
        .flatMap(each -> columns.stream().map(c -> Counting.persons(each, c).orElseThrow()))
        .mapToLong(Long::longValue)
        .sum();
  }
}
