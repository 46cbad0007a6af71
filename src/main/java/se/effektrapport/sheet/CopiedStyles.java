package se.effektrapport.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The styles of a workbook with those of another put after them. What is there keeps its number;
 * what is wanted and already there is not added again.
 */
final class CopiedStyles {

  private static final String FORMATS = "cellXfs";

  /** In the order of the schema, so that a format's parts are known before the format. */
  private static final List<String> LISTS = List.of("fonts", "fills", "borders", FORMATS);

  private static final Map<String, String> NUMBERED =
      Map.of("fontId", "fonts", "fillId", "fills", "borderId", "borders");

  /** Excel takes no more than 65 490. */
  private static final int MOST_FORMATS = 60_000;

  private final Map<String, List<String>> wanted;
  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
  private final Map<String, List<String>> added = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private List<String> formats = List.of();

  private CopiedStyles(Map<String, List<String>> wanted) {
    this.wanted = wanted;
    LISTS.forEach(
        list -> {
          numbers.put(list, new HashMap<>());
          added.put(list, new ArrayList<>());
        });
  }

  /**
   * @param ours the styles to be added
   */
  static CopiedStyles of(Xml original, Xml ours) throws IOException, XMLStreamException {
    CopiedStyles styles = new CopiedStyles(lists(ours));
    try (original) {
      while (original.next()) {
        if (original.isStart() && LISTS.contains(original.name())) {
          styles.scan(original, original.name());
        }
      }
    }
    if (!styles.counts.keySet().containsAll(LISTS) || styles.counts.get(FORMATS) > MOST_FORMATS) {
      throw Refusal.damaged();
    }
    return styles;
  }

  private static Map<String, List<String>> lists(Xml ours) throws IOException, XMLStreamException {
    Map<String, List<String>> lists = new HashMap<>();
    try (ours) {
      while (ours.next()) {
        if (ours.isStart() && LISTS.contains(ours.name())) {
          String list = ours.name();
          lists.put(list, new ArrayList<>());
          while (ours.next() && !ours.ends(list)) {
            lists.get(list).add(Markup.element(ours));
          }
        }
      }
    }
    return lists;
  }

  private void scan(Xml original, String list) throws IOException, XMLStreamException {
    List<String> looked = list.equals(FORMATS) ? formats() : wanted.get(list);
    int count = 0;
    while (original.next() && !original.ends(list)) {
      if (original.isStart()) {
        String element = Markup.element(original);
        if (looked.contains(element)) {
          numbers.get(list).putIfAbsent(element, count);
        }
        count++;
      }
    }
    counts.put(list, count);
    for (String element : looked) {
      if (!numbers.get(list).containsKey(element)) {
        numbers.get(list).put(element, count + added.get(list).size());
        added.get(list).add(element);
      }
    }
  }

  /** Our formats with the numbers that their fonts, fills and borders have in the copy. */
  private List<String> formats() throws Refusal {
    List<String> renumbered = new ArrayList<>();
    for (String format : wanted.get(FORMATS)) {
      String changed = format;
      for (Map.Entry<String, String> part : NUMBERED.entrySet()) {
        changed = renumbered(changed, part.getKey(), part.getValue());
      }
      renumbered.add(changed);
    }
    formats = renumbered;
    return renumbered;
  }

  private String renumbered(String format, String attribute, String list) throws Refusal {
    if (!counts.containsKey(list)) {
      throw Refusal.damaged();
    }
    String before = " " + attribute + "=\"";
    int from = format.indexOf(before) + before.length();
    int end = format.indexOf('"', from);
    String element = wanted.get(list).get(Integer.parseInt(format.substring(from, end)));
    return format.substring(0, from) + numbers.get(list).get(element) + format.substring(end);
  }

  /** The number that one of our formats has in the copy. */
  String format(String ours) {
    return String.valueOf(numbers.get(FORMATS).get(formats.get(Integer.parseInt(ours))));
  }

  boolean addsSomething() {
    return added.values().stream().anyMatch(list -> !list.isEmpty());
  }

  void write(Xml original, OutputStream out) throws IOException, XMLStreamException {
    try (XmlCopy copy = new XmlCopy(original, out)) {
      String list = "";
      while (copy.next()) {
        if (copy.startsOneOf(2, Set.copyOf(LISTS))) {
          list = copy.name();
          copy.keepWith(count(copy, list));
        } else {
          if (copy.ends(2) && list.equals(copy.name())) {
            copy.insert(String.join("", added.get(list)));
          }
          copy.keep();
        }
      }
    }
  }

  private Map<String, String> count(XmlCopy copy, String list) {
    int count = counts.get(list) + added.get(list).size();
    return copy.attribute("count") == null ? Map.of() : Map.of("count", Integer.toString(count));
  }
}
