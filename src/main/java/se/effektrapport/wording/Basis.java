package se.effektrapport.wording;

import se.effektrapport.figures.Figure;

/** Over how many insatser a sum was taken, in words. */
final class Basis {

  private Basis() {}

  /** "enligt 12 av 20 insatser"; figures throughout, so that the two are easily compared. */
  static String inText(Figure.Basis basis) {
    if (basis.asked() == 1) {
      return "enligt den enda insatsen";
    }
    return basis.given() == basis.asked()
        ? "enligt samtliga " + basis.asked() + "\u00A0insatser"
        : "enligt " + basis.given() + " av " + basis.asked() + "\u00A0insatser";
  }

  /** "12 av 20". */
  static String inTable(Figure.Basis basis) {
    return basis.given() + " av " + basis.asked();
  }
}
