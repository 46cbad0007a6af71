package se.effektrapport.underlag;

import se.effektrapport.edition.Changes;
import se.effektrapport.edition.Changes.Earlier;
import se.effektrapport.edition.Head;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.ReadMePage;

/** The first sheet of what changed: between which editions, and what the sheets hold. */
record ChangesReadMe(Head head, Changes changes) {

  String title() {
    return "Ändringar i utgåva " + head.number() + " av effektrapport " + head.round();
  }

  DraftSheet sheet() {
    ReadMePage page = new ReadMePage(title());
    marks(page);
    facts(page);
    page.heading("Vad det här är");
    page.across(
        "Arbetsboken visar vad som skiljer de två utgåvorna. Texter och tal visas så som de får"
            + " visas i utgåvorna. Två punkter (..) betyder att ett antal personer inte visas.");
    sheets(page);
    return page.sheet();
  }

  private void marks(ReadMePage page) {
    if (head.sampleData()) {
      page.notice("Exempeldata. Svaren i den här arbetsboken är påhittade.");
    }
    if (head.draft()) {
      page.notice("Utkast. Utgåvan är inte fastställd och kan ändras.");
    }
  }

  private void facts(ReadMePage page) {
    Earlier base = changes.base();
    page.fact("Utgåva " + head.number(), head.date().toString());
    page.fact("Ersätter", edition(changes.replaced()));
    page.fact("Jämförs med", edition(base));
    page.fact(
        "Socialnämndens beslut",
        base.decision()
            .map(each -> each.day() + ", § " + each.paragraph())
            .orElse("Socialnämnden har inte beslutat om någon tidigare utgåva"));
    page.fact("Rapportens dnr", head.reference());
  }

  private static String edition(Earlier edition) {
    return "Utgåva " + edition.number() + ", " + edition.date();
  }

  private static void sheets(ReadMePage page) {
    page.heading("Bladen");
    page.line(ChangesSheets.ADMINISTRATIONS, "Svar som har tillkommit, rättats eller utgått.");
    page.line(
        ChangesSheets.ACTIVITIES,
        "Insatser som har tillkommit, tagits bort eller ändrats, en rad för varje ändrad uppgift.");
    page.line(ChangesSheets.PASSAGES, "Stycken i de öppna svaren som inte är desamma.");
    page.line(ChangesSheets.FIGURES, "Siffror som har ändrats, är nya eller inte finns längre.");
    page.line(
        ChangesSheets.RECLASSIFIED,
        "Samma insats eller stycke med en annan utgångspunkt eller ett annat delområde, och"
            + " skälet.");
    page.line(
        ChangesSheets.UNCHANGED,
        "Kapitel och avsnitt i rapporten som är ordagrant desamma, med samma tal och citat.");
  }
}
