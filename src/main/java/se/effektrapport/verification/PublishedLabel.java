package se.effektrapport.verification;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an insats or a paragraph was classified, as underlag.json tells it.
 *
 * @param origin "granskare", "svarande" or "beraknad"
 * @param review whether a person should look at it
 */
public record PublishedLabel(
    String pillar,
    Optional<String> area,
    Optional<String> second,
    String origin,
    double probability,
    boolean review,
    List<String> reasons) {

  /** All that an edition's folder tells, by reference; none if its file cannot be read. */
  public static Map<String, PublishedLabel> in(Path folder) {
    Path file = folder.resolve(Underlag.NAME);
    try {
      return Files.isRegularFile(file) ? Underlag.read(file).labels() : Map.of();
    } catch (UnreadableException told) {
      return Map.of(); // whoever compares the file says so
    }
  }
}
