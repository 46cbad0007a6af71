package se.effektrapport.underlag;

import static se.effektrapport.underlag.Cells.text;

import java.util.List;
import se.effektrapport.edition.Excerpt;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/** The words the report may quote, and why they were chosen, as a sheet. */
final class QuotationSheet {

  static final String NAME = "Citat";

  private static final List<Table.Column> COLUMNS =
      List.of(
          new Table.Column("Kapitel", 14),
          new Table.Column("Utgångspunkt", 24),
          new Table.Column("Referens", 10),
          new Table.Column("Förvaltning", 28),
          new Table.Column("Fråga eller kolumn", 26),
          new Table.Column("Text", 70),
          new Table.Column("Skäl", 40),
          new Table.Column("Svar", 13),
          new Table.Column("Blad", 12),
          new Table.Column("Cell", 8));

  private QuotationSheet() {}

  static DraftSheet of(List<Excerpt> excerpts, Names names) {
    return new Table(NAME, COLUMNS, excerpts.stream().map(each -> row(each, names)).toList())
        .sheet();
  }

  private static List<Draft.Content> row(Excerpt excerpt, Names names) {
    return List.of(
        text(Names.chapter(excerpt.chapter())),
        text(names.pillar(excerpt.pillar())),
        text(excerpt.reference()),
        text(names.administration(excerpt.administration())),
        text(names.field(excerpt)),
        text(excerpt.text()),
        text(excerpt.reason()),
        text(excerpt.submission()),
        text(excerpt.sheet()),
        text(excerpt.address()));
  }
}
