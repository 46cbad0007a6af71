package se.effektrapport.sheet;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** The document properties that a form carries besides what is seen. */
final class CustomProperties {

  private static final int MOST = 200;

  private CustomProperties() {}

  static Map<String, String> of(Parts parts) throws IOException, XMLStreamException {
    Map<String, String> properties = new TreeMap<>();
    Optional<String> part =
        Relations.of(parts, "").firstOfType("custom-properties", "customProperties");
    Optional<Xml> opened = part.isPresent() ? parts.open(part.get()) : Optional.empty();
    if (opened.isEmpty()) {
      return properties;
    }
    try (Xml xml = opened.get()) {
      while (xml.next() && properties.size() < MOST) {
        String name = xml.starts("property") ? xml.attribute("name") : null;
        if (name != null) {
          properties.put(name, xml.text().strip());
        }
      }
    }
    return properties;
  }
}
