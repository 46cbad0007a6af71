package se.effektrapport.protection;

import java.util.List;
import java.util.stream.Stream;

/**
 * A number of persons that an edition tells, or the share that some make of others.
 *
 * @param id the address it is told at
 * @param parts those that are counted
 * @param base of a share: all those that the parts are some of; empty of a number
 * @param worded whether sentences tell it too, which say of a small one that it is small; a cell of
 *     a table does not
 */
public record Count(String id, List<Part> parts, List<Part> base, boolean worded) {

  public Count {
    parts = List.copyOf(parts);
    base = List.copyOf(base);
  }

  /** A number that stands in a cell only. */
  public static Count cell(String id, List<Part> parts) {
    return new Count(id, parts, List.of(), false);
  }

  /** A number that sentences tell too. */
  public static Count number(String id, List<Part> parts) {
    return new Count(id, parts, List.of(), true);
  }

  /** A share in percent. */
  public static Count share(String id, List<Part> parts, List<Part> base) {
    return new Count(id, parts, base, true);
  }

  /** The same where no sentence says that it is small. */
  Count unnamed() {
    return new Count(id, parts, base, false);
  }

  boolean isShare() {
    return !base.isEmpty();
  }

  long sum() {
    return sum(parts);
  }

  long baseSum() {
    return sum(base);
  }

  private static long sum(List<Part> parts) {
    return parts.stream().mapToLong(Part::number).sum();
  }

  /** What readers learn the sum of: of a share, nearly, both the part and the base. */
  Stream<List<Part>> sums() {
    return isShare() ? Stream.of(parts, base) : Stream.of(parts);
  }
}
