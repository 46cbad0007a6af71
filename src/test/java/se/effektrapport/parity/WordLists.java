package se.effektrapport.parity;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** Counts list items as Word does, and knows how far in their text stands. */
final class WordLists {
  private static final String[] ROMAN = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"
  };

  private final Map<String, Element> nums = new HashMap<>();
  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  WordLists(Docx file) {
    Element numbering = file.xml("word/numbering.xml");
    for (Element num : Docx.children(numbering, "num")) {
      nums.put(Docx.attribute(num, "numId"), num);
    }
    for (Element kind : Docx.children(numbering, "abstractNum")) {
      abstracts.put(Docx.attribute(kind, "abstractNumId"), kind);
    }
  }

  /** The label of the next item of this list at this level. */
  String next(String list, int level) {
    Element look = level(list, level);
    String format = Docx.value(look, "numFmt@val");
    if (format.equals("bullet")) {
      return "•";
    }
    int count = counts.merge(list + "/" + level, start(list, level), (n, start) -> n + 1);
    String number =
        switch (format) {
          case "decimal" -> String.valueOf(count);
          case "lowerLetter" -> String.valueOf((char) ('a' + count - 1));
          case "lowerRoman" -> ROMAN[count - 1];
          default -> throw new AssertionError("numbers written as " + format);
        };
    return Docx.value(look, "lvlText@val").replace("%" + (level + 1), number);
  }

  private int start(String list, int level) {
    for (Element override : Docx.children(nums.get(list), "lvlOverride")) {
      if (Docx.attribute(override, "ilvl").equals(String.valueOf(level))) {
        return Integer.parseInt(Docx.value(override, "startOverride@val"));
      }
    }
    throw new AssertionError("list " + list + " does not begin anew at level " + level);
  }

  /** How far in the text of an item at this level stands, in twips. */
  int indent(String list, int level) {
    return Integer.parseInt(Docx.value(level(list, level), "pPr/ind@left"));
  }

  private Element level(String list, int level) {
    Element num = nums.get(list);
    if (num == null) {
      throw new AssertionError("no list " + list);
    }
    Element kind = abstracts.get(Docx.value(num, "abstractNumId@val"));
    return Docx.children(kind, "lvl").stream()
        .filter(each -> Docx.attribute(each, "ilvl").equals(String.valueOf(level)))
        .findFirst()
        .orElseThrow();
  }
}
