package se.effektrapport.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out the rows of a workbook that decide differently about the same text, and tells of them.
 */
record WithoutConflicts(Found found) {

  List<Found.Decided> of(List<Found.Decided> rows) {
    Map<UnitKey, List<Found.Decided>> byUnit = new LinkedHashMap<>();
    for (Found.Decided each : rows) {
      byUnit.computeIfAbsent(each.unit(), unit -> new ArrayList<>()).add(each);
    }
    List<Found.Decided> kept = new ArrayList<>();
    for (List<Found.Decided> same : byUnit.values()) {
      if (same.stream().map(Found.Decided::label).distinct().count() == 1) {
        kept.add(same.getFirst());
      } else {
        refuse(same);
      }
    }
    return kept;
  }

  private void refuse(List<Found.Decided> same) {
    Found.Decided first = same.getFirst();
    for (Found.Decided each : same.subList(1, same.size())) {
      found.refuse(
          each.place(),
          "Väntade ett beslut om varje text, fann ett annat om samma text i %s. Inget av dem används."
              .formatted(first.place().cell()));
    }
  }
}
