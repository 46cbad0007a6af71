package se.effektrapport.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of utgångspunkter and delområden in an edition, beside their ids. */
final class LabelNames {

  private final Map<String, String> names = new HashMap<>();

  LabelNames(List<Pillar> pillars) {
    for (Pillar pillar : pillars) {
      names.put(pillar.id(), pillar.name());
      pillar.areas().forEach(area -> names.put(area.id(), area.name()));
    }
  }

  /** As people who review choose it. */
  se.effektrapport.review.Label of(Label label) {
    Optional<String> area = Optional.of(label.area()).filter(each -> !each.isEmpty());
    return new se.effektrapport.review.Label(
        label.pillar(), name(label.pillar()), area, area.map(this::name));
  }

  String pillar(String id) {
    return id + " – " + name(id);
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }
}
