package se.effektrapport.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.effektrapport.answers.Place;

/**
 * A question of little weight that concerns many cells: asked once for the workbook, in one
 * sentence that then lists the cells.
 *
 * @param sentence what is said of each of the cells
 */
record Grouped(String sentence, List<Place> places) {

  /** Nobody reads a long list; the workbook itself shows the rest. */
  private static final int LISTED = 10;

  /** A program may have put the same in any number of cells. */
  private static final int MOST_MARKED = 500;

  Grouped {
    places = List.copyOf(places);
  }

  /** What is left to ask when of these cells something weightier is said. */
  Optional<Grouped> without(Set<Place> told) {
    List<Place> left = places.stream().filter(place -> !told.contains(place)).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(new Grouped(sentence, left));
  }

  /** The question, at the first of the cells. */
  Finding finding() {
    return new Finding(
        Finding.Severity.QUESTION,
        Optional.of(places.getFirst()),
        places.size() == 1 ? sentence : sentence + " Det gäller " + cells() + ".",
        places.stream().skip(1).limit(MOST_MARKED).toList());
  }

  /** "C4, C5 och C6". */
  String cells() {
    if (places.size() == 1) {
      return cell(places.getFirst());
    }
    int rest = places.size() - LISTED;
    int named = rest > 0 ? LISTED : places.size() - 1;
    String first = places.stream().limit(named).map(this::cell).collect(Collectors.joining(", "));
    return first + " och " + (rest > 0 ? rest + " till" : cell(places.getLast()));
  }

  /** Without the sheet where it is that of the finding itself. */
  private String cell(Place place) {
    return place.sheet().equals(places.getFirst().sheet()) ? place.cell() : place.toString();
  }
}
