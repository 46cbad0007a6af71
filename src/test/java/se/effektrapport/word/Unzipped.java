package se.effektrapport.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A file of Word's as raw XML, read without the library that wrote it. */
record Unzipped(SequencedMap<String, byte[]> parts) {
  private static final Map<String, String> PREFIXES =
      Map.of(
          "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "v", "urn:schemas-microsoft-com:vml",
          "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "c", "http://schemas.openxmlformats.org/drawingml/2006/chart",
          "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
          "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
          "s", "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "rel", "http://schemas.openxmlformats.org/package/2006/relationships",
          "dc", "http://purl.org/dc/elements/1.1/");

  static Unzipped of(byte[] zip) {
    SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new Unzipped(parts);
  }

  String text(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  List<String> partsLike(String pattern) {
    return parts.keySet().stream().filter(name -> name.matches(pattern)).toList();
  }

  /** The text of each node of the main part that the path selects. */
  List<String> all(String path) {
    return all("word/document.xml", path);
  }

  List<String> all(String part, String path) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      var dom = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
      NodeList nodes = (NodeList) xpath().evaluate(path, dom, XPathConstants.NODESET);
      List<String> found = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        Node node = nodes.item(i);
        found.add(node.getTextContent());
      }
      return found;
    } catch (XPathExpressionException e) {
      throw new AssertionError(path, e);
    } catch (Exception e) {
      throw new AssertionError(part, e);
    }
  }

  private static XPath xpath() {
    XPath xpath = XPathFactory.newInstance().newXPath();
    xpath.setNamespaceContext(
        new NamespaceContext() {
          @Override
          public String getNamespaceURI(String prefix) {
            return PREFIXES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
          }

          @Override
          public String getPrefix(String uri) {
            Iterator<String> prefixes = getPrefixes(uri);
            return prefixes.hasNext() ? prefixes.next() : null;
          }

          @Override
          public Iterator<String> getPrefixes(String uri) {
            return PREFIXES.entrySet().stream()
                .filter(each -> each.getValue().equals(uri))
                .map(Map.Entry::getKey)
                .iterator();
          }
        });
    return xpath;
  }
}
