package se.effektrapport.protection;

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

  /** A count of persons; zero is shown as such. */
  Shown persons(long count) {
    requireNotNegative(count);
    return isSmall(count) ? Shown.Withheld.fewerThan(threshold) : new Shown.Number(count);
  }

  /** A count as it may be told if no other is. */
  Shown alone(Count count) {
    return count.isShare() ? percentage(count.sum(), count.baseSum()) : persons(count.sum());
  }

  /** In place of a count that would tell a small one beside others. */
  static Shown.Withheld beside(Count count) {
    return count.isShare() ? noShare() : new Shown.Withheld(ANY_NUMBER);
  }

  /**
   * The whole percentage that a part of a group of persons makes, rounded half up. Withheld too
   * where the part, or those left outside it, are so few that the percentage would tell the count.
   */
  Shown percentage(long part, long base) {
    requireNotNegative(part);
    requireNotNegative(base);
    if (base == 0 || part > base) {
      return new Shown.NoData();
    }
    if (base < percentBase || isSmall(part) || isSmall(base - part)) {
      return noShare();
    }
    return new Shown.Number((200 * part + base) / (2 * base));
  }

  /** One reason for all: which of them it is would tell something of the numbers. */
  private static Shown.Withheld noShare() {
    return new Shown.Withheld("andelen eller dess underlag gäller för få personer");
  }

  boolean isSmall(long count) {
    return count > 0 && count < threshold;
  }

  private static void requireNotNegative(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("a count of persons is never negative");
    }
  }
}
