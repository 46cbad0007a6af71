package se.effektrapport.parity;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The names of styles by their ids, which differ with the language of who saved the template. */
final class WordStyles {
  private final Map<String, String> names = new HashMap<>();

  WordStyles(Docx file) {
    for (Element style : Docx.children(file.xml("word/styles.xml"), "style")) {
      names.put(Docx.attribute(style, "styleId"), Docx.value(style, "name@val"));
    }
  }

  /** The name of the style of a paragraph. */
  String of(Element paragraph) {
    return name(Docx.value(paragraph, "pPr/pStyle@val"));
  }

  String name(String id) {
    String name = names.get(id);
    if (name == null) {
      throw new AssertionError("no style ”" + id + "”");
    }
    return name;
  }
}
