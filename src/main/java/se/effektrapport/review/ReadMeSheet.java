package se.effektrapport.review;

import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.ReadMePage;

/** The first sheet: who reviews, what the workbook is for and how it is filled in. */
final class ReadMeSheet {

  static final String REVIEWER = "Granskarens namn";

  private final Review review;
  private final ReadMePage page;

  ReadMeSheet(Review review) {
    this.review = review;
    this.page = new ReadMePage(title(review));
  }

  static String title(Review review) {
    return "Att granska i effektrapport " + review.year() + ", utgåva " + review.edition();
  }

  /** What stands at the foot of each printed page. */
  static String footer(String sheet) {
    return sheet + ". Internt: innehåller uppgifter om enskilda";
  }

  DraftSheet sheet() {
    page.notice("Internt. Här finns uppgifter om enskilda. Sprid inte arbetsboken vidare.");
    if (review.sampleData()) {
      page.notice("Exempeldata. Svaren i den här arbetsboken är påhittade.");
    }
    page.input(REVIEWER, "Ditt för- och efternamn, skrivet likadant varje gång.");
    what();
    how();
    columns();
    examples();
    stopped();
    rewriting();
    return page.sheet().lock();
  }

  private void what() {
    page.heading("Vad det här är");
    page.across(count());
    page.across(
        "Programmet för varje insats, och varje stycke i de öppna svar som klassas, till en av"
            + " strategins utgångspunkter och om det går till ett delområde. Här står de fall där"
            + " det är osäkert, de där förvaltningens eget val inte stämmer med det som texten"
            + " talar om, de där två granskare har beslutat olika, och ett stickprov som dras"
            + " lika varje gång och visar hur ofta klassningen är fel.");
  }

  private String count() {
    String decided =
        switch (review.settled().size()) {
          case 0 -> "";
          case 1 -> " Bladet Granskat har en rad med ett beslut som gäller.";
          default ->
              " Bladet Granskat har %d rader med beslut som gäller."
                  .formatted(review.settled().size());
        };
    return switch (review.doubts().size()) {
          case 0 -> "Inget i svaren behöver granskas.";
          case 1 -> "Bladet Att granska har en rad.";
          default ->
              "Bladet Att granska har %d rader, en för varje fall."
                  .formatted(review.doubts().size());
        }
        + decided
        + disputed();
  }

  private String disputed() {
    return switch (review.disputed().size()) {
      case 0 -> "";
      case 1 -> " Bladet Oense har en rad där granskarna har beslutat olika.";
      default ->
          " Bladet Oense har %d rader där granskarna har beslutat olika."
              .formatted(review.disputed().size());
    };
  }

  private void how() {
    page.heading("Så här gör du");
    page.line(
        "1", "Spara arbetsboken med ditt namn i filnamnet, till exempel granskning-anna.xlsx.");
    page.line(
        "2",
        "Skriv ditt namn i den vita rutan ovan. Utan namn används inga beslut. Är ni två tar var"
            + " och en sin egen kopia.");
    page.line(
        "3",
        "Läs texten på bladet Att granska och välj i kolumnen Beslut: "
            + Choices.AGREE
            + ", eller den utgångspunkt eller det delområde som är rätt. Lämna tomt det du inte kan"
            + " avgöra. Skriv inte om texten.");
    page.line(
        "4",
        "På bladet Exempel står citaten i rapporten och några som kan komma i stället. Välj om de"
            + " ska tas med, inte tas med eller kortas. Lämna tomt det som är bra som det är.");
    page.line(
        "5",
        "På bladet Skydd står texterna där programmet hittade något som kan peka ut en person. Välj"
            + " om de ska släppas eller tas bort och skriv varför. Lämna tomt om uppgifterna ska"
            + " vara borttagna och texten inte citeras.");
    page.line(
        "6",
        "Lägg filen i input/"
            + review.year()
            + " och kör programmet. Det säger vad som inte gick att läsa, och i vilken cell.");
    page.line(
        "Ändra dig",
        "Välj något annat i din fil, eller "
            + Choices.TAKE_BACK
            + ". Att tömma rutan ändrar inget. Har två granskare beslutat olika gäller inget av"
            + " besluten.");
  }

