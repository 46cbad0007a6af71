package se.effektrapport.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Decides which counts of persons may be shown. Only persons are protected: insatser, answers and
 * förvaltningar are counted openly.
 *
 * @param threshold the smallest count of persons that is shown, 5
 * @param percentBase the smallest number of persons that a percentage may rest on, 20
 */
public record SmallNumbers(long threshold, long percentBase) {

  /** Said of a count that is not small itself. */
  private static final String ANY_NUMBER = "ett visst antal";

  public SmallNumbers {
    if (threshold < 1 || percentBase < 1) {
      throw new IllegalArgumentException(
          "limits of at least 1, not %d and %d".formatted(threshold, percentBase));
    }
  }

  /** A count of persons; zero and blank are shown as such. */
  public Shown persons(OptionalLong count) {
    return count.isPresent() ? persons(count.getAsLong()) : new Shown.NoData();
  }

  public Shown persons(long count) {
    requireNotNegative(count);
    return isSmall(count) ? new Shown.Withheld(fewerThan(threshold)) : new Shown.Number(count);
  }

  /** In place of a count that is not small, but would tell one that is. */
  public static Shown anyNumber() {
    return new Shown.Withheld(ANY_NUMBER);
  }

  /**
   * Counts that add up to a sum which is shown as well. A single one that is withheld could be
   * computed from the others, so the smallest of those is withheld too; a zero would not help.
   */
  public static List<Shown> partsOfShownSum(List<Shown> parts) {
    List<Shown> shown = new ArrayList<>(parts);
    if (parts.stream().filter(Shown.Withheld.class::isInstance).count() == 1) {
      parts.stream()
          .flatMap(part -> part instanceof Shown.Number number ? Stream.of(number) : Stream.empty())
          .filter(number -> number.value() > 0)
          .min(Comparator.comparing(Shown.Number::value))
          .ifPresent(number -> shown.set(parts.indexOf(number), anyNumber()));
    }
    return shown;
  }

  /**
   * The whole percentage that a part of a group of persons makes, rounded half up. Withheld too
   * where the part, or those left outside it, are so few that the percentage would tell the count.
   */
  public Shown percentage(long part, long base) {
    requireNotNegative(part);
    requireNotNegative(base);
    if (base == 0 || part > base) {
      return new Shown.NoData();
    }
    if (base < percentBase) {
      return new Shown.Withheld("underlaget är " + fewerThan(percentBase) + " personer");
    }
    if (isSmall(part) || isSmall(base - part)) {
      return new Shown.Withheld("delen eller resten är " + fewerThan(threshold) + " personer");
    }
    return new Shown.Number((200 * part + base) / (2 * base));
  }

  private boolean isSmall(long count) {
    return count > 0 && count < threshold;
  }

  private static String fewerThan(long limit) {
    return "färre än " + limit;
  }

  private static void requireNotNegative(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("a count of persons is never negative");
    }
  }
}
