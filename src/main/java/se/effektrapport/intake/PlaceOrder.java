package se.effektrapport.intake;

import java.util.Comparator;
import java.util.List;
import se.effektrapport.answers.Place;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Sheet;

/** Cells in the order of the workbook: by sheet, row and column. */
record PlaceOrder(List<String> sheets) implements Comparator<Place> {

  private static final Comparator<String> CELLS =
      Comparator.comparingInt(PlaceOrder::row)
          .thenComparingInt(cell -> letters(cell).length())
          .thenComparing(PlaceOrder::letters);

  PlaceOrder(Opened.Workbook workbook) {
    this(workbook.sheets().stream().map(Sheet::name).toList());
  }

  @Override
  public int compare(Place one, Place other) {
    int bySheet = Integer.compare(sheets.indexOf(one.sheet()), sheets.indexOf(other.sheet()));
    return bySheet != 0 ? bySheet : CELLS.compare(one.cell(), other.cell());
  }

  private static int row(String cell) {
    return Integer.parseInt(cell.substring(letters(cell).length()));
  }

  private static String letters(String cell) {
    return cell.replaceAll("[0-9]+$", "");
  }
}