  private void columns() {
    page.heading("Kolumnerna");
    page.line(
        "Referens",
        "Insatsen eller stycket, till exempel SKÄ-12. Samma referens står i rapporten, i"
            + " skrivunderlaget och i underlag.xlsx.");
    page.line(
        "Text",
        "Det som förvaltningen svarade, med alla uppgifter. I rapporten står [uppgift borttagen]"
            + " där något kan peka ut en person.");
    page.line("Varför", "Vad som gör fallet osäkert, eller att det är draget.");
    page.line(
        "Föreslagen utgångspunkt",
        "Den som används i rapporten nu. Passar även i är en annan som ligger nära.");
    page.line(
        "Sannolikhet",
        "Hur säker beräkningen är, från 0 till 1. Den är 1 när förvaltningen själv har valt, och"
            + " visas inte för stickprovet. Är ett fall i stickprovet också osäkert står det i"
            + " kolumnen Varför.");
    page.line("Ord som avgjorde", "De ord i texten som beräkningen byggde på.");
    page.line("Kommentar", "Dina egna ord om beslutet. De sparas men visas inte i rapporten.");
    page.line("Svar, blad och cell", "Platsen i arbetsboken som förvaltningen skickade in.");
  }

  private void examples() {
    page.heading("Bladet " + ExampleSheet.NAME);
    page.line(
        ExampleSheet.TAKE,
        "Citatet går före de citat som programmet väljer på samma plats, så långt platserna räcker."
            + " En text där något är borttaget av hänsyn till enskilda citeras inte, om den inte är"
            + " släppt på bladet Skydd.");
    page.line(
        ExampleSheet.LEAVE_OUT, "Texten citeras inte någonstans. Nästa text i tur tar dess plats.");
    page.line(
        ExampleSheet.SHORTEN,
        "Citatet tas med i kortad form. Skriv det som ska stå kvar i kolumnen Kortad text: textens"
            + " egna ord, ordagrant och i samma ordning, med […] där något är utelämnat (även [...]"
            + " och … går bra). Stor bokstav och punkt får ändras där en del börjar och slutar. Ett"
            + " nekande ord får inte utelämnas ur en mening som är kvar. Minst fem ord ska vara"
            + " kvar.");
    page.line("Gäller", "Besluten om citat gäller årets rapport, inte nästa års.");
  }

  private void stopped() {
    page.heading("Bladet " + StoppedSheet.NAME);
    page.across(
        switch (review.stopped().size()) {
          case 0 -> "Programmet har inte hittat något i texterna som kan peka ut en person.";
          case 1 -> "En text har uppgifter som kan peka ut en person.";
          default ->
              "%d texter har uppgifter som kan peka ut en person."
                  .formatted(review.stopped().size());
        });
    page.line(
        Release.ALL.shown(),
        "Inget i texten pekar ut någon: programmet tog fel. Texten visas hel och får citeras. Det"
            + " går inte om där står ett personnummer eller samordningsnummer.");
    page.line(
        Release.WITHOUT_HITS.shown(),
        "Uppgifterna är borttagna även i fortsättningen, men resten av texten får citeras.");
    page.line(
        Release.NOTHING.shown(),
        "Mer i texten pekar ut någon än det som programmet hittade. Då visas [text borttagen], även"
            + " nästa år om samma text kommer igen.");
    page.line(
        StoppedSheet.REASON,
        "Behövs till varje beslut, minst två ord. Skälet och ditt namn sparas men visas aldrig i"
            + " rapporten.");
    page.line(
        "Gäller",
        "En text är släppt i årets rapport, aldrig i nästa års. Ändrar förvaltningen texten, eller"
            + " hittar programmet något annat i den, är den skyddad tills den har bedömts igen. Har"
            + " två granskare beslutat olika är inget släppt.");
    page.line(
        "Andra texter",
        "Ser du en text utanför bladet som pekar ut någon: välj Ta inte med på bladet Exempel om"
            + " den citeras, och säg till den som ansvarar för rapporten.");
  }

  private void rewriting() {
    page.heading("När programmet körs igen");
    page.across(
        "Programmet skriver om den här arbetsboken när svaren eller besluten ändras. Om du har"
            + " ändrat i den, eller har den öppen, lämnas den orörd. Då får den nya ett nummer i"
            + " namnet, till exempel granskning-2.xlsx. Det som står i den läses först när den"
            + " ligger i mappen input.");
  }
}
