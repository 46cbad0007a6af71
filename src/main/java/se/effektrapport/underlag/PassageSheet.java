package se.effektrapport.underlag;

import static se.effektrapport.underlag.Cells.text;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.edition.Remark;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/** Every paragraph of the open answers, as a sheet. */
final class PassageSheet {

  static final String NAME = "Stycken";

  private PassageSheet() {}

  static DraftSheet of(List<Remark> passages, Names names) {
    return new Table(NAME, columns(), passages.stream().map(each -> row(each, names)).toList())
        .sheet()
        .freeze(1, 2);
  }

  private static List<Table.Column> columns() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column("Referens", 10));
    columns.add(new Table.Column("Förvaltning", 28));
    columns.add(new Table.Column("Fråga", 28));
    columns.add(new Table.Column("Text", 70));
    columns.addAll(Cells.labelColumns());
    columns.add(new Table.Column("Något borttaget", 11));
    columns.add(new Table.Column("Svar", 13));
    columns.add(new Table.Column("Blad", 12));
    columns.add(new Table.Column("Cell", 8));
    return columns;
  }

  private static List<Draft.Content> row(Remark passage, Names names) {
    List<Draft.Content> row = new ArrayList<>();
    row.add(text(passage.reference()));
    row.add(text(names.administration(passage.administration())));
    row.add(text(names.question(passage.question())));
    row.add(text(passage.text()));
    row.addAll(Cells.label(passage.label(), names));
    row.add(Cells.yes(passage.removed()));
    row.add(text(passage.submission()));
    row.add(text(passage.sheet()));
    row.add(text(passage.address()));
    return row;
  }
}
