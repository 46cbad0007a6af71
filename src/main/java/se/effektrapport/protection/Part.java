package se.effektrapport.protection;

/**
 * Persons that nobody parts any further: those one insats reached, of one group. Published numbers
 * of persons are sums of such parts.
 *
 * @param row the insats they were counted in, of which round and administration; the same insats in
 *     two answers has the same
 * @param group the column of the questionnaire, or those of a total that are in no column
 * @param number how many; another number in a later answer is another part
 */
public record Part(String row, String group, long number) {

  public Part {
    if (number < 0) {
      throw new IllegalArgumentException("a count of persons is never negative");
    }
  }
}
