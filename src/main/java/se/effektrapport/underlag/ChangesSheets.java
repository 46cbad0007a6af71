package se.effektrapport.underlag;

import static se.effektrapport.underlag.Cells.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.Changes.Kind;
import se.effektrapport.edition.Changes.OfAnswer;
import se.effektrapport.edition.Changes.OfCell;
import se.effektrapport.edition.Changes.OfFigure;
import se.effektrapport.edition.Changes.OfItem;
import se.effektrapport.edition.Changes.OfRemark;
import se.effektrapport.edition.Changes.Reclassified;
import se.effektrapport.edition.Head;
import se.effektrapport.protection.Shown;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/** The sheets of what changed; before and after stand side by side. */
final class ChangesSheets {

  static final String ADMINISTRATIONS = "Förvaltningar";
  static final String ACTIVITIES = "Insatser";
  static final String PASSAGES = "Stycken";
  static final String FIGURES = "Siffror";
  static final String RECLASSIFIED = "Omklassat";
  static final String UNCHANGED = "Oförändrat";

  private final Changes changes;
  private final String before;
  private final String after;

  ChangesSheets(Head head, Changes changes) {
    this.changes = changes;
    this.before = "Utgåva " + changes.base().number();
    this.after = "Utgåva " + head.number();
  }

  DraftSheet administrations() {
    return table(
        ADMINISTRATIONS,
        changes.answers().stream().map(ChangesSheets::row),
        new Table.Column("Kod", 8),
        new Table.Column("Förvaltning", 40),
        new Table.Column("Vad som har hänt", 34),
        new Table.Column("Sent", 8),
        new Table.Column(before, 14),
        new Table.Column(after, 14),
        new Table.Column("Insatser nu", 11),
        new Table.Column("Nya insatser", 11),
        new Table.Column("Borttagna insatser", 12),
        new Table.Column("Ändrade insatser", 11),
        new Table.Column("Ändrade stycken", 11));
  }

  private static List<Draft.Content> row(OfAnswer answer) {
    return List.of(
        text(answer.code()),
        text(answer.name()),
        text(answer.outcome().words()),
        Cells.yes(answer.late()),
        text(answer.before()),
        text(answer.after()),
        Cells.amount(answer.activities()),
        Cells.amount(answer.items(Kind.ADDED)),
        Cells.amount(answer.items(Kind.REMOVED)),
        Cells.amount(answer.items(Kind.CHANGED)),
        Cells.amount(answer.remarks().size()));
  }

  /** A row for each changed cell; one for an insats that is new or gone. */
  DraftSheet activities() {
    return table(
        ACTIVITIES,
        changes.answers().stream()
            .flatMap(answer -> answer.items().stream().flatMap(item -> rows(answer, item))),
        new Table.Column("Förvaltning", 28),
        new Table.Column("Insats", 32),
        new Table.Column("Vad som har hänt", 13),
        new Table.Column("Referens i " + inText(before), 12),
        new Table.Column("Referens i " + inText(after), 12),
        new Table.Column("Uppgift", 26),
        new Table.Column(before, 50),
        new Table.Column(after, 50));
  }

  private static Stream<List<Draft.Content>> rows(OfAnswer answer, OfItem item) {
    List<OfCell> cells = item.cells().isEmpty() ? List.of(new OfCell("", "", "")) : item.cells();
    return cells.stream()
        .map(
            cell ->
                List.of(
                    text(answer.name()),
                    text(item.name()),
                    text(kind(item.kind())),
                    text(item.before()),
                    text(item.after()),
                    text(cell.header()),
                    text(cell.before()),
                    text(cell.after())));
  }

  private static String kind(Kind kind) {
    return switch (kind) {
      case ADDED -> "har tillkommit";
      case REMOVED -> "har tagits bort";
      case CHANGED -> "har ändrats";
    };
  }

  DraftSheet passages() {
    return table(
        PASSAGES,
        changes.answers().stream()
            .flatMap(answer -> answer.remarks().stream().map(each -> row(answer, each))),
        new Table.Column("Förvaltning", 28),
        new Table.Column("Fråga", 34),
        new Table.Column("Vad som har hänt", 13),
        new Table.Column("Referens i " + inText(before), 12),
        new Table.Column("Referens i " + inText(after), 12),
        new Table.Column(before, 60),
        new Table.Column(after, 60));
  }

  private static List<Draft.Content> row(OfAnswer answer, OfRemark remark) {
    return List.of(
        text(answer.name()),
        text(remark.question()),
        text(kind(remark.kind())),
        text(remark.referenceBefore()),
        text(remark.referenceAfter()),
        text(remark.before()),
        text(remark.after()));
  }

  DraftSheet figures() {
    return table(
        FIGURES,
        changes.figures().stream().map(ChangesSheets::row),
        new Table.Column("Id", 38),
        new Table.Column("Beskrivning", 76),
        new Table.Column(before, 14),
        new Table.Column(after, 14),
        new Table.Column("Anmärkning", 34));
  }

  private static List<Draft.Content> row(OfFigure figure) {
    return List.of(
        text(figure.id()),
        text(figure.label()),
        value(figure.before()),
        value(figure.after()),
        text(remark(figure)));
  }

  private static Draft.Content value(Optional<Shown> shown) {
    return shown
        .map(
            each ->
                switch (each) {
                  case Shown.Number number -> Cells.amount(number.value());
                  case Shown.Decimal decimal -> Cells.decimal(decimal.value());
                  case Shown.Withheld withheld -> text(Datum.MARK);
                  case Shown.NoData none -> Cells.blank();
                })
        .orElse(Cells.blank());
  }

  private static String remark(OfFigure figure) {
    if (figure.before().isEmpty()) {
      return "Siffran är ny";
    }
    return figure.after().isEmpty() ? "Siffran finns inte längre" : "";
  }

  DraftSheet reclassified() {
    return table(
        RECLASSIFIED,
        changes.reclassified().stream().map(ChangesSheets::row),
        new Table.Column("Förvaltning", 28),
        new Table.Column("Insats eller stycke", 12),
        new Table.Column("Referens i " + inText(before), 12),
        new Table.Column("Referens i " + inText(after), 12),
        new Table.Column("Text", 60),
        new Table.Column("Utgångspunkt, " + inText(before), 26),
        new Table.Column("Delområde, " + inText(before), 26),
        new Table.Column("Utgångspunkt, " + inText(after), 26),
        new Table.Column("Delområde, " + inText(after), 26),
        new Table.Column("Skäl", 40));
  }

  private static List<Draft.Content> row(Reclassified each) {
    return List.of(
        text(each.name()),
        text(each.activity() ? "insats" : "stycke"),
        text(each.before()),
        text(each.after()),
        text(each.words()),
        text(each.pillarBefore()),
        text(each.areaBefore()),
        text(each.pillar()),
        text(each.area()),
        text(each.reason().words()));
  }

  DraftSheet unchanged() {
    return table(
        UNCHANGED,
        Stream.concat(
            changes.unchanged().stream().map(each -> List.of(text(each.title()), text("Hela"))),
            changes.partly().stream()
                .flatMap(
                    each ->
                        each.parts().stream()
                            .map(part -> List.of(text(each.title()), text(part))))),
        new Table.Column("Kapitel eller bilaga", 60),
        new Table.Column("Avsnitt som är ordagrant detsamma", 60));
  }

  private static String inText(String edition) {
    return edition.toLowerCase(Locale.ROOT);
  }

  private static DraftSheet table(
      String name, Stream<List<Draft.Content>> rows, Table.Column... columns) {
    return new Table(name, List.of(columns), rows.toList()).sheet();
  }
}
