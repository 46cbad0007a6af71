package se.effektrapport.underlag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.ChapterText;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Content.Takes;
import se.effektrapport.edition.Development;
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
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Figure.Source;
import se.effektrapport.protection.Shown;

/** A small edition with everything in it that an underlag must cope with. */
final class Contents {

  static final String ANSWER = "SKÄ svar 1";

  /** Texts that a workbook program could take for something else, and long or odd ones. */
  static final List<String> NASTY =
      List.of(
          "=1+1",
          "= samma som förra året",
          "+46 är ett landsnummer",
          "- först en sak\n- sedan en annan",
          "-5",
          "@SUMMA(A1)",
          "\tindraget stycke",
          "http://example.se/sida",
          "=HYPERLINK(\"http://example.se\";\"klicka\")",
          "0047",
          "1E5",
          "2022-09-14",
          "_x0041_ är ingen kod",
          "  blanksteg i båda ändar  ",
          "Åk 6 & åk 7: <18 år, ”citat”, 'enkla', \"raka\", 🙂",
          "SANT",
          "å".repeat(9_000));

  private Contents() {}

  static Content sample() {
    return new Content(
        head(true),
        respondents(),
        pillars(),
        List.of(new Content.Question("exempel", "Ge ett belysande exempel.", "exempel")),
        columns(),
        List.of(activity()),
        passages(),
        excerpts(),
        figures(),
        List.of(new ChapterText("sammanfattning", "sammanfattning.md", "<p>Ord.</p>")),
        Optional.empty(),
        Optional.empty(),
        List.of(
            new Steering(
                "polis",
                "Överenskommelsen med Polisen",
                List.of("C3"),
                List.of("SKÄ-1"),
                List.of("SKÄ-1")),
            new Steering("andt", "ANDT-programmet", List.of(), List.of("SKÄ-1"), List.of()),
            new Steering("lup", "Lokalt utvecklingsprogram", List.of("C2"), List.of(), List.of())));
  }

  /** With a year before: one insats goes on and one is gone. */
  static Content developed() {
    Content sample = sample();
    return new Content(
        sample.head(),
        sample.respondents(),
        sample.pillars(),
        sample.questions(),
        sample.columns(),
        sample.activities(),
        sample.passages(),
        sample.excerpts(),
        sample.figures(),
        sample.texts(),
        Optional.empty(),
        Optional.of(
            new Development(
                2021,
                false,
                List.of(
                    new Development.Followed(
                        "SKÄ-1",
                        "Nattvandring",
                        "SKÄ",
                        "C",
                        List.of("SKÄ-4"),
                        List.of("Kvällsvandring"),
                        new Development.Year("..", "Förbättring"),
                        new Development.Year("1\u00A0250", ""))),
                List.of(),
                List.of(new Development.Mention("SKÄ-1", "Nattvandring", "SKÄ")),
                List.of(new Development.Mention("SKÄ-5", "Läger", "SKÄ")))),
        sample.steering());
  }

