package se.effektrapport.job;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.effektrapport.disposal.Protocol;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.edition.Editions;

/** The editions that stay when their round is disposed of, and their files. */
record KeptEditions(Editions editions) {

  List<Protocol.Kept> of(int year) {
    return editions.history(year).stream().map(each -> kept(year, each)).toList();
  }

  private Protocol.Kept kept(int year, EditionRecord record) {
    Edition edition = editions.edition(year, record.number()).orElseThrow();
    return new Protocol.Kept(told(record), files(edition));
  }

  static String told(EditionRecord record) {
    return "Utgåva %d, fastställd %s%s"
        .formatted(
            record.number(),
            record.lock().orElseThrow().at().toLocalDate(),
            record.decision().map(KeptEditions::told).orElse(""));
  }

  private static String told(BoardDecision made) {
    return ", beslutad %s, § %d".formatted(made.day(), made.paragraph());
  }

  /** Those in its own folder; what lies beside the editions is not a part of one. */
  SortedMap<String, String> files(Edition edition) {
    SortedMap<String, String> files = new TreeMap<>(editions.files(edition));
    files.keySet().removeIf(path -> !path.contains("/"));
    return files;
  }
}
