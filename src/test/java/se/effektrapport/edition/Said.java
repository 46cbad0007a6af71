package se.effektrapport.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.Content.Takes;
import se.effektrapport.edition.Item.Cell;
import se.effektrapport.edition.Respondent.Answer;
import se.effektrapport.figures.Figure;
import se.effektrapport.protection.Shown;

/** What two editions say, made by hand and line by line. */
final class Said {

  static final String KUN = "KUN";
  private static final LocalDate DAY = LocalDate.of(2022, 9, 14);

  final List<Respondent> respondents = new ArrayList<>();
  final List<Item> items = new ArrayList<>();
  final List<Remark> remarks = new ArrayList<>();
  final List<Figure> figures = new ArrayList<>();
  final List<ChapterText> texts = new ArrayList<>();

  /** Kungsholmen has answered with answer 1. */
  static Said byKungsholmen() {
    return new Said().answered(KUN, 1);
  }

  Said asked(String code) {
    respondents.add(respondent(code, Answer.MISSING, Optional.empty(), Optional.empty()));
    return this;
  }

  Said answered(String code, int version) {
    return answered(code, version, DAY);
  }

  Said answered(String code, int version, LocalDate day) {
    Answer answer = day.isAfter(LocalDate.of(2022, 9, 30)) ? Answer.LATE : Answer.IN_TIME;
    respondents.add(
        respondent(code, answer, Optional.of(day), Optional.of(code + " svar " + version)));
    return this;
  }

  private static Respondent respondent(
      String code, Answer answer, Optional<LocalDate> received, Optional<String> submission) {
    return new Respondent(code, code + "s förvaltning", code, true, answer, received, submission);
  }

  /** An insats in a row; cells as "column=text". */
  Said item(int row, String name, Label label, String... cells) {
    List<Cell> all = new ArrayList<>();
    all.add(cell("insats", name, row));
    for (String each : cells) {
      String[] parts = each.split("=", 2);
      all.add(cell(parts[0], parts[1], row));
    }
    items.add(new Item(KUN + "-" + (items.size() + 1), KUN, KUN + " svar 1", name, label, all));
    return this;
  }

  Said item(int row, String name, String... cells) {
    return item(row, name, label("S", "S1", "COMPUTED"), cells);
  }

  /** In the columns of choices what stands there is its id too. */
  private static Cell cell(String column, String text, int row) {
    String choice = column.equals("utgangspunkt") || column.equals("status") ? text.strip() : "";
    return new Cell(column, choice.toLowerCase(), text, false, "Insatser", "B" + row);
  }

  static Label label(String pillar, String area, String origin) {
    return new Label(pillar, area, "", 0.5, origin, List.of(), false, "");
  }

  Said remark(String question, String text) {
    return remark(question, text, label("S", "S1", "COMPUTED"));
  }

  Said remark(String question, String text, Label label) {
    remarks.add(
        new Remark(
            KUN + "-" + (100 + remarks.size()),
            KUN,
            KUN + " svar 1",
            question,
            text,
            false,
            Optional.of(label),
            "Frågor",
            "C5"));
    return this;
  }

  Said figure(String id, Shown shown) {
    figures.add(
        new Figure(
            id, "Om " + id, shown, Figure.Operation.COUNT, new Figure.Basis(1, 1), List.of()));
    return this;
  }

  Said text(String chapter, String markup) {
    texts.add(new ChapterText(chapter, chapter + ".md", markup));
    return this;
  }

  Content content() {
    return new Content(
        null,
        respondents,
        List.of(
            new Pillar(
                "S", "Samhandling", false, List.of(new Pillar.Area("S1", "Tidiga insatser"))),
            new Pillar("C", "Civilsamhället", false, List.of())),
        List.of(new Content.Question("arbete", "Hur har ni arbetat?", "arbete")),
        List.of(
            new Content.Column("insats", "Insats", ""),
            new Content.Column("utgangspunkt", "Utgångspunkt", ""),
            new Content.Column("status", "Status", ""),
            new Content.Column("effekt", "Effekt", "resultat"),
            new Content.Column("antal_totalt", "Antal", "", Takes.PERSONS)),
        items,
        remarks,
        List.of(),
        figures,
        texts);
  }

  /** What changed from what was said first to this. */
  Changes since(Said before) {
    Changes.Earlier first = new Changes.Earlier(1, LocalDate.of(2022, 10, 19), Optional.empty());
    return new CompareContents(before.content(), content()).compare(first, first);
  }
}
