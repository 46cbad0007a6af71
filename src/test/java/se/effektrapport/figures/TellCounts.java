package se.effektrapport.figures;

import java.util.List;
import se.effektrapport.protection.SmallNumbers;
import se.effektrapport.protection.Told;
import se.effektrapport.protection.WithholdCounts;
import se.effektrapport.protection.Withholding;

/** Decides what a round tells under the limits of the sample rounds: 5 persons, a base of 20. */
public final class TellCounts {

  private TellCounts() {}

  /** Of an edition that stands alone. */
  public static Withholding alone(Material material) {
    return beside(material, List.of());
  }

  /** Of an edition whose readers hold others. */
  public static Withholding beside(Material material, List<Told> elsewhere) {
    return WithholdCounts.of(new SmallNumbers(5, 20), PersonCounts.of(material), elsewhere);
  }
}
