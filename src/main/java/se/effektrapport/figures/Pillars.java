package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.classification.Codebook;
import se.effektrapport.classification.Delomrade;

/** The utgångspunkter that are counted one by one, övrigt last. */
final class Pillars {

  record Pillar(String id, String name, List<Delomrade> areas) {}

  private Pillars() {}

  static List<Pillar> of(Codebook codebook) {
    List<Pillar> pillars = new ArrayList<>();
    codebook
        .utgangspunkter()
        .forEach(u -> pillars.add(new Pillar(u.id(), u.name(), u.delomraden())));
    pillars.add(new Pillar(codebook.other().id(), codebook.other().name(), List.of()));
    return pillars;
  }
}
