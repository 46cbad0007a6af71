package se.effektrapport.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What spreadsheets show where a formula fails. */
final class ErrorNames {

  /** Files have the English names; people with Excel in Swedish see these. */
  private static final Map<String, String> SWEDISH =
      Map.of(
          "#NULL!", "#SKÄRNING!",
          "#DIV/0!", "#DIVISION/0!",
          "#VALUE!", "#VÄRDEFEL!",
          "#REF!", "#REFERENS!",
          "#NAME?", "#NAMN?",
          "#NUM!", "#OGILTIGT!",
          "#N/A", "#SAKNAS!");

  private static final Set<String> OTHERS =
      Set.of("#SPILL!", "#CALC!", "#ERROR!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!");

  private static final int LONGEST = 20;

  private ErrorNames() {}

  /** Whether a text is the name of an error: so it comes when errors are pasted as values. */
  static boolean has(String text) {
    if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) != '#') {
      return false;
    }
    String name = upper(text);
    return SWEDISH.containsKey(name) || SWEDISH.containsValue(name) || OTHERS.contains(name);
  }

  static String shown(String name) {
    return SWEDISH.getOrDefault(upper(name), name);
  }

  private static String upper(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }
}
