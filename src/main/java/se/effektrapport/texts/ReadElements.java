package se.effektrapport.texts;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.effektrapport.officefile.PartXml;

/** Reads a part of a Word document into elements. A document type is refused, and its entities. */
final class ReadElements {

  /** The vocabularies we know, in their transitional and their strict form. */
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
          Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

  /** Longer ones hold drawings; they are cut, and a link of that length is refused. */
  static final int LONGEST_VALUE = 2_000;

  private final XMLStreamReader reader;
  private final Budget budget;

  private ReadElements(XMLStreamReader reader, Budget budget) {
    this.reader = reader;
    this.budget = budget;
  }

  static Element read(byte[] part, Budget budget) throws IOException, XMLStreamException {
    XMLStreamReader reader =
        PartXml.factory().createXMLStreamReader(new StringReader(characters(part).strip()));
    ReadElements elements = new ReadElements(reader, budget);
    while (!elements.next()) {
      // what may stand before the root
    }
    return elements.element(1);
  }

  /** Decoded here, since the XML reader tells standard error of bytes that are no characters. */
  private static String characters(byte[] part) throws IOException {
    boolean wide = part.length > 1 && (part[0] & part[1] & 0xFE) == 0xFE;
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text = charset.newDecoder().decode(ByteBuffer.wrap(part)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Goes one step; whether an element starts there. */
  private boolean next() throws IOException, XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw Refusal.damaged();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  private Element element(int depth) throws IOException, XMLStreamException {
    budget.element(depth);
    String name = name(reader.getNamespaceURI(), reader.getLocalName());
    Map<String, String> attributes = attributes();
    List<Element> children = new ArrayList<>(0);
    StringBuilder text = new StringBuilder(0);
    while (true) {
      if (next()) {
        children.add(element(depth + 1));
      } else if (reader.isCharacters()) {
        text.append(reader.getText());
      } else if (reader.isEndElement()) {
        return Element.of(name, attributes, children, text.toString());
      }
    }
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = HashMap.newHashMap(reader.getAttributeCount());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String space = reader.getAttributeNamespace(i);
      String local = reader.getAttributeLocalName(i);
      boolean own = space == null || space.isEmpty();
      String value = reader.getAttributeValue(i);
      attributes.put(
          own ? local : name(space, local),
          value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value);
    }
    return attributes;
  }

  private static String name(String space, String local) {
    return PREFIXES.getOrDefault(space == null ? "" : space, "") + ":" + local;
  }
}
