package se.effektrapport.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.effektrapport.officefile.PartXml;

/**
 * A part of the workbook, read forwards. Elements are known by local name, so that the transitional
 * and the strict kind of OOXML read alike. A document type is refused, and with it every entity.
 */
final class Xml implements AutoCloseable {

  /** Excel keeps 32 767 characters in a cell; others may write more, and that is for us to read. */
  static final int LONGEST_TEXT = 1_000_000;

  /** A sheet of Excel's is some ten elements deep; the reader keeps every open one in memory. */
  private static final int DEEPEST = 200;

  private final InputStream in;
  private final XMLStreamReader reader;
  private final Budget budget;
  private int depth;

  Xml(InputStream in, Budget budget) throws IOException, XMLStreamException {
    this.in = in;
    this.budget = budget;
    this.reader = PartXml.factory().createXMLStreamReader(Decoding.of(in));
  }

  boolean next() throws IOException, XMLStreamException {
    if (!reader.hasNext()) {
      return false;
    }
    budget.step();
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw Refusal.damaged();
    }
    depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
    if (depth > DEEPEST) {
      throw Refusal.tooLarge();
    }
    return true;
  }

  /** What the reader stands on, with its prefixes and attributes, to be copied. */
  XMLStreamReader event() {
    return reader;
  }

  boolean starts(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  String name() {
    return reader.getLocalName();
  }

  /** The attribute by local name, whatever its namespace, or null. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** All text up to the end of the element the reader stands on. */
  String text() throws IOException, XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0 && next(); ) {
      if (reader.isStartElement()) {
        depth++;
      } else if (reader.isEndElement()) {
        depth--;
      } else if (reader.isCharacters()) {
        append(text);
      }
    }
    return text.toString();
  }

  private void append(StringBuilder text) throws Refusal {
    if (text.length() + reader.getTextLength() > LONGEST_TEXT) {
      throw Refusal.tooLarge();
    }
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  @Override
  public void close() throws IOException, XMLStreamException {
    reader.close();
    in.close();
  }
}
