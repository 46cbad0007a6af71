package se.effektrapport.disposal;

import java.util.List;
import java.util.SortedMap;
import se.effektrapport.archive.Archived;

/**
 * What is told of a disposal in a text for the files: numbers and checksums, and nobody's words.
 */
public final class Protocol {

  /**
   * An edition that stays.
   *
   * @param told what it is, in Swedish
   * @param files the SHA-256 of each of its files
   */
  public record Kept(String told, SortedMap<String, String> files) {}

  private final StringBuilder text = new StringBuilder();

  private Protocol() {}

  /**
   * The same every time it is written of the same disposal. In the copy itself it cannot tell the
   * copy's checksum.
   */
  public static String of(Disposal disposal, List<Kept> editions) {
    Protocol protocol = new Protocol();
    protocol.head(disposal);
    protocol.removed(disposal.counts());
    protocol.kept(editions);
    disposal.archive().ifPresent(protocol::archive);
    return protocol.text.toString();
  }

  private void head(Disposal disposal) {
    line("Protokoll över gallring av effektrapport %d".formatted(disposal.round()));
    line("");
    line("Dag:     " + disposal.day());
    line("Beslut:  " + disposal.decision());
    line("Av:      " + disposal.by());
  }

  private void removed(List<Disposal.Count> counts) {
    line("");
    line("Borttaget:");
    counts.stream()
        .filter(each -> each.number() > 0)
        .forEach(each -> line("  %s: %d".formatted(each.what(), each.number())));
  }

  private void kept(List<Kept> editions) {
    line("");
    line("Kvar är de fastställda utgåvorna, med SHA-256 för varje fil:");
    for (Kept edition : editions) {
      line("");
      line(edition.told());
      edition.files().forEach((file, sha256) -> line("  %s  %s".formatted(sha256, file)));
    }
  }

  private void archive(Archived archive) {
    line("");
    line("Arkivkopian, med allt som är borttaget och utgåvornas filer:");
    line("  %s  arkiv/%s".formatted(archive.sha256(), archive.file()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
