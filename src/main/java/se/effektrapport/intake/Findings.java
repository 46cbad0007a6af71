package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.effektrapport.answers.Place;
import se.effektrapport.sheet.Opened;

/**
 * What is found in one workbook while it is read. Of a cell only one thing is said: an error before
 * a question, a question of its own before a grouped one, and of two alike the one added first. So
 * whoever adds findings begins with the weightiest.
 */
final class Findings {

  private final List<Finding> errors = new ArrayList<>();
  private final List<Finding> questions = new ArrayList<>();
  private final Map<String, Set<Place>> grouped = new LinkedHashMap<>();

  void add(Finding finding) {
    switch (finding.severity()) {
      case ERROR -> errors.add(finding);
      case QUESTION -> questions.add(finding);
    }
  }

  /** Asks about cells together, and with those that the same is said of; nothing if none. */
  void add(Grouped together) {
    if (!together.places().isEmpty()) {
      grouped
          .computeIfAbsent(together.sentence(), sentence -> new LinkedHashSet<>())
          .addAll(together.places());
    }
  }

  /** Where something is asked about. */
  List<Place> asked() {
    return Stream.concat(
            questions.stream().flatMap(each -> each.place().stream()),
            grouped.values().stream().flatMap(Set::stream))
        .distinct()
        .toList();
  }

  boolean hasError() {
    return errors() > 0;
  }

  int errors() {
    return errors.size();
  }

  /** Errors first, then as the workbook is read: by sheet, row and column. */
  List<Finding> inOrder(Opened.Workbook workbook) {
    Comparator<Place> places = new PlaceOrder(workbook);
    Set<Place> told = new HashSet<>();
    List<Finding> all = new ArrayList<>();
    Stream.concat(errors.stream(), questions.stream())
        .filter(finding -> finding.place().map(told::add).orElse(true))
        .forEach(all::add);
    all.forEach(finding -> told.addAll(finding.also()));
    for (Map.Entry<String, Set<Place>> each : grouped.entrySet()) {
      Grouped sorted = new Grouped(each.getKey(), each.getValue().stream().sorted(places).toList());
      sorted
          .without(told)
          .ifPresent(
              left -> {
                told.addAll(left.places());
                all.add(left.finding());
              });
    }
    return all.stream().sorted(order(places)).toList();
  }

  private static Comparator<Finding> order(Comparator<Place> places) {
    return Comparator.comparing(Finding::severity)
        .thenComparing(finding -> finding.place().orElse(null), Comparator.nullsFirst(places));
  }
}
