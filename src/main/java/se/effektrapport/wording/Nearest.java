package se.effektrapport.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The known ids that look most like one that is not known. */
final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  static List<String> to(String unknown, Collection<String> known) {
    return known.stream()
        .sorted(Comparator.comparingInt((String id) -> distance(unknown, id)))
        .limit(MOST)
        .toList();
  }

  /** How many signs must be put in, taken away or changed: Levenshtein's distance. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int i = 0; i <= to.length(); i++) {
      row[i] = i;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
