package se.effektrapport.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import se.effektrapport.officefile.PartName;

/** Which parts belong to a part, as its .rels says; what lies outside the file is left out. */
record Relations(List<Relation> all) {

  /** The type is the last step of its address, which the two kinds of OOXML share. */
  record Relation(String id, String type, String part) {}

  static Relations of(Parts parts, String part) throws IOException, XMLStreamException {
    List<Relation> relations = new ArrayList<>();
    Optional<Xml> opened = parts.open(PartName.ofRelations(part));
    if (opened.isPresent()) {
      try (Xml xml = opened.get()) {
        while (xml.next()) {
          if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
            relations.add(relation(xml, part));
          }
        }
      }
    }
    return new Relations(List.copyOf(relations));
  }

  private static Relation relation(Xml xml, String part) {
    String type = orEmpty(xml.attribute("Type"));
    return new Relation(
        orEmpty(xml.attribute("Id")),
        type.substring(type.lastIndexOf('/') + 1),
        PartName.resolve(part, orEmpty(xml.attribute("Target"))));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  Stream<Relation> ofType(String... types) {
    return all.stream().filter(relation -> List.of(types).contains(relation.type()));
  }

  Optional<String> firstOfType(String... types) {
    return ofType(types).map(Relation::part).findFirst();
  }
}
