package se.effektrapport.attack;

import java.util.List;

/**
 * What came of an attack.
 *
 * @param attacked how many withheld numbers are few persons
 * @param large how many are withheld to protect others
 * @param cells how many cells of insatser count persons
 * @param withheld how many of those are withheld
 * @param open the numbers that can be told, or that can be told not to be one of the smallest
 */
record Report(int attacked, int large, int cells, int withheld, List<String> open) {

  Report {
    open = List.copyOf(open);
  }

  @Override
  public String toString() {
    return "%d small numbers attacked, %d can be told; %d others withheld; %d of %d cells withheld (%.1f %%)"
        .formatted(
            attacked, open.size(), large, withheld, cells, 100.0 * withheld / Math.max(1, cells));
  }
}
