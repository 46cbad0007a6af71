package se.effektrapport.figures;

import java.util.List;
import se.effektrapport.protection.Shown;

/**
 * A number the report may say.
 *
 * @param id the address of the number, "insatser.S1"; texts write [[tal:insatser.S1]]
 * @param label what it is the number of, in Swedish
 * @param shown the number, or that it is withheld or that there is none
 * @param operation how it came about
 * @param basis over how much it was taken
 * @param sources the cells it rests on; none where it counts answers and not cells
 */
public record Figure(
    String id, String label, Shown shown, Operation operation, Basis basis, List<Source> sources) {

  public Figure {
    sources = List.copyOf(sources);
  }

  /** The same number as it may be shown beside others. */
  Figure as(Shown beside) {
    return new Figure(id, label, beside, operation, basis, sources);
  }

  /** How a number came about. */
  public enum Operation {
    COUNT,
    SUM,
    PERCENT,
    MEASURE
  }

  /**
   * Over how much a number was taken: a sum of persons over 12 of 20 activities, the others being
   * blank.
   *
   * @param given how many gave a value
   * @param asked how many could have
   */
  public record Basis(int given, int asked) {}

  /** A cell in an answer, "SKÄ svar 1", sheet and address. */
  public record Source(String submission, String sheet, String cell) {}
}
