package se.effektrapport.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.Changes.Chapter;
import se.effektrapport.edition.Changes.Earlier;
import se.effektrapport.edition.Changes.Kind;
import se.effektrapport.edition.Changes.OfAnswer;
import se.effektrapport.edition.Changes.OfCell;
import se.effektrapport.edition.Changes.OfFigure;
import se.effektrapport.edition.Changes.OfItem;
import se.effektrapport.edition.Changes.OfRemark;
import se.effektrapport.edition.Changes.OfText;
import se.effektrapport.edition.Changes.Outcome;
import se.effektrapport.edition.Changes.Reason;
import se.effektrapport.edition.Changes.Reclassified;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.protection.Shown;

/** Something of everything that can have changed. */
final class SmallChanges {

  private SmallChanges() {}

  static Changes changes() {
    BoardDecision decision = new BoardDecision(LocalDate.of(2022, 11, 15), 12);
    return new Changes(
        new Earlier(1, LocalDate.of(2022, 10, 19), Optional.of(decision)),
        new Earlier(2, LocalDate.of(2022, 11, 2), Optional.empty()),
        List.of(
            answer("SOC", "Socialförvaltningen", Outcome.NEW, List.of(added("SOC-1")), List.of()),
            answer(
                "SKÄ", "Skärholmens stadsdelsförvaltning", Outcome.CORRECTED, items(), remarks()),
            answer("FAR", "Farsta stadsdelsförvaltning", Outcome.OTHER_DAY, List.of(), List.of())),
        figures(),
        List.of(reclassified()),
        List.of(
            new OfText(Kind.ADDED, "sammanfattning", "sammanfattning.md"),
            new OfText(Kind.CHANGED, "utgangspunkt-s", "utgangspunkt-S.docx"),
            new OfText(Kind.REMOVED, "slutsatser", "slutsatser.md")),
        List.of(
            new Chapter("kap-bakgrund", "1 Bakgrund & uppdrag", List.of("Uppdraget")),
            new Chapter("kap-bilaga-fragor", "Bilaga D. Frågorna i enkäten", List.of())),
        List.of(new Chapter("kap-barnratt", "9 Barnets rättigheter", List.of("Skydd", "Barn"))));
  }

  /** Nothing but the words of the templates. */
  static Changes none() {
    Earlier first = new Earlier(1, LocalDate.of(2022, 10, 19), Optional.empty());
    return new Changes(
        first, first, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static OfAnswer answer(
      String code, String name, Outcome outcome, List<OfItem> items, List<OfRemark> remarks) {
    String before = outcome == Outcome.NEW ? "" : code + " svar 1";
    String after = outcome == Outcome.NEW ? code + " svar 1" : code + " svar 2";
    boolean late = outcome != Outcome.CORRECTED;
    return new OfAnswer(code, name, outcome, before, after, late, items.size(), items, remarks);
  }

  private static OfItem added(String reference) {
    return new OfItem(Kind.ADDED, "Nattvandring <b>", "", reference, List.of());
  }

  private static List<OfItem> items() {
    return List.of(
        added("SKÄ-1"),
        new OfItem(
            Kind.CHANGED,
            "Lovskola",
            "SKÄ-1",
            "SKÄ-2",
            List.of(
                new OfCell("Effekt", "Fler i skolan.", "Fler i skolan.\n\nOch\nfler & fler."),
                new OfCell("Antal nådda totalt", "12", ".."))),
        new OfItem(Kind.REMOVED, "Fritidsbank", "SKÄ-2", "", List.of()),
        new OfItem(Kind.REMOVED, "Simskola", "SKÄ-3", "", List.of()));
  }

  private static List<OfRemark> remarks() {
    String question = "Hur har ni arbetat?";
    return List.of(
        new OfRemark(Kind.CHANGED, question, "SKÄ-8", "SKÄ-9", "Med SIG.", "Med SIG och SSPF."),
        new OfRemark(Kind.REMOVED, question, "SKÄ-9", "", "Utan pengar.", ""));
  }

  private static List<OfFigure> figures() {
    return List.of(
        figure("insatser", "Insatser", new Shown.Number(17)),
        figure("personer.S.antal_totalt", "Antal nådda totalt", new Shown.Withheld("färre än 5")),
        figure("konsandel.S", "Andel flickor", new Shown.NoData()),
        new OfFigure("ny", "En ny siffra", Optional.empty(), Optional.of(new Shown.Number(1250))),
        new OfFigure("borta", "En siffra", Optional.of(new Shown.Number(3)), Optional.empty()));
  }

  private static OfFigure figure(String id, String label, Shown before) {
    return new OfFigure(id, label, Optional.of(before), Optional.of(new Shown.Number(18)));
  }

  private static Reclassified reclassified() {
    return new Reclassified(
        "SKÄ",
        "Skärholmens stadsdelsförvaltning",
        true,
        "SKÄ-1",
        "SKÄ-2",
        "Lovskola",
        "Systematisk samhandling",
        "Ledning, styrning och kunskap",
        "Civilsamhället",
        "",
        Reason.REVIEWED);
  }
}
