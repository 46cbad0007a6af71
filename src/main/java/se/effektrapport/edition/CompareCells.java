package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.Changes.OfCell;
import se.effektrapport.edition.CompareContents.Pair;
import se.effektrapport.edition.Content.Column;
import se.effektrapport.edition.Item.Cell;

/** Compares the cells of an insats in two editions, in the order of the questionnaire. */
record CompareCells(List<Column> before, List<Column> after) {

  /** The column that an insats has its name in. */
  static final String NAME = "insats";

  List<OfCell> changed(Pair<Item> item) {
    Item then = item.before().orElseThrow();
    Item now = item.after().orElseThrow();
    List<OfCell> changed = new ArrayList<>();
    if (!then.name().equals(now.name())) {
      changed.add(new OfCell("Insats", then.name(), now.name()));
    }
    for (Pair<Column> column : CompareContents.pairs(before, after, Column::id)) {
      String id = column.one().id();
      if (!id.equals(NAME) && !same(then.cell(id), now.cell(id))) {
        changed.add(new OfCell(column.one().header(), text(then.cell(id)), text(now.cell(id))));
      }
    }
    return changed;
  }

  /** The same choice is the same however it was typed. */
  static boolean same(Optional<Cell> one, Optional<Cell> other) {
    Optional<String> choice = one.map(Cell::choice).filter(id -> !id.isEmpty());
    return text(one).equals(text(other))
        || (choice.isPresent() && choice.equals(other.map(Cell::choice)));
  }

  private static String text(Optional<Cell> cell) {
    return cell.map(Cell::text).orElse("");
  }
}
