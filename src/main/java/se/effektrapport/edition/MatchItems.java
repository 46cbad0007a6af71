package se.effektrapport.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.edition.CompareContents.Pair;
import se.effektrapport.edition.Item.Cell;

/**
 * Tells which insatser of two answers are the same one: first those with the same name, the most
 * alike first; then a renamed one, which stands in the same row and has at least half of its cells
 * left.
 */
final class MatchItems {

  private static final double HALF = 0.5;

  /** So that the row decides only between two that are as much alike. */
  private static final double ROW = 0.001;

  private MatchItems() {}

  /** Those there are in their order, then those that are gone. */
  static List<Pair<Item>> match(List<Item> before, List<Item> after) {
    return new Matching<>(before, after)
        .same(MatchItems::all)
        .alike(each -> Likeness.key(each.name()), MatchItems::likeness)
        .alike(MatchItems::row, MatchItems::likenessOfRenamed)
        .pairs();
  }

  private static String all(Item item) {
    return item.name() + "\n" + row(item) + "\n" + item.cells();
  }

  private static double likeness(Item one, Item other) {
    return share(one, other) + (row(one).equals(row(other)) ? ROW : 0);
  }

  private static double likenessOfRenamed(Item one, Item other) {
    double share = share(one, other);
    return share >= HALF ? share : Matching.NOT_THE_SAME;
  }

  /** How large a part of the cells that either has answered are the same, their names aside. */
  private static double share(Item one, Item other) {
    long answered = Stream.concat(cells(one), cells(other)).map(Cell::column).distinct().count();
    long same =
        cells(one)
            .filter(cell -> CompareCells.same(Optional.of(cell), other.cell(cell.column())))
            .count();
    return answered == 0 ? 0 : (double) same / answered;
  }

  private static Stream<Cell> cells(Item item) {
    return item.cells().stream().filter(each -> !each.column().equals(CompareCells.NAME));
  }

  /** Its sheet and the number of its row; an insats has at least the cell of its name. */
  private static String row(Item item) {
    return item.cells().stream()
        .findFirst()
        .map(cell -> cell.sheet() + "!" + cell.address().replaceAll("\\D", ""))
        .orElse("");
  }
}
