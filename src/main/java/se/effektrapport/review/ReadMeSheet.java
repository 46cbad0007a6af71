package se.effektrapport.review;

import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.ReadMePage;

/** The first sheet: what the workbook is for and what its columns say. */
final class ReadMeSheet {

  private final WriteReview.Belonging to;
  private final int doubts;
  private final ReadMePage page;

  ReadMeSheet(WriteReview.Belonging to, int doubts) {
    this.to = to;
    this.doubts = doubts;
    this.page = new ReadMePage(title(to));
  }

  static String title(WriteReview.Belonging to) {
    return "Att granska i effektrapport " + to.year() + ", utgåva " + to.edition();
  }

  DraftSheet sheet() {
    page.notice("Internt arbetsmaterial. Sprid det inte vidare.");
    if (to.sampleData()) {
      page.notice("Exempeldata. Svaren i den här arbetsboken är påhittade.");
    }
    what();
    columns();
    rewriting();
    return page.sheet();
  }

  private void what() {
    page.heading("Vad det här är");
    page.across(count());
    page.across(
        "Programmet för varje insats, och varje stycke i de öppna svar som klassas, till en av"
            + " strategins utgångspunkter och om det går till ett delområde. Här står de fall där"
            + " det är osäkert, och de där förvaltningens eget val inte stämmer med det som texten"
            + " talar om.");
  }

  private String count() {
    return switch (doubts) {
      case 0 -> "Inget i svaren behöver granskas.";
      case 1 -> "Bladet Att granska har en rad.";
      default -> "Bladet Att granska har %d rader, en för varje fall.".formatted(doubts);
    };
  }

  private void columns() {
    page.heading("Kolumnerna");
    page.line(
        "Referens",
        "Insatsen eller stycket, till exempel SKÄ-12. Samma referens står i rapporten, i"
            + " skrivunderlaget och i underlag.xlsx.");
    page.line(
        "Text",
        "Det som förvaltningen svarade. Uppgifter som programmet har känt igen som personnummer är"
            + " borttagna, men texten kan innehålla annat som pekar ut en person.");
    page.line("Varför den bör granskas", "Vad som gör fallet osäkert.");
    page.line(
        "Föreslagen utgångspunkt",
        "Den som används i rapporten nu. Passar även i är en annan som ligger nära.");
    page.line(
        "Sannolikhet",
        "Hur säker beräkningen är, från 0 till 1. Den är 1 när förvaltningen själv har valt.");
    page.line("Ord som avgjorde", "De ord i texten som beräkningen byggde på.");
    page.line("Svar, blad och cell", "Platsen i arbetsboken som förvaltningen skickade in.");
  }

  private void rewriting() {
    page.heading("När programmet körs igen");
    page.across(
        "Programmet skriver om den här arbetsboken när svaren ändras. Om du har ändrat i den, eller"
            + " har den öppen, lämnas den orörd. Då får den nya ett nummer i namnet, till exempel"
            + " granskning-2.xlsx. Programmet läser inte det som skrivs här.");
  }
}