  static Head head(boolean sampleData) {
    return new Head(
        2022,
        1,
        LocalDate.of(2022, 10, 19),
        true,
        sampleData,
        "Stockholms stads strategi för att minska risken för kriminalitet",
        "2019–2022",
        "KS 2019/1",
        "1.7.1-401/2020",
        LocalDate.of(2022, 9, 30),
        "Handläggaren",
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
            Optional.of(ANSWER)),
        new Respondent(
            "IDR",
            "Idrottsförvaltningen",
            "Idrott",
            false,
            Answer.MISSING,
            Optional.empty(),
            Optional.empty()));
  }

  private static List<Pillar> pillars() {
    return List.of(
        new Pillar(
            "C",
            "Civilsamhället",
            false,
            List.of(new Area("C2", "Föreningsstöd"), new Area("C3", "Vuxennärvaro"))),
        new Pillar("O", "Övrigt", true, List.of()));
  }

  private static List<Content.Column> columns() {
    return List.of(
        new Content.Column("insats", "Insats", ""),
        new Content.Column("utgangspunkt", "Utgångspunkt", ""),
        new Content.Column("alder_fran", "Ålder, från", "", Takes.NUMBER),
        new Content.Column("alder_till", "Ålder, till", "", Takes.NUMBER),
        new Content.Column("antal_totalt", "Antal nådda totalt", "", Takes.PERSONS),
        new Content.Column("antal_flickor", "varav flickor", "", Takes.PERSONS),
        new Content.Column("startdatum", "Startade", "", Takes.DAY),
        new Content.Column("exempel", "Belysande exempel", "exempel"),
        new Content.Column("hinder", "Hinder", "hinder"));
  }

  private static Item activity() {
    return new Item(
        "SKÄ-1",
        "SKÄ",
        ANSWER,
        "Nattvandring",
        label(),
        List.of(
            cell("insats", "Nattvandring", "A7"),
            new Cell("utgangspunkt", "C", "Civilsamhället", false, "Insatser", "C7"),
            cell("alder_fran", "13", "F7"),
            cell("alder_till", "vuxna", "G7"),
            cell("antal_totalt", "1\u00A0250", "H7"),
            cell("antal_flickor", "..", "I7"),
            cell("startdatum", "2021-08-16", "P7"),
            new Cell("exempel", "", "=2+2 [uppgift borttagen]", true, "Insatser", "X7")));
  }

  private static Cell cell(String column, String text, String address) {
    return new Cell(column, "", text, false, "Insatser", address);
  }

  static Label label() {
    return new Label(
        "C", "C3", "S", 0.83, "COMPUTED", List.of("nattvandring (C3)", "förening (C2)"), false, "");
  }

  private static List<Remark> passages() {
    List<Remark> passages = new ArrayList<>();
    for (int i = 0; i < NASTY.size(); i++) {
      passages.add(
          new Remark(
              "SKÄ-" + (i + 2),
              "SKÄ",
              ANSWER,
              "exempel",
              NASTY.get(i),
              false,
              i == 0 ? Optional.empty() : Optional.of(label()),
              "Frågor",
              "C8"));
    }
    return passages;
  }

  private static List<Excerpt> excerpts() {
    return List.of(
        new Excerpt(
            "C",
            "exempel",
            "exempel",
            "SKÄ-2",
            "SKÄ",
            NASTY.getFirst(),
            "Förvaltningens eget exempel",
            ANSWER,
            "Frågor",
            "C8"),
        new Excerpt(
            "C",
            "exempel",
            "exempel",
            "SKÄ-1",
            "SKÄ",
            "=2+2 [uppgift borttagen]",
            "Effekten är mätt",
            ANSWER,
            "Insatser",
            "X7"));
  }

  private static List<Figure> figures() {
    Source name = new Source(ANSWER, "Insatser", "A7");
    Source open = new Source(ANSWER, "Frågor", "C8");
    return List.of(
        figure("insatser", new Shown.Number(1), Operation.COUNT, name),
        figure("insatser.C", new Shown.Number(1), Operation.COUNT, name),
        figure("insatser.C3", new Shown.Number(1), Operation.COUNT, name),
        figure("insatser.O", new Shown.Number(0), Operation.COUNT),
        figure(
            "personer.antal_totalt",
            new Shown.Number(1250),
            Operation.SUM,
            new Source(ANSWER, "Insatser", "H7")),
        figure(
            "personer.C.antal_flickor",
            new Shown.Withheld("färre än 5"),
            Operation.SUM,
            new Source(ANSWER, "Insatser", "I7")),
        figure("personer.O.antal_flickor", new Shown.NoData(), Operation.SUM),
        figure(
            "konsandel.C",
            new Shown.Withheld("andelen eller dess underlag gäller för få personer"),
            Operation.PERCENT,
            new Source(ANSWER, "Insatser", "H7"),
            new Source(ANSWER, "Insatser", "I7")),
        figure("stycken.C", new Shown.Number(2), Operation.COUNT, open, open));
  }

  private static Figure figure(String id, Shown shown, Operation operation, Source... sources) {
    return new Figure(
        id, "Beskrivning av " + id, shown, operation, new Basis(1, 3), List.of(sources));
  }
}
