package se.effektrapport.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of an edition by their ids, in the order they were counted. */
public final class Figures {

  private final Map<String, Figure> byId = new LinkedHashMap<>();

  public Figures(Collection<Figure> figures) {
    for (Figure figure : figures) {
      if (byId.put(figure.id(), figure) != null) {
        throw new IllegalArgumentException("two figures have the id " + figure.id());
      }
    }
  }

  /** The number with this id. */
  public Optional<Figure> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All numbers. */
  public List<Figure> all() {
    return List.copyOf(byId.values());
  }
}
