package se.effektrapport.review;

import java.util.Objects;
import java.util.Optional;
import se.effektrapport.classification.Codebook;
import se.effektrapport.classification.Delomrade;
import se.effektrapport.classification.Utgangspunkt;

/**
 * An utgångspunkt, or övrigt, or a delområde of one, with the names they had when it was chosen.
 *
 * @param utgangspunkt the id in the code book, "C"
 * @param delomrade the id in the code book, "C3"; empty where only the utgångspunkt was chosen
 */
public record Label(
    String utgangspunkt,
    String utgangspunktName,
    Optional<String> delomrade,
    Optional<String> delomradeName) {

  public Label {
    Objects.requireNonNull(utgangspunkt);
    Objects.requireNonNull(utgangspunktName);
    if (delomrade.isPresent() != delomradeName.isPresent()) {
      throw new IllegalArgumentException("a delområde has an id and a name");
    }
  }

  static Label of(Utgangspunkt point) {
    return new Label(point.id(), point.name(), Optional.empty(), Optional.empty());
  }

  static Label of(Utgangspunkt point, Delomrade part) {
    return new Label(point.id(), point.name(), Optional.of(part.id()), Optional.of(part.name()));
  }

  /** The id that says most: "C3", or "C". */
  public String id() {
    return delomrade.orElse(utgangspunkt);
  }

  /** As people choose it: "C3 – Vuxennärvaro". */
  public String shown() {
    return id() + " – " + delomradeName.orElse(utgangspunktName);
  }

  /** Whether a code book has it, under the same names. */
  boolean isIn(Codebook codebook) {
    return codebook.utgangspunkt(utgangspunkt).stream()
        .filter(point -> point.name().equals(utgangspunktName))
        .anyMatch(
            point ->
                delomrade.isEmpty()
                    || point.delomraden().stream()
                        .map(part -> of(point, part))
                        .anyMatch(this::equals));
  }
}
