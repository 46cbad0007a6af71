package se.effektrapport.underlag;

import static se.effektrapport.underlag.Cells.amount;
import static se.effektrapport.underlag.Cells.text;

import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.figures.Figure;
import se.effektrapport.protection.Shown;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/** The numbers, and the cells they rest on, as two sheets. */
final class FigureSheets {

  static final String FIGURES = "Siffror";
  static final String SOURCES = "Källor till siffror";

  private FigureSheets() {}

  static DraftSheet figures(List<Figure> figures) {
    List<Table.Column> columns =
        List.of(
            new Table.Column("Id", 34),
            new Table.Column("Beskrivning", 64),
            new Table.Column("Värde", 10),
            new Table.Column("Undantagen", 30),
            new Table.Column("Operation", 11),
            new Table.Column("Enligt n", 9),
            new Table.Column("Av m", 9),
            new Table.Column("Antal källceller", 11));
    return new Table(FIGURES, columns, figures.stream().map(FigureSheets::row).toList()).sheet();
  }

  private static List<Draft.Content> row(Figure figure) {
    return List.of(
        text(figure.id()),
        text(figure.label()),
        value(figure.shown()),
        text(reason(figure.shown())),
        text(operation(figure.operation())),
        amount(figure.basis().given()),
        amount(figure.basis().asked()),
        amount(Sources.cells(figure).size()));
  }

  private static Draft.Content value(Shown shown) {
    return switch (shown) {
      case Shown.Number number -> amount(number.value());
      case Shown.Decimal decimal -> Cells.decimal(decimal.value());
      case Shown.Withheld withheld -> text(Datum.MARK);
      case Shown.NoData none -> Cells.blank();
    };
  }

  private static String reason(Shown shown) {
    return switch (shown) {
      case Shown.Number number -> "";
      case Shown.Decimal decimal -> "";
      case Shown.Withheld withheld -> withheld.reason();
      case Shown.NoData none -> "";
    };
  }

  static String operation(Figure.Operation operation) {
    return switch (operation) {
      case COUNT -> "antal";
      case SUM -> "summa";
      case PERCENT -> "procent";
      case MEASURE -> "matt";
    };
  }

  static DraftSheet sources(List<Figure> figures) {
    List<Table.Column> columns =
        List.of(
            new Table.Column("Id", 34),
            new Table.Column("Svar", 16),
            new Table.Column("Blad", 16),
            new Table.Column("Cell", 9));
    return new Table(SOURCES, columns, figures.stream().flatMap(FigureSheets::rows).toList())
        .sheet();
  }

  private static Stream<List<Draft.Content>> rows(Figure figure) {
    return Sources.cells(figure).stream()
        .map(
            source ->
                List.of(
                    text(figure.id()),
                    text(source.submission()),
                    text(source.sheet()),
                    text(source.cell())));
  }
}
