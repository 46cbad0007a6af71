package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.effektrapport.classification.Delomrade;
import se.effektrapport.figures.Material.Answered;
import se.effektrapport.figures.Material.Counted;

/** How many insatser there are: in all, by utgångspunkt and delområde, and by förvaltning. */
final class ActivityFigures {

  List<Figure> count(Material material) {
    List<Counted> all = material.activities().toList();
    List<Figure> figures = new ArrayList<>();
    figures.add(Counting.activities("insatser", "Insatser", all));
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      figures.addAll(of(pillar, all, material));
    }
    material.answered().forEach(answered -> figures.addAll(of(answered, all, material)));
    return figures;
  }

  private static List<Figure> of(Pillars.Pillar pillar, List<Counted> all, Material material) {
    List<Counted> own = in(all, pillar);
    List<Figure> figures = new ArrayList<>(group(pillar.id(), pillar.name(), own, material));
    for (Delomrade area : pillar.areas()) {
      figures.addAll(group(area.id(), area.name(), in(own, area), material));
    }
    figures.add(
        Counting.activities(
            "insatser." + pillar.id() + ".utan_delomrade",
            "Insatser utan delområde, " + pillar.name(),
            only(own, each -> each.classification().delomrade().isEmpty())));
    figures.add(
        Counting.choices(
            "insatser." + pillar.id() + ".aven",
            "Insatser under en annan utgångspunkt som även rör: " + pillar.name(),
            all,
            each -> each.classification().second().filter(pillar.id()::equals).isPresent(),
            "insats"));
    return figures;
  }

  /** The activities of an utgångspunkt or a delområde, and how many administrations have them. */
  private static List<Figure> group(
      String id, String name, List<Counted> activities, Material material) {
    return List.of(
        Counting.activities("insatser." + id, "Insatser, " + name, activities),
        Counting.count(
            "forvaltningar." + id,
            "Förvaltningar med insatser, " + name,
            activities.stream()
                .map(each -> each.answered().administration().code())
                .distinct()
                .count(),
            material.answered().size(),
            activities.stream().flatMap(each -> Counting.source(each, "insats")).toList()));
  }

  private static List<Figure> of(Answered answered, List<Counted> all, Material material) {
    String code = answered.administration().code();
    String name = answered.administration().shortName();
    List<Counted> own = only(all, each -> each.answered().administration().code().equals(code));
    List<Figure> figures = new ArrayList<>();
    figures.add(Counting.activities("insatser.av." + code, "Insatser, " + name, own));
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      figures.addAll(of("insatser.av." + code + ".", "Insatser, " + name + ", ", pillar, own));
    }
    return figures;
  }

  private static List<Figure> of(
      String id, String label, Pillars.Pillar pillar, List<Counted> answered) {
    List<Counted> own = in(answered, pillar);
    List<Figure> figures = new ArrayList<>();
    figures.add(Counting.activities(id + pillar.id(), label + pillar.name(), own));
    for (Delomrade area : pillar.areas()) {
      figures.add(
          Counting.activities(
              id + pillar.id() + "." + area.id(), label + area.name(), in(own, area)));
    }
    figures.add(
        Counting.activities(
            id + pillar.id() + ".utan_delomrade",
            label + pillar.name() + ", utan delområde",
            only(own, each -> each.classification().delomrade().isEmpty())));
    return figures;
  }

  static List<Counted> in(List<Counted> activities, Pillars.Pillar pillar) {
    return only(activities, each -> each.classification().utgangspunkt().equals(pillar.id()));
  }

  private static List<Counted> in(List<Counted> activities, Delomrade area) {
    return only(
        activities,
        each -> each.classification().delomrade().filter(area.id()::equals).isPresent());
  }

  private static List<Counted> only(List<Counted> activities, Predicate<Counted> which) {
    return activities.stream().filter(which).toList();
  }
}
