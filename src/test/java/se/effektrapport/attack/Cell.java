package se.effektrapport.attack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of an answer, as everybody who reads an edition can name it.
 *
 * @param answer "SKÄ svar 1"
 */
record Cell(int round, String answer, String sheet, String address) {

  /** How an edition names the answers of the year before. */
  private static final Pattern EARLIER = Pattern.compile("(.*) \\((\\d{4})\\)");

  static Cell of(int round, String answer, String sheet, String address) {
    Matcher earlier = EARLIER.matcher(answer);
    return earlier.matches()
        ? new Cell(Integer.parseInt(earlier.group(2)), earlier.group(1), sheet, address)
        : new Cell(round, answer, sheet, address);
  }

  @Override
  public String toString() {
    return "%s (%d) %s!%s".formatted(answer, round, sheet, address);
  }
}
