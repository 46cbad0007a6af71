package se.effektrapport.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out the rows of a workbook that decide differently about the same text, and tells of them.
 */
record WithoutConflicts(Found found) {

  <R extends Found.Row> List<R> of(List<R> rows) {
    Map<UnitKey, List<R>> byUnit = new LinkedHashMap<>();
    for (R each : rows) {
      byUnit.computeIfAbsent(each.about(), unit -> new ArrayList<>()).add(each);
    }
    List<R> kept = new ArrayList<>();
    for (List<R> same : byUnit.values()) {
      if (same.stream().map(Found.Row::says).distinct().count() == 1) {
        kept.add(same.getFirst());
      } else {
        refuse(same);
      }
    }
    return kept;
  }

  private void refuse(List<? extends Found.Row> same) {
    Found.Row first = same.getFirst();
    for (Found.Row each : same.subList(1, same.size())) {
      found.refuse(
          each.place(),
          "Väntade ett beslut om varje text, fann ett annat om samma text i %s. Inget av dem används."
              .formatted(first.place().cell()));
    }
  }
}
