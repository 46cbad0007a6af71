package se.effektrapport.parity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A file of Word's, or a workbook in it, as the raw XML of its parts. */
final class Docx {
  private final SequencedMap<String, byte[]> parts;
  private final Map<String, Element> parsed = new LinkedHashMap<>();

  private Docx(SequencedMap<String, byte[]> parts) {
    this.parts = new LinkedHashMap<>(parts);
  }

  Docx(byte[] zip) {
    this(new LinkedHashMap<>());
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The same file with a part changed. */
  Docx with(String part, UnaryOperator<String> change) {
    Docx changed = new Docx(parts);
    String xml = new String(parts.get(part), StandardCharsets.UTF_8);
    changed.parts.put(part, change.apply(xml).getBytes(StandardCharsets.UTF_8));
    return changed;
  }

  List<String> partsLike(String pattern) {
    return parts.keySet().stream().filter(name -> name.matches(pattern)).toList();
  }

  byte[] bytes(String part) {
    return parts.get(part);
  }

  /** The root element of a part. */
  Element xml(String part) {
    return parsed.computeIfAbsent(part, name -> parse(name, parts.get(name)));
  }

  private static Element parse(String name, byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
      return document.getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(name, e);
    }
  }

  /** Where a relationship of a part leads; an inner target as it is written. */
  String target(String part, String id) {
    int slash = part.lastIndexOf('/') + 1;
    String relations = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    return all(xml(relations), "Relationship").stream()
        .filter(relation -> relation.getAttribute("Id").equals(id))
        .map(relation -> relation.getAttribute("Target"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no relationship " + id + " of " + part));
  }

  /** The part that a target in a file of relationships names. */
  static String within(String relations, String target) {
    URI folder = URI.create("/" + relations.replaceFirst("_rels/[^/]*$", ""));
    return folder.resolve(target).getPath().substring(1);
  }

  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element found) {
        children.add(found);
      }
    }
    return children;
  }

  static List<Element> children(Element element, String name) {
    return children(element).stream().filter(it -> it.getLocalName().equals(name)).toList();
  }

  /** All elements of this name below, in order. */
  static List<Element> all(Element element, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : children(element)) {
      if (child.getLocalName().equals(name)) {
        found.add(child);
      }
      found.addAll(all(child, name));
    }
    return found;
  }

  /**
   * An attribute below an element, by a path such as "pPr/numPr/ilvl@val"; empty if it is not
   * there.
   */
  static String value(Element element, String path) {
    String[] ends = path.split("@");
    Element at = element;
    for (String name : ends[0].split("/")) {
      List<Element> found = name.isEmpty() ? List.of(at) : children(at, name);
      if (found.isEmpty()) {
        return "";
      }
      at = found.getFirst();
    }
    return attribute(at, ends[1]);
  }

  /** An attribute whatever its prefix; empty if it is not there. */
  static String attribute(Element element, String name) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.item(i).getLocalName().equals(name)) {
        return attributes.item(i).getNodeValue();
      }
    }
    return "";
  }

  static boolean has(Element element, String path) {
    Element at = element;
    for (String name : path.split("/")) {
      List<Element> found = children(at, name);
      if (found.isEmpty()) {
        return false;
      }
      at = found.getFirst();
    }
    return true;
  }
}
