package se.effektrapport.sheet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What came of opening a file that somebody sent: a workbook, or a reason why not. */
public sealed interface Opened {

  /**
   * The sheets in the workbook's order, the custom document properties by name, and what else lies
   * in the file.
   */
  record Workbook(List<Sheet> sheets, Map<String, String> properties, List<Extra> extras)
      implements Opened {

    public Workbook {
      sheets = List.copyOf(sheets);
      properties = Collections.unmodifiableMap(new TreeMap<>(properties));
      extras = List.copyOf(extras);
    }

    /** With nothing but cells. */
    public Workbook(List<Sheet> sheets, Map<String, String> properties) {
      this(sheets, properties, List.of());
    }

    public Optional<Sheet> sheet(String name) {
      return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
  }

  /** A Swedish sentence for the sender: what is wrong with the file and how to save it. */
  record Unreadable(String sentence) implements Opened {

    public Unreadable {
      Objects.requireNonNull(sentence);
    }
  }
}
