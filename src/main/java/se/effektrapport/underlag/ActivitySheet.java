package se.effektrapport.underlag;

import static se.effektrapport.underlag.Cells.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Item;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/** Every insats with all that was answered about it, as a sheet. */
final class ActivitySheet {

  static final String NAME = "Insatser";

  /** The name of an insats; the column of the questionnaire with this head says the same. */
  private static final String ACTIVITY = "Insats";

  private final List<Content.Column> asked;
  private final Names names;

  ActivitySheet(Content content, Names names) {
    this.asked =
        content.columns().stream().filter(each -> !each.header().equals(ACTIVITY)).toList();
    this.names = names;
  }

  DraftSheet of(List<Item> activities) {
    return new Table(NAME, columns(), activities.stream().map(this::row).toList())
        .sheet()
        .freeze(1, 3)
        .print(true, 4, "$A:$C,$1:$1", NAME);
  }

  private List<Table.Column> columns() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column("Referens", 10));
    columns.add(new Table.Column("Förvaltning", 28));
    columns.add(new Table.Column(ACTIVITY, 28));
    columns.addAll(Cells.labelColumns());
    List<String> taken = columns.stream().map(Table.Column::header).toList();
    asked.forEach(each -> columns.add(column(each, taken)));
    columns.add(new Table.Column("Något borttaget", 11));
    columns.add(new Table.Column("Svar", 13));
    columns.add(new Table.Column("Blad", 12));
    columns.add(new Table.Column("Rad", 8));
    return columns;
  }

  private static Table.Column column(Content.Column asked, List<String> taken) {
    String header =
        taken.contains(asked.header()) ? asked.header() + " enligt svaret" : asked.header();
    return new Table.Column(header, width(asked));
  }

  private static double width(Content.Column asked) {
    return switch (asked.takes()) {
      case TEXT -> asked.chapter().isEmpty() ? 26 : 44;
      case NUMBER, PERSONS -> 10;
      case DAY -> 12;
    };
  }

  private List<Draft.Content> row(Item item) {
    List<Draft.Content> row = new ArrayList<>();
    row.add(text(item.reference()));
    row.add(text(names.administration(item.administration())));
    row.add(text(item.name()));
    row.addAll(Cells.label(Optional.of(item.label()), names));
    asked.forEach(column -> row.add(cell(item, column)));
    row.add(Cells.yes(item.cells().stream().anyMatch(Item.Cell::removed)));
    row.add(text(item.submission()));
    Optional<Item.Cell> first = item.cells().stream().findFirst();
    row.add(first.map(cell -> text(cell.sheet())).orElse(Cells.blank()));
    row.add(first.map(cell -> sheetRow(cell.address())).orElse(Cells.blank()));
    return row;
  }

  private static Draft.Content cell(Item item, Content.Column column) {
    return item.cell(column.id())
        .map(cell -> Cells.datum(Datum.of(column.takes(), cell.text())))
        .orElse(Cells.blank());
  }

  private static Draft.Content sheetRow(String address) {
    return Cells.amount(Long.parseLong(address.replaceAll("\\D", "")));
  }
}
