package se.effektrapport.edition;

import java.util.List;
import java.util.function.Predicate;
import se.effektrapport.figures.Crosswalk;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.round.SteeringDocuments.SteeringDocument;

/** Which insatser answer to which other steering documents, by their references. */
record FreezeSteering(Material material, Crosswalk crosswalk) {

  FreezeSteering(Material material) {
    this(material, material.crosswalk());
  }

  List<Steering> steering() {
    return crosswalk.documents().stream().map(this::of).toList();
  }

  private Steering of(SteeringDocument document) {
    return new Steering(
        document.id(),
        document.name(),
        document.asksAbout(),
        references(each -> crosswalk.isNamed(document, each)),
        references(each -> crosswalk.isAskedFor(document, each)));
  }

  private List<String> references(Predicate<Counted> which) {
    return material
        .activities()
        .filter(which)
        .map(each -> each.answered().submission().reference(each.activity()))
        .toList();
  }
}
