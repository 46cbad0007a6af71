package se.effektrapport.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.ChapterText;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Content.Column;
import se.effektrapport.edition.Content.Question;
import se.effektrapport.edition.Excerpt;
import se.effektrapport.edition.Head;
import se.effektrapport.edition.Item;
import se.effektrapport.edition.Item.Cell;
import se.effektrapport.edition.Label;
import se.effektrapport.edition.Pillar;
import se.effektrapport.edition.Pillar.Area;
import se.effektrapport.edition.Remark;
import se.effektrapport.edition.Respondent;
import se.effektrapport.edition.Respondent.Answer;
import se.effektrapport.edition.Steering;
import se.effektrapport.figures.Figure;
import se.effektrapport.protection.Shown;

/**
 * A round made by hand: an utgångspunkt with many insatser, one with two, one with one, one with
 * none; one who answered in time, one late, one not.
 */
final class SmallRound {

  static final List<Pillar> PILLARS =
      List.of(
          new Pillar(
              "S",
              "Systematisk samhandling",
              false,
              List.of(
                  new Area("S1", "Främjande och tidiga insatser"),
                  new Area("S2", "Ledning, styrning och kunskap"))),
          new Pillar("F", "Förskola, skola och fritid", false, List.of(new Area("F1", "Förskola"))),
          new Pillar("V", "Våldsprevention", false, List.of(new Area("V1", "Skola"))),
          new Pillar("C", "Civilsamhället", false, List.of(new Area("C1", "Partnerskap"))),
          new Pillar("O", "Övrigt", true, List.of()));

  private SmallRound() {}

  static Content content() {
    return content(List.of());
  }

  static Content content(List<ChapterText> texts) {
    return content(activities(), excerpts(), texts);
  }

  /** Nobody has answered yet. */
  static Content empty() {
    List<Respondent> nobody =
        respondents().stream()
            .map(
                r ->
                    new Respondent(
                        r.code(),
                        r.name(),
                        r.shortName(),
                        r.district(),
                        Answer.MISSING,
                        Optional.empty(),
                        Optional.empty()))
            .toList();
    return content(nobody, List.of(), List.of(), List.of(), List.of());
  }

  static Content content(List<Item> activities, List<Excerpt> excerpts, List<ChapterText> texts) {
    return content(respondents(), activities, passages(), excerpts, texts);
  }

  private static Content content(
      List<Respondent> respondents,
      List<Item> activities,
      List<Remark> passages,
      List<Excerpt> excerpts,
      List<ChapterText> texts) {
    return new Content(
        head(),
        respondents,
        PILLARS,
        questions(),
        columns(),
        activities,
        passages,
        excerpts,
        new CountSmallRound(respondents, PILLARS, activities, passages, steering(activities))
            .figures(),
        texts,
        Optional.empty(),
        Optional.empty(),
        steering(activities));
  }

  /** One that asks about F1, and one, named once, of which nobody has said what it asks about. */
  private static List<Steering> steering(List<Item> activities) {
    List<String> all = activities.stream().map(Item::reference).toList();
    List<String> preschool =
        activities.stream()
            .filter(each -> each.label().area().equals("F1"))
            .map(Item::reference)
            .toList();
    return List.of(
        new Steering("fss", "Överenskommelsen med skolan", List.of("F1"), List.of(), preschool),
        new Steering(
            "andt", "ANDT-programmet", List.of(), all.stream().limit(1).toList(), List.of()));
  }

  /** The same when these numbers would tell of small ones. */
  static Content withholding(String... ids) {
    Content open = content();
    return new Content(
        open.head(),
        open.respondents(),
        open.pillars(),
        open.questions(),
        open.columns(),
        open.activities(),
        open.passages(),
        open.excerpts(),
        open.figures().stream()
            .map(each -> List.of(ids).contains(each.id()) ? withheld(each) : each)
            .toList(),
        open.texts(),
        open.changes(),
        open.development(),
        open.steering());
  }

  private static Figure withheld(Figure figure) {
    return new Figure(
        figure.id(),
        figure.label(),
        new Shown.Withheld("ett visst antal"),
        figure.operation(),
        figure.basis(),
        figure.sources());
  }

  /** The edition after, with every change there is. */
  static Content successor() {
    return content().since(SmallChanges.changes());
  }

  private static Head head() {
    return new Head(
        2022,
        1,
        LocalDate.of(2022, 10, 19),
        true,
        true,
        "Stockholms stads strategi för att minska risken för att unga dras in i kriminalitet",
        "2019–2022",
        "",
        "1.7.1-401/2022",
        LocalDate.of(2022, 9, 30),
        "Preventionssamordnare",
        5,
        20);
  }

