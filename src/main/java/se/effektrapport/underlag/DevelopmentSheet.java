package se.effektrapport.underlag;

import static se.effektrapport.underlag.Cells.text;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.edition.Content.Takes;
import se.effektrapport.edition.Development;
import se.effektrapport.edition.Development.Followed;
import se.effektrapport.edition.Development.Mention;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/** What became of the insatser of the year before, a row for each, as a sheet. */
final class DevelopmentSheet {

  static final String NAME = "Utveckling";

  private final Development development;
  private final Names names;

  DevelopmentSheet(Development development, Names names) {
    this.development = development;
    this.names = names;
  }

  DraftSheet sheet() {
    List<List<Draft.Content>> rows = new ArrayList<>();
    development.followed().forEach(each -> rows.add(row(each)));
    development.added().forEach(each -> rows.add(now(each, "ny")));
    development.gone().forEach(each -> rows.add(then(each)));
    return new Table(NAME, columns(), rows).sheet().freeze(1, 3).print(true, 1, "$1:$1", NAME);
  }

  private List<Table.Column> columns() {
    String then = " " + development.before();
    return List.of(
        new Table.Column("Referens", 10),
        new Table.Column("Förvaltning", 28),
        new Table.Column("Insats", 36),
        new Table.Column("Läge", 18),
        new Table.Column("Utgångspunkt", 24),
        new Table.Column("Referens" + then, 14),
        new Table.Column("Insats" + then, 36),
        new Table.Column("Antal nådda" + then, 12),
        new Table.Column("Antal nådda nu", 12),
        new Table.Column("Effektens riktning" + then, 22),
        new Table.Column("Effektens riktning nu", 22));
  }

  private List<Draft.Content> row(Followed each) {
    return List.of(
        text(each.reference()),
        text(names.administration(each.administration())),
        text(each.name()),
        text(hasEnded(each.reference()) ? "avslutad" : "fortsätter"),
        text(names.pillar(each.pillar())),
        text(String.join(", ", each.references())),
        text(String.join("; ", each.names())),
        persons(each.then()),
        persons(each.now()),
        text(each.then().direction()),
        text(each.now().direction()));
  }

  private boolean hasEnded(String reference) {
    return development.ended().stream().anyMatch(each -> each.reference().equals(reference));
  }

  private static Draft.Content persons(Development.Year year) {
    return Cells.datum(Datum.of(Takes.PERSONS, year.reached()));
  }

  private List<Draft.Content> now(Mention each, String state) {
    return row(
        text(each.reference()), each, state, Cells.blank(), text(each.name()), Cells.blank());
  }

  private List<Draft.Content> then(Mention each) {
    return row(
        Cells.blank(),
        each,
        "saknas i årets svar",
        text(each.reference()),
        Cells.blank(),
        text(each.name()));
  }

  private List<Draft.Content> row(
      Draft.Content reference,
      Mention each,
      String state,
      Draft.Content referenceThen,
      Draft.Content name,
      Draft.Content nameThen) {
    return List.of(
        reference,
        text(names.administration(each.administration())),
        name,
        text(state),
        Cells.blank(),
        referenceThen,
        nameThen,
        Cells.blank(),
        Cells.blank(),
        Cells.blank(),
        Cells.blank());
  }
}
