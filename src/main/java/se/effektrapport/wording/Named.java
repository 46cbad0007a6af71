package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Content.Column;
import se.effektrapport.edition.Content.Question;
import se.effektrapport.edition.Content.Takes;
import se.effektrapport.edition.Excerpt;
import se.effektrapport.edition.Item;
import se.effektrapport.edition.Item.Cell;
import se.effektrapport.edition.Label;
import se.effektrapport.edition.Pillar;
import se.effektrapport.edition.Pillar.Area;
import se.effektrapport.edition.Remark;
import se.effektrapport.edition.Respondent;
import se.effektrapport.edition.Respondent.Answer;
import se.effektrapport.edition.Steering;
import se.effektrapport.figures.Figures;

/** The things of an edition under the Swedish names that templates use. */
final class Named {

  private static final Map<String, Answer> OUTCOMES =
      Map.of("i_tid", Answer.IN_TIME, "sent", Answer.LATE, "saknas", Answer.MISSING);

  private static final List<String> VARIANTS = List.of("a", "b", "c", "d");

  private final Map<String, String> administrations;
  private final Map<String, String> shortNames;
  private final Map<String, String> pillars;
  private final Map<String, String> areas;
  private final Map<String, Map<String, String>> choices = new HashMap<>();
  private final Set<String> ofPersons;
  private final Figures figures;

  Named(Content content) {
    this.administrations =
        content.respondents().stream()
            .collect(Collectors.toMap(Respondent::code, Respondent::name));
    this.shortNames =
        content.respondents().stream()
            .collect(Collectors.toMap(Respondent::code, Respondent::shortName));
    this.pillars = content.pillars().stream().collect(Collectors.toMap(Pillar::id, Pillar::name));
    this.areas =
        content.pillars().stream()
            .flatMap(pillar -> pillar.areas().stream())
            .collect(Collectors.toMap(Area::id, Area::name));
    this.ofPersons =
        content.columns().stream()
            .filter(each -> each.takes() == Takes.PERSONS)
            .map(Column::id)
            .collect(Collectors.toSet());
    this.figures = new Figures(content.figures());
  }

  static Answer answer(String outcome) throws TemplateMistake {
    Answer answer = OUTCOMES.get(outcome);
    if (answer == null) {
      throw new TemplateMistake("i_tid, sent eller saknas", "”" + outcome + "”");
    }
    return answer;
  }

  Map<String, Object> respondent(Respondent respondent) {
    String outcome =
        OUTCOMES.entrySet().stream()
            .filter(entry -> entry.getValue() == respondent.answer())
            .findFirst()
            .orElseThrow()
            .getKey();
    return Map.of(
        "kod", CleanText.of(respondent.code()),
        "namn", CleanText.of(respondent.name()),
        "i_text", inText(CleanText.of(respondent.name())),
        "kortnamn", CleanText.of(respondent.shortName()),
        "stadsdel", respondent.district(),
        "svar", outcome,
        "mottaget", respondent.received().map(Swedish::date).orElse(""),
        "svarsnamn", CleanText.of(respondent.submission().orElse("")));
  }

  /**
   * As in the middle of a sentence: "socialförvaltningen" is a noun, but "Bromma
   * stadsdelsförvaltning" begins with a name.
   */
  static String inText(String name) {
    return name.contains(" ") || name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  List<Object> pillars(List<Pillar> pillars) {
    List<Object> named = new ArrayList<>();
    for (Pillar pillar : pillars) {
      named.add(pillar(pillar, named.size()));
    }
    return named;
  }

  /** With a letter for its turn, so that the chapters need not all begin alike. */
  private Map<String, Object> pillar(Pillar pillar, int turn) {
    return Map.of(
        "id", CleanText.of(pillar.id()),
        "namn", CleanText.of(pillar.name()),
        "kapitel", ChapterNumbers.chapter(pillar),
        "variant", VARIANTS.get(turn % VARIANTS.size()),
        "delomraden", pillar.areas().stream().map(this::area).toList());
  }

  private Map<String, String> area(Area area) {
    return Map.of("id", CleanText.of(area.id()), "namn", CleanText.of(area.name()));
  }

  Map<String, Object> steering(Steering document) {
    return Map.of(
        "id", document.id(),
        "namn", CleanText.of(document.name()),
        "motsvarar", document.asksAbout().stream().map(this::pillarOrArea).toList(),
        "uppges", document.named().stream().map(CleanText::of).toList(),
        "efterfragas", document.asked().stream().map(CleanText::of).toList());
  }

  private Map<String, String> pillarOrArea(String id) {
    return Map.of(
        "id", CleanText.of(id),
        "namn", CleanText.of(areas.getOrDefault(id, pillars.getOrDefault(id, id))));
  }

  Map<String, String> question(Question question) {
    return Map.of(
        "id", question.id(), "text", CleanText.of(question.text()), "kapitel", question.chapter());
  }

  Map<String, String> column(Column column) {
    return Map.of(
        "id", column.id(), "rubrik", CleanText.of(column.header()), "kapitel", column.chapter());
  }

  Map<String, Object> excerpt(Excerpt excerpt) {
    return Map.of(
        "stycken", CleanText.paragraphs(excerpt.text()),
        "referens", CleanText.of(excerpt.reference()),
        "forvaltning", administration(excerpt.administration()),
        "falt", excerpt.field(),
        "skal", CleanText.of(excerpt.reason()));
  }

  Map<String, Object> remark(Remark remark) {
    return Map.of(
        "stycken", CleanText.paragraphs(remark.text()),
        "referens", CleanText.of(remark.reference()),
        "forvaltning", administration(remark.administration()),
        "fraga", remark.question(),
        "granska", remark.label().map(Label::review).orElse(false));
  }

  Map<String, Object> item(Item item) {
    return Map.of(
        "referens", CleanText.of(item.reference()),
        "forvaltning", administration(item.administration()),
        "kod", CleanText.of(item.administration()),
        "namn", CleanText.of(item.name()),
        "delomrade", areas.getOrDefault(item.label().area(), ""),
        "granska", item.label().review(),
        "rutor", cells(item),
        "stycken",
            item.cells().stream()
                .collect(Collectors.toMap(Cell::column, c -> CleanText.paragraphs(c.text()))));
  }

  /** By column; a choice under the name it has in the list, however it was typed. */
  private Map<String, Object> cells(Item item) {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (Cell cell : item.cells()) {
      String name = choices(cell.column()).getOrDefault(cell.choice(), cell.text());
      String words = CleanText.of(name);
      cells.put(
          cell.column(),
          ofPersons.contains(cell.column())
              ? NumberMarks.printed(NumberMarks.mark(cellId(item.reference(), cell), words))
              : words);
    }
    return cells;
  }

  /** "insats.SKÄ-12.antal_totalt". */
  private static String cellId(String reference, Cell cell) {
    return "insats." + reference + "." + cell.column();
  }

  /** The names of a list's choices by id; looked up once, for thousands of cells ask. */
  private Map<String, String> choices(String column) {
    return choices.computeIfAbsent(
        column,
        each ->
            Choice.in(each, figures).stream().collect(Collectors.toMap(Choice::id, Choice::name)));
  }

  private String administration(String code) {
    return CleanText.of(administrations.getOrDefault(code, code));
  }

  String shortName(String code) {
    return CleanText.of(shortNames.getOrDefault(code, code));
  }
}
