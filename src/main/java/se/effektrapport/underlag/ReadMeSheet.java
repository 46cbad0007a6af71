package se.effektrapport.underlag;

import java.util.Optional;
import se.effektrapport.edition.Content;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.Draft.Look;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.RowHeight;

/** The first sheet: what the workbook is and how to read it. */
final class ReadMeSheet {

  static final String NAME = "Läs mig";

  private static final int NAME_WIDTH = 24;
  private static final int TEXT_WIDTH = 96;
  private static final int POINTS = 11;

  private final Content content;
  private final DraftSheet sheet = new DraftSheet(NAME);
  private int row;

  ReadMeSheet(Content content) {
    this.content = content;
  }

  DraftSheet sheet() {
    sheet.width(1, NAME_WIDTH).width(2, TEXT_WIDTH).background(Look.BACKGROUND).withoutGridLines();
    across(title(content.head()), Look.TITLE);
    marks();
    facts();
    what();
    references();
    protection();
    sheets();
    return sheet.print(false, 1, null, NAME);
  }

  static String title(Content.Head head) {
    return "Underlag till effektrapport " + head.round() + ", utgåva " + head.number();
  }

  private void marks() {
    if (content.head().sampleData()) {
      across("Exempeldata. Svaren i den här arbetsboken är påhittade.", Look.NOTICE);
    }
    if (content.head().draft()) {
      across("Utkast. Utgåvan är inte fastställd och kan ändras.", Look.NOTICE);
    }
  }

  private void facts() {
    Content.Head head = content.head();
    fact("Strategi", head.strategy());
    fact("Strategins period", head.period());
    fact("Strategins dnr", head.strategyReference());
    fact("Rapportens dnr", head.reference());
    fact("Sista dag att svara", head.deadline().toString());
    fact("Utgåvans datum", head.date().toString());
    fact("Handläggare", head.officer());
  }

  private void fact(String name, String fact) {
    if (!fact.isEmpty()) {
      line(name, fact);
    }
  }

  private void what() {
    heading("Vad det här är");
    across(
        "Arbetsboken visar vad som ligger bakom siffrorna och citaten i effektrapporten. Varje"
            + " siffra som bygger på celler, och varje citat, går att följa till ett svar, ett blad"
            + " och en cell. Samma uppgifter finns i filen underlag.json för den som vill"
            + " bearbeta dem med ett program.");
  }

  private void references() {
    String answer =
        content.respondents().stream()
            .map(Content.Respondent::submission)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse("SKÄ svar 1");
    heading("Så läser du hänvisningarna");
    line(
        answer,
        "Ett svar. Först står förvaltningens kod, sedan vilket svar i ordningen från den"
            + " förvaltningen det är. Koderna står på bladet Svar. Arbetsböckerna som kom in kallas"
            + " så här, eftersom filnamn kan innehålla namn på personer.");
    line(
        answer.replaceFirst(" svar \\d+$", "-12"),
        "En referens till en insats eller ett stycke i svaret. Samma referens står vid citaten i"
            + " rapporten.");
    line(
        "Blad och cell",
        "Platsen i arbetsboken som förvaltningen skickade in, till exempel bladet Insatser,"
            + " cell F7.");
    line(
        "Enligt n av m",
        "Över hur många en siffra är räknad. En summa enligt 12 av 20 insatser betyder att 8"
            + " insatser inte har uppgiften.");
  }

  private void protection() {
    Content.Head head = content.head();
    heading("Skydd av enskilda");
    line(
        "Två punkter (..)",
        "Ett antal personer som inte visas, för att det är lägre än "
            + head.smallNumber()
            + ", för att ett sådant antal skulle kunna räknas ut ur det, eller för att det inte"
            + " gick att läsa. På bladet Siffror står skälet under Undantagen. Andelar visas inte"
            + " när de bygger på färre än "
            + head.percentBase()
            + " personer.");
    line("Tom ruta", "Uppgiften saknas. Det är inte samma sak som noll.");
    line(
        "[uppgift borttagen]",
        "Här har något tagits bort ur texten för att det kan peka ut en person. I övrigt är"
            + " texterna ordagranna.");
    line(
        "Summor av personer",
        "En person kan ha nåtts av flera insatser. En summa är därför inte ett antal individer.");
  }

  private void sheets() {
    heading("Bladen");
    line(FigureSheets.FIGURES, "Rapportens siffror: vad de betyder, värdet och hur de räknades.");
    line(FigureSheets.SOURCES, "Cellerna som varje siffra bygger på, en rad för varje cell.");
    line(QuotationSheet.NAME, "Citaten som är valda till rapporten, och varför de valdes.");
    line(
        ActivitySheet.NAME,
        "Alla insatser med det som förvaltningen svarade, och hur insatsen har klassats.");
    line(PassageSheet.NAME, "Alla stycken i svaren på de öppna frågorna, och hur de har klassats.");
    line(AnswerSheet.NAME, "Vilka som fick enkäten, och när svaret kom.");
  }

  private void heading(String heading) {
    across(heading, Look.HEADING);
  }

  private void across(String text) {
    across(text, Look.BODY);
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
