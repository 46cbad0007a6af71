package se.effektrapport.underlag;

import static se.effektrapport.underlag.Cells.text;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.edition.Item;
import se.effektrapport.edition.Steering;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/** Which other steering documents each insats answers to, a row for each, as a sheet. */
record SteeringSheet(List<Steering> documents, Names names) {

  static final String NAME = "Styrdokument";

  DraftSheet of(List<Item> activities) {
    return new Table(NAME, columns(), activities.stream().map(this::row).toList())
        .sheet()
        .freeze(1, 3)
        .print(true, 1, "$1:$1", NAME);
  }

  private List<Table.Column> columns() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column("Referens", 10));
    columns.add(new Table.Column("Förvaltning", 28));
    columns.add(new Table.Column("Insats", 32));
    columns.add(new Table.Column("Utgångspunkt", 24));
    columns.add(new Table.Column("Delområde", 26));
    columns.add(new Table.Column("Antal styrdokument", 13));
    documents.forEach(each -> columns.add(new Table.Column(each.name(), 19)));
    return columns;
  }

  private List<Draft.Content> row(Item item) {
    List<Draft.Content> row = new ArrayList<>();
    row.add(text(item.reference()));
    row.add(text(names.administration(item.administration())));
    row.add(text(item.name()));
    row.add(text(names.pillar(item.label().pillar())));
    row.add(text(names.pillar(item.label().area())));
    row.add(
        Cells.amount(documents.stream().filter(each -> each.concerns(item.reference())).count()));
    documents.forEach(each -> row.add(text(why(each, item.reference()))));
    return row;
  }

  private static String why(Steering document, String reference) {
    boolean named = document.named().contains(reference);
    boolean asked = document.asked().contains(reference);
    if (named && asked) {
      return "uppges och efterfrågas";
    }
    return named ? "uppges" : asked ? "efterfrågas" : "";
  }
}
