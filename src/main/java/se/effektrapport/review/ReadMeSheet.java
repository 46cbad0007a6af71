package se.effektrapport.review;

import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.Draft.Look;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.RowHeight;

/** The first sheet: what the workbook is for and what its columns say. */
final class ReadMeSheet {

  private static final String NAME = "Läs mig";
  private static final int NAME_WIDTH = 26;
  private static final int TEXT_WIDTH = 94;
  private static final int POINTS = 11;

  private final WriteReview.Belonging to;
  private final int doubts;
  private final DraftSheet sheet = new DraftSheet(NAME);
  private int row;

  ReadMeSheet(WriteReview.Belonging to, int doubts) {
    this.to = to;
    this.doubts = doubts;
  }

  static String title(WriteReview.Belonging to) {
    return "Att granska i effektrapport " + to.year() + ", utgåva " + to.edition();
  }

  DraftSheet sheet() {
    sheet.width(1, NAME_WIDTH).width(2, TEXT_WIDTH).background(Look.BACKGROUND).withoutGridLines();
    across(title(to), Look.TITLE);
    across("Internt arbetsmaterial. Sprid det inte vidare.", Look.NOTICE);
    if (to.sampleData()) {
      across("Exempeldata. Svaren i den här arbetsboken är påhittade.", Look.NOTICE);
    }
    what();
    columns();
    rewriting();
    return sheet.print(false, 1, null, NAME);
  }

  private void what() {
    across("Vad det här är", Look.HEADING);
    across(count(), Look.BODY);
    across(
        "Programmet för varje insats, och varje stycke i de öppna svar som klassas, till en av"
            + " strategins utgångspunkter och om det går till ett delområde. Här står de fall där"
            + " det är osäkert, och de där förvaltningens eget val inte stämmer med det som texten"
            + " talar om.",
        Look.BODY);
  }

  private String count() {
    return switch (doubts) {
      case 0 -> "Inget i svaren behöver granskas.";
      case 1 -> "Bladet Att granska har en rad.";
      default -> "Bladet Att granska har %d rader, en för varje fall.".formatted(doubts);
    };
  }

  private void columns() {
    across("Kolumnerna", Look.HEADING);
    line(
        "Referens",
        "Insatsen eller stycket, till exempel SKÄ-12. Samma referens står i rapporten, i"
            + " skrivunderlaget och i underlag.xlsx.");
    line(
        "Text",
        "Det som förvaltningen svarade. Uppgifter som programmet har känt igen som personnummer är"
            + " borttagna, men texten kan innehålla annat som pekar ut en person.");
    line("Varför den bör granskas", "Vad som gör fallet osäkert.");
    line(
        "Föreslagen utgångspunkt",
        "Den som används i rapporten nu. Passar även i är en annan som ligger nära.");
    line(
        "Sannolikhet",
        "Hur säker beräkningen är, från 0 till 1. Den är 1 när förvaltningen själv har valt.");
    line("Ord som avgjorde", "De ord i texten som beräkningen byggde på.");
    line("Svar, blad och cell", "Platsen i arbetsboken som förvaltningen skickade in.");
  }

  private void rewriting() {
    across("När programmet körs igen", Look.HEADING);
    across(
        "Programmet skriver om den här arbetsboken när svaren ändras. Om du har ändrat i den, eller"
            + " har den öppen, lämnas den orörd. Då får den nya ett nummer i namnet, till exempel"
            + " granskning-2.xlsx. Programmet läser inte det som skrivs här.",
        Look.BODY);
  }

  private void across(String text, Look look) {
    row++;
    sheet.put(row, 1, text, look).put(row, 2, new Draft.Content.Blank(), look);
    sheet.merge("A" + row + ":B" + row).fixedHeight(row, height(text, look));
  }

  /** Merged cells do not grow by themselves. */
  private static double height(String text, Look look) {
    return switch (look) {
      case TITLE -> 34;
      case HEADING -> 30;
      case NOTICE -> 20;
      default -> RowHeight.of(text, NAME_WIDTH + TEXT_WIDTH, POINTS);
    };
  }

  private void line(String name, String text) {
    row++;
    sheet.put(row, 1, name, Look.LABEL).put(row, 2, text, Look.FACT);
    sheet.height(row, RowHeight.of(text, TEXT_WIDTH, POINTS));
  }
}
