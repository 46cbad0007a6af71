package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.protection.Count;
import se.effektrapport.protection.Part;
import se.effektrapport.protection.Told;

/** Counts of persons as they are stored: each part once, since it stands in many sums. */
record StoredCounts(List<Part> parts, List<Stored> counts) {

  /**
   * A count with the places of its parts.
   *
   * @param base of a share only
   */
  record Stored(
      String id,
      List<Integer> parts,
      List<Integer> base,
      boolean worded,
      Optional<String> reason) {}

  static StoredCounts of(List<Told> told) {
    Map<Part, Integer> places = new LinkedHashMap<>();
    List<Stored> counts = new ArrayList<>();
    for (Told each : told) {
      Count count = each.count();
      counts.add(
          new Stored(
              count.id(),
              places(count.parts(), places),
              places(count.base(), places),
              count.worded(),
              each.reason()));
    }
    return new StoredCounts(List.copyOf(places.keySet()), counts);
  }

  private static List<Integer> places(List<Part> parts, Map<Part, Integer> places) {
    return parts.stream()
        .map(
            part -> {
              places.putIfAbsent(part, places.size());
              return places.get(part);
            })
        .toList();
  }

  List<Told> told() {
    return counts.stream()
        .map(
            each ->
                new Told(
                    new Count(each.id(), at(each.parts()), at(each.base()), each.worded()),
                    each.reason()))
        .toList();
  }

  private List<Part> at(List<Integer> places) {
    return places.stream().map(parts::get).toList();
  }
}
