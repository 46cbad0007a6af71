package se.effektrapport.wording;

import java.util.function.UnaryOperator;
import se.effektrapport.figures.Figure;

/** Over how many insatser a sum was taken, in words. */
final class Basis {

  private Basis() {}

  /** "enligt 12 av 20 insatser"; figures throughout, so that the two are easily compared. */
  static String inText(Figure.Basis basis, UnaryOperator<String> numbers) {
    if (basis.asked() == 1) {
      return "enligt den " + numbers.apply("enda") + " insatsen";
    }
    return basis.given() == basis.asked()
        ? "enligt " + numbers.apply("samtliga " + basis.asked()) + "\u00A0insatser"
        : "enligt " + numbers.apply(inTable(basis)) + "\u00A0insatser";
  }

  /** "12 av 20". */
  static String inTable(Figure.Basis basis) {
    return basis.given() + " av " + basis.asked();
  }
}
