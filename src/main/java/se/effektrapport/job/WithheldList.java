package se.effektrapport.job;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.datafile.CsvText;
import se.effektrapport.protection.Told;

/**
 * Writes undantaget.csv: every count of persons that an edition does not tell, and why. It is
 * internal, since the reasons part the small numbers from those withheld beside them.
 */
final class WithheldList {

  private static final List<String> HEADER = List.of("utgava", "siffra", "skal");

  private WithheldList() {}

  static String write(int edition, List<Told> told) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    for (Told each : told) {
      each.reason()
          .ifPresent(
              reason -> rows.add(List.of(String.valueOf(edition), each.count().id(), reason)));
    }
    return CsvText.of(rows);
  }
}