  private static List<Respondent> respondents() {
    return List.of(
        new Respondent(
            "SKÄ",
            "Skärholmens stadsdelsförvaltning",
            "Skärholmen",
            true,
            Answer.IN_TIME,
            Optional.of(LocalDate.of(2022, 9, 14)),
            Optional.of("SKÄ svar 1")),
        new Respondent(
            "SOC",
            "socialförvaltningen",
            "Social",
            false,
            Answer.LATE,
            Optional.of(LocalDate.of(2022, 10, 3)),
            Optional.of("SOC svar 1")),
        new Respondent(
            "FAR",
            "Farsta stadsdelsförvaltning",
            "Farsta",
            true,
            Answer.MISSING,
            Optional.empty(),
            Optional.empty()));
  }

  static List<Item> activities() {
    List<Item> activities = new ArrayList<>();
    for (int i = 1; i <= 14; i++) {
      activities.add(item("SKÄ-" + i, "S", i == 14 ? "" : "S1", "forbattring", "matt", 100));
    }
    activities.add(item("SKÄ-15", "F", "F1", "forsamring", "upplevd", 2));
    activities.add(item("SOC-1", "F", "F1", "", "", -1));
    activities.add(item("SOC-2", "V", "V1", "oklart", "for_tidigt", 0));
    activities.add(item("SOC-3", "O", "", "oforandrat", "belagd", -1));
    return activities;
  }

  /** An insats; -1 is a blank number of persons. */
  static Item item(
      String reference,
      String pillar,
      String area,
      String direction,
      String certainty,
      int reached) {
    String code = reference.substring(0, 3);
    List<Cell> cells = new ArrayList<>();
    cells.add(cell("malgrupp", "", "Elever & föräldrar"));
    cells.add(cell("alder_fran", "", "13"));
    cells.add(cell("alder_till", "", "17"));
    cells.add(cell("status", "pagar", "pågår"));
    if (!direction.isEmpty()) {
      cells.add(cell("effekt_riktning", direction, direction));
      cells.add(cell("effekt_sakerhet", certainty, certainty));
    }
    if (reached >= 0) {
      cells.add(cell("antal_totalt", "", reached > 0 && reached < 5 ? ".." : "" + reached));
    }
    cells.add(cell("effekt", "", "Vi ser\n\n- fler i skolan\n- färre utanför"));
    return new Item(
        reference, code, code + " svar 1", "Insats " + reference, label(pillar, area), cells);
  }

  private static Cell cell(String column, String choice, String text) {
    return new Cell(column, choice, text, false, "Insatser", "B5");
  }

  private static Label label(String pillar, String area) {
    return new Label(pillar, area, "", 0.5, "COMPUTED", List.of(), true, "Osäkert.");
  }

  static List<Remark> passages() {
    return List.of(
        remark("SKÄ-16", "arbete", "Vi har arbetat med SIG.", Optional.of(label("S", "S2"))),
        remark("SKÄ-17", "karnuppdrag", "Strategin har gett oss tid.", Optional.empty()));
  }

  private static Remark remark(
      String reference, String question, String text, Optional<Label> label) {
    return new Remark(reference, "SKÄ", "SKÄ svar 1", question, text, false, label, "Frågor", "C5");
  }

  static List<Excerpt> excerpts() {
    return List.of(
        excerpt("S", "exempel", "exempel", "SKÄ-3", "Det blev tyst.\n\nSedan sade någon:\n- Bra."),
        excerpt("S", "hinder", "hinder", "SOC-2", "Samtycke dras ibland tillbaka."),
        excerpt("F", "motgang", "effekt", "SKÄ-15", "Färre kom än året före."),
        excerpt("", "iakttagelser", "karnuppdrag", "SKÄ-17", "Strategin har gett oss tid."));
  }

  static Excerpt excerpt(
      String pillar, String chapter, String field, String reference, String text) {
    String code = reference.substring(0, 3);
    return new Excerpt(
        pillar, chapter, field, reference, code, text, "", code + " svar 1", "Frågor", "C5");
  }

  private static List<Question> questions() {
    return List.of(
        new Question("arbete", "Hur har ni arbetat?", "arbete"),
        new Question("karnuppdrag", "Vad hade inte blivit av?", "iakttagelser"),
        new Question("forenkling", "Vad kan bli enklare?", "iakttagelser"),
        new Question("jamstalldhet", "Vilka skillnader ser ni?", "jamstalldhet"),
        new Question("delaktighet", "Hur har barn varit delaktiga?", "barnratt"),
        new Question("forslag", "Vilka nya aktiviteter föreslår ni?", "slutsatser"));
  }

  private static List<Column> columns() {
    return List.of(
        new Column("insats", "Insats", ""),
        new Column("malgrupp", "Målgrupp", ""),
        new Column("antal_totalt", "Antal nådda totalt", ""),
        new Column("status", "Status", ""),
        new Column("effekt", "Effekt", "resultat"),
        new Column("effekt_riktning", "Effektens riktning", ""),
        new Column("effekt_sakerhet", "Hur säker är effekten?", ""));
  }
}
