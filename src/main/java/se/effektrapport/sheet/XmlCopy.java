package se.effektrapport.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Copies the XML of a part, event by event, with its prefixes and namespaces as they were. Whoever
 * copies decides for each event whether it is kept, changed or left out, and may insert.
 */
final class XmlCopy implements AutoCloseable {

  private final Xml in;
  private final XMLStreamReader event;
  private final Writer out;
  private String rootPrefix = "";
  private boolean tagIsOpen;
  private int depth;

  /** Leaves the stream it writes to open. */
  XmlCopy(Xml in, OutputStream out) throws IOException {
    this.in = in;
    this.event = in.event();
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.out.write(Markup.HEADER);
  }

  boolean next() throws IOException, XMLStreamException {
    if (event.isEndElement()) {
      depth--;
    }
    if (!in.next()) {
      return false;
    }
    if (event.isStartElement() && ++depth == 1) {
      rootPrefix = event.getPrefix() == null ? "" : event.getPrefix();
    }
    return true;
  }

  /** The root's depth is 1. */
  boolean starts(int atDepth, String name) {
    return depth == atDepth && in.starts(name);
  }

  boolean startsOneOf(int atDepth, Set<String> names) {
    return depth == atDepth && in.isStart() && names.contains(in.name());
  }

  boolean isStart() {
    return in.isStart();
  }

  /** Of the element that starts or ends. */
  String name() {
    return in.name();
  }

  boolean ends(int atDepth) {
    return depth == atDepth && event.isEndElement();
  }

  boolean ends(int atDepth, String name) {
    return depth == atDepth && in.ends(name);
  }

  String attribute(String name) {
    return in.attribute(name);
  }

  /** All text to the end of the element, none of which is kept. */
  String takeText() throws IOException, XMLStreamException {
    return in.text();
  }

  /** The element that starts here, none of which is kept, to be inserted. */
  String takeElement() throws IOException, XMLStreamException {
    return Markup.element(in);
  }

  void keep() throws IOException {
    switch (event.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> keepWith(Map.of());
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
          text();
      case XMLStreamConstants.COMMENT -> insertAsIs("<!--" + event.getText() + "-->");
      default -> {}
    }
  }

  /** Keeps the start of an element, some of its attributes changed, or removed by null. */
  void keepWith(Map<String, String> changes) throws IOException {
    closeTag();
    out.write("<" + Markup.name(event.getPrefix(), event.getLocalName()));
    for (int i = 0; i < event.getNamespaceCount(); i++) {
      String prefix = event.getNamespacePrefix(i);
      String uri = event.getNamespaceURI(i);
      attribute(prefix == null ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
    }
    Map<String, String> left = new HashMap<>(changes);
    for (int i = 0; i < event.getAttributeCount(); i++) {
      String name = event.getAttributeLocalName(i);
      String value = event.getAttributeValue(i);
      String written = left.containsKey(name) ? left.remove(name) : value;
      attribute(Markup.name(event.getAttributePrefix(i), name), written);
    }
    for (Map.Entry<String, String> added : new TreeMap<>(left).entrySet()) {
      attribute(added.getKey(), added.getValue());
    }
    tagIsOpen = true;
  }

  private void attribute(String name, String value) throws IOException {
    if (value != null) {
      out.write(" " + name + "=\"" + Markup.attribute(value) + "\"");
    }
  }

  private void end() throws IOException {
    if (tagIsOpen) {
      out.write("/>");
      tagIsOpen = false;
    } else {
      out.write("</" + Markup.name(event.getPrefix(), event.getLocalName()) + ">");
    }
  }

  private void text() throws IOException {
    if (depth > 0) {
      insertAsIs(Markup.text(event.getText()));
    }
  }

  private void insertAsIs(String markup) throws IOException {
    closeTag();
    out.write(markup);
  }

  private void closeTag() throws IOException {
    if (tagIsOpen) {
      out.write(">");
      tagIsOpen = false;
    }
  }

  /** Inserts elements of the root's namespace, given without prefix. */
  void insert(String markup) throws IOException {
    insertAsIs(
        rootPrefix.isEmpty()
            ? markup
            : markup.replaceAll("<(/?)(?=[A-Za-z])", "<$1" + rootPrefix + ":"));
  }

  /** Leaves out the element that starts here. */
  void skip() throws IOException, XMLStreamException {
    int level = depth;
    while (!ends(level) && next()) {
      // What stands within goes with it.
    }
  }

  @Override
  public void close() throws IOException, XMLStreamException {
    out.flush();
    in.close();
  }
}
