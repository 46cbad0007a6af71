package se.effektrapport.underlag;

import java.util.Optional;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Head;
import se.effektrapport.edition.Respondent;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.ReadMePage;

/** The first sheet: what the workbook is and how to read it. */
final class ReadMeSheet {

  private final Content content;
  private final ReadMePage page;

  ReadMeSheet(Content content) {
    this.content = content;
    this.page = new ReadMePage(title(content.head()));
  }

  DraftSheet sheet() {
    marks();
    facts();
    what();
    references();
    protection();
    sheets();
    return page.sheet();
  }

  static String title(Head head) {
    return "Underlag till effektrapport " + head.round() + ", utgåva " + head.number();
  }

  private void marks() {
    if (content.head().sampleData()) {
      page.notice("Exempeldata. Svaren i den här arbetsboken är påhittade.");
    }
    if (content.head().draft()) {
      page.notice("Utkast. Utgåvan är inte fastställd och kan ändras.");
    }
  }

  private void facts() {
    Head head = content.head();
    page.fact("Strategi", head.strategy());
    page.fact("Strategins period", head.period());
    page.fact("Strategins dnr", head.strategyReference());
    page.fact("Rapportens dnr", head.reference());
    page.fact("Sista dag att svara", head.deadline().toString());
    page.fact("Utgåvans datum", head.date().toString());
    page.fact("Handläggare", head.officer());
  }

  private void what() {
    page.heading("Vad det här är");
    page.across(
        "Arbetsboken visar vad som ligger bakom siffrorna och citaten i effektrapporten. Varje"
            + " siffra som bygger på celler, och varje citat, går att följa till ett svar, ett blad"
            + " och en cell. Samma uppgifter finns i filen underlag.json för den som vill"
            + " bearbeta dem med ett program.");
  }

  private void references() {
    String answer =
        content.respondents().stream()
            .map(Respondent::submission)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse("SKÄ svar 1");
    page.heading("Så läser du hänvisningarna");
    page.line(
        answer,
        "Ett svar. Först står förvaltningens kod, sedan vilket svar i ordningen från den"
            + " förvaltningen det är. Koderna står på bladet Svar. Arbetsböckerna som kom in kallas"
            + " så här, eftersom filnamn kan innehålla namn på personer.");
    page.line(
        answer.replaceFirst(" svar \\d+$", "-12"),
        "En referens till en insats eller ett stycke i svaret. Samma referens står vid citaten i"
            + " rapporten.");
    page.line(
        "Blad och cell",
        "Platsen i arbetsboken som förvaltningen skickade in, till exempel bladet Insatser,"
            + " cell F7.");
    content
        .development()
        .ifPresent(
            each ->
                page.line(
                    answer + " (" + each.before() + ")",
                    "Ett svar i omgången " + each.before() + ", som årets svar jämförs med."));
    page.line(
        "Enligt n av m",
        "Över hur många en siffra är räknad. En summa enligt 12 av 20 insatser betyder att 8"
            + " insatser inte har uppgiften.");
  }

  private void protection() {
    Head head = content.head();
    page.heading("Skydd av enskilda");
    page.line(
        "Två punkter (..)",
        "Ett antal personer som inte visas, för att det är lägre än "
            + head.smallNumber()
            + ", för att ett sådant antal skulle kunna räknas ut ur det, eller för att det inte"
            + " gick att läsa. På bladet Siffror står skälet under Undantagen. Andelar visas inte"
            + " när de bygger på färre än "
            + head.percentBase()
            + " personer.");
    page.line("Tom ruta", "Uppgiften saknas. Det är inte samma sak som noll.");
    page.line(
        "[uppgift borttagen]",
        "Här har något tagits bort ur texten för att det kan peka ut en person. I övrigt är"
            + " texterna ordagranna.");
    page.line(
        "Summor av personer",
        "En person kan ha nåtts av flera insatser. En summa är därför inte ett antal individer.");
  }

  private void sheets() {
    page.heading("Bladen");
    page.line(
        FigureSheets.FIGURES, "Rapportens siffror: vad de betyder, värdet och hur de räknades.");
    page.line(FigureSheets.SOURCES, "Cellerna som varje siffra bygger på, en rad för varje cell.");
    page.line(QuotationSheet.NAME, "Citaten som är valda till rapporten, och varför de valdes.");
    page.line(
        ActivitySheet.NAME,
        "Alla insatser med det som förvaltningen svarade, och hur insatsen har klassats.");
    page.line(
        PassageSheet.NAME, "Alla stycken i svaren på de öppna frågorna, och hur de har klassats.");
    page.line(
        SteeringSheet.NAME,
        "Vilka andra styrdokument varje insats svarar mot. En insats står på en rad. Uppges betyder"
            + " att förvaltningen redovisar den även under styrdokumentet, efterfrågas att"
            + " styrdokumentet frågar efter dess utgångspunkt eller delområde.");
    page.line(AnswerSheet.NAME, "Vilka som fick enkäten, och när svaret kom.");
    content
        .development()
        .ifPresent(
            each ->
                page.line(
                    DevelopmentSheet.NAME,
                    "Insatserna från "
                        + each.before()
                        + " och vad som har blivit av dem, för förvaltningarna som svarade båda"
                        + " åren."));
  }
}
