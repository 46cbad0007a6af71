package se.effektrapport.texts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What a part points at, as its .rels says. What lies outside the file is an address to print, and
 * never opened.
 */
record Relations(Map<String, Relation> byId) {

  /** The type is the last step of its address, which the two kinds of OOXML share. */
  record Relation(String type, boolean external, String target) {}

  static Relations of(Parts parts, String part) throws IOException, XMLStreamException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Map<String, Relation> byId = new HashMap<>();
    parts
        .read(folder + "_rels/" + part.substring(slash + 1) + ".rels")
        .ifPresent(
            rels ->
                rels.children()
                    .forEach(each -> byId.put(each.attribute("Id"), relation(each, folder))));
    return new Relations(byId);
  }

  private static Relation relation(Element element, String folder) {
    String type = element.attribute("Type");
    String target = element.attribute("Target");
    boolean external = element.attribute("TargetMode").equals("External");
    return new Relation(
        type.substring(type.lastIndexOf('/') + 1),
        external,
        external ? target : resolve(folder, target));
  }

  private static String resolve(String folder, String target) {
    List<String> steps = new ArrayList<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  /** The part of this type, of which there is at most one. */
  Optional<String> part(String type) {
    return byId.values().stream()
        .filter(each -> each.type().equals(type) && !each.external())
        .map(Relation::target)
        .sorted()
        .findFirst();
  }

  Optional<Relation> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
