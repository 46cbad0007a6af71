package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.classification.Origin;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Figure.Source;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.figures.Material.Said;
import se.effektrapport.protection.Shown;

/**
 * How the classification came about: paragraphs by utgångspunkt, whose choice it was, and what
 * wants review.
 */
final class ClassificationFigures {

  List<Figure> count(Material material) {
    List<Counted> activities = material.activities().toList();
    List<Said> passages = material.passages().toList();
    List<Figure> figures = new ArrayList<>();
    figures.add(passages("stycken", "Klassificerade stycken", passages));
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      figures.add(
          passages(
              "stycken." + pillar.id(),
              "Stycken, " + pillar.name(),
              passages.stream()
                  .filter(each -> each.classification().utgangspunkt().equals(pillar.id()))
                  .toList()));
    }
    figures.addAll(origins("", "", activities));
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      figures.addAll(
          origins(pillar.id() + ".", ", " + pillar.name(), ActivityFigures.in(activities, pillar)));
    }
    figures.add(review(material, activities, passages));
    return figures;
  }

  static List<Figure> origins(String idPart, String labelPart, List<Counted> among) {
    return Stream.of(Origin.values())
        .map(
            origin ->
                Counting.choices(
                    "klassning." + idPart + id(origin),
                    "Insatser vars utgångspunkt är " + label(origin) + labelPart,
                    among,
                    each -> each.classification().origin() == origin,
                    "insats"))
        .toList();
  }

  private static Figure review(Material material, List<Counted> activities, List<Said> passages) {
    List<Source> unsure =
        Stream.concat(
                activities.stream()
                    .filter(each -> material.wantsReview(each.classification()))
                    .flatMap(each -> Counting.source(each, "insats")),
                passages.stream()
                    .filter(each -> material.wantsReview(each.classification()))
                    .map(each -> Counting.source(each.answered(), each.passage().place())))
            .toList();
    return Counting.count(
        "granskning",
        "Insatser och stycken som en person bör granska",
        unsure.size(),
        activities.size() + passages.size(),
        unsure);
  }

  private static Figure passages(String id, String label, List<Said> passages) {
    return new Figure(
        id,
        label,
        new Shown.Number(passages.size()),
        Operation.COUNT,
        new Basis(passages.size(), passages.size()),
        passages.stream()
            .map(each -> Counting.source(each.answered(), each.passage().place()))
            .toList());
  }

  private static String id(Origin origin) {
    return switch (origin) {
      case RESPONDENT -> "svarande";
      case REVIEWER -> "granskare";
      case COMPUTED -> "beraknad";
    };
  }

  private static String label(Origin origin) {
    return switch (origin) {
      case RESPONDENT -> "vald av den som svarade";
      case REVIEWER -> "beslutad av en granskare";
      case COMPUTED -> "beräknad ur texten";
    };
  }
}
