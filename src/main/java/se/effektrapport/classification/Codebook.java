package se.effektrapport.classification;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The strategy's utgångspunkter and the words that tell of each, as a person wrote them down.
 *
 * @param hash SHA-256 of the file, in hexadecimal
 * @param other what belongs to no utgångspunkt
 * @param terms the words, and which utgångspunkt goes before which
 */
public record Codebook(
    String version,
    String hash,
    List<Utgangspunkt> utgangspunkter,
    Utgangspunkt other,
    Terms terms) {

  public Codebook {
    utgangspunkter = List.copyOf(utgangspunkter);
  }

  /**
   * @throws se.effektrapport.datafile.DataFileException with every mistake in the file
   */
  public static Codebook read(Path file) {
    return ReadCodebook.from(file);
  }

  /** The utgångspunkt, or övrigt, with this id. */
  public Optional<Utgangspunkt> utgangspunkt(String id) {
    if (other.id().equals(id)) {
      return Optional.of(other);
    }
    return utgangspunkter.stream().filter(point -> point.id().equals(id)).findFirst();
  }

  /** The ids of the utgångspunkter, each followed by those of its delområden; not övrigt. */
  public List<String> ids() {
    return utgangspunkter.stream()
        .flatMap(
            point ->
                Stream.concat(
                    Stream.of(point.id()), point.delomraden().stream().map(Delomrade::id)))
        .toList();
  }

  /** The utgångspunkt that a delområde is part of. */
  public Optional<Utgangspunkt> owner(String delomrade) {
    return utgangspunkter.stream().filter(point -> point.has(delomrade)).findFirst();
  }
}
