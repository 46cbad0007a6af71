package se.effektrapport.texts;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import se.effektrapport.officefile.PartName;

/**
 * What a part points at, as its .rels says. What lies outside the file is an address to print, and
 * never opened.
 */
record Relations(Map<String, Relation> byId) {

  /** The type is the last step of its address, which the two kinds of OOXML share. */
  record Relation(String type, boolean external, String target) {}

  static Relations of(Parts parts, String part) throws IOException, XMLStreamException {
    Map<String, Relation> byId = new HashMap<>();
    parts
        .read(PartName.ofRelations(part))
        .ifPresent(
            rels ->
                rels.children()
                    .forEach(each -> byId.put(each.attribute("Id"), relation(each, part))));
    return new Relations(byId);
  }

  private static Relation relation(Element element, String part) {
    String type = element.attribute("Type");
    String target = element.attribute("Target");
    boolean external = element.attribute("TargetMode").equals("External");
    return new Relation(
        type.substring(type.lastIndexOf('/') + 1),
        external,
        external ? target : PartName.resolve(part, target));
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
