package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.Changes.Kind;
import se.effektrapport.edition.Changes.Outcome;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Excerpt;
import se.effektrapport.edition.Item;
import se.effektrapport.edition.Item.Cell;
import se.effektrapport.edition.Remark;
import se.effektrapport.edition.Respondent;
import se.effektrapport.figures.Figures;
import se.effektrapport.round.Administration;
import se.effektrapport.wording.Extract.OpenQuestion;

/**
 * What the template of an extract can say: all that the report's templates can, of the whole, and
 * what is said of one respondent. Changes are those since the edition that its nämnd holds.
 */
final class ExtractModel {

  /** More insatser than this do not fit on the pages; the report has all of them. */
  private static final int ROWS = 10;

  /** So for all lists that can grow long. */
  private static final int LINES = 4;

  /** Of each kind; the files on changes have all. */
  private static final int CHANGES = 3;

  private static final String PILLAR = "utgangspunkt";
  private static final String REACHED = "antal_totalt";
  private static final String REVIEWER = "REVIEWER";
  private static final Map<String, String> ORIGINS =
      Map.of("RESPONDENT", "svarande", REVIEWER, "granskare", "COMPUTED", "beraknad");

  private final Extract extract;
  private final Content content;
  private final Administration of;
  private final Named named;
  private final ChapterNumbers chapters;
  private final Optional<Changes> changes;

  ExtractModel(Extract extract) {
    this.extract = extract;
    this.content = extract.content();
    this.of = extract.respondent();
    this.named = new Named(content);
    this.chapters = new ChapterNumbers(content);
    this.changes =
        extract.held().map(held -> new OwnChanges(held, content, of.code(), CHANGES).changes());
  }

  Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>(new ReportModel(content).model());
    model.put("avsandare", new SenderModel(extract.round()).model());
    model.put("utdrag", Map.copyOf(own()));
    model.remove("andringar");
    since().ifPresent(each -> model.put("andringar", each));
    return model;
  }

  private Map<String, Object> own() {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("svarande", respondent());
    own.put("genitiv", CleanText.of(of.genitive()));
    own.put(
        "namnd",
        extract.receiver().map(each -> CleanText.of(each.committee().inText())).orElse(""));
    own.put("overtagen", extract.receiver().filter(each -> !each.equals(of)).isPresent());
    own.put("besvarade", questions(true));
    own.put("obesvarade", questions(false));
    own.put("insatser", first(ROWS, items(), this::item));
    own.put("fler_insatser", items().size() > ROWS);
    own.put("visade", String.valueOf(ROWS));
    own.put("citat", quoted());
    own.put("borttaget", removed().stream().limit(LINES).toList());
    own.put("fler_borttagna", removed().size() > LINES);
    own.put("granskade", first(LINES, reviewed(), this::reviewed));
    own.put("fler_granskade", reviewed().size() > LINES);
    own.putAll(new OwnPassages(content, remarks(), chapters).model());
    own.put("tillkomna", names(Kind.ADDED));
    own.put("borttagna", names(Kind.REMOVED));
    own.put("andrade", names(Kind.CHANGED));
    own.put("fragor_kanda", extract.open().isPresent());
    own.put("avvisad", open().stream().anyMatch(OpenQuestion::refused));
    own.put("fragor", first(LINES, open(), ExtractModel::open));
    own.put("fler_fragor", open().size() > LINES);
    return own;
  }

  private static <T> List<Object> first(int most, List<T> all, Function<T, Object> model) {
    return all.stream().limit(most).map(model).toList();
  }

  private List<OpenQuestion> open() {
    return extract.open().orElse(List.of());
  }

  private static Map<String, String> open(OpenQuestion question) {
    return Map.of(
        "var", CleanText.of(question.place()), "mening", CleanText.of(question.sentence()));
  }

  private Map<String, Object> respondent() {
    Respondent asked =
        content.respondents().stream()
            .filter(each -> each.code().equals(of.code()))
            .findFirst()
            .orElseThrow();
    return named.respondent(asked);
  }

  private boolean isOwn(String code) {
    return code.equals(of.code());
  }

  private List<Remark> remarks() {
    return content.passages().stream().filter(each -> isOwn(each.administration())).toList();
  }

  private List<Item> items() {
    return content.activities().stream().filter(each -> isOwn(each.administration())).toList();
  }

  private List<Excerpt> excerpts() {
    return content.excerpts().stream().filter(each -> isOwn(each.administration())).toList();
  }

  private List<String> questions(boolean answered) {
    return content.questions().stream()
        .filter(
            question ->
                answered
                    == remarks().stream().anyMatch(each -> each.question().equals(question.id())))
        .map(question -> CleanText.of(question.text()))
        .toList();
  }

  private Map<String, Object> item(Item item) {
    Map<String, Object> known = named.item(item);
    return Map.of(
        "referens", known.get("referens"),
        "namn", known.get("namn"),
        "delomrade", known.get("delomrade"),
        "utgangspunkt", pillar(item.label().pillar()),
        "kapitel", chapter(item.label().pillar()),
        "nadda", item.cell(REACHED).map(cell -> CleanText.of(cell.text())).orElse(""),
        "ursprung", ORIGINS.getOrDefault(item.label().origin(), ""));
  }

  private String pillar(String id) {
    return content.pillars().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> CleanText.of(each.name()))
        .orElse("");
  }

  /** The number of the chapter; none of what is outside the utgångspunkter. */
  private String chapter(String pillar) {
    return content.pillars().stream()
        .filter(each -> each.id().equals(pillar))
        .findFirst()
        .flatMap(each -> chapters.find(ChapterNumbers.chapter(each)))
        .orElse("");
  }

  /**
   * The chapters in their order that its words are quoted in, and the references there, without the
   * words.
   */
  private List<Object> quoted() {
    Map<String, List<String>> references = new TreeMap<>(OwnPassages.IN_ORDER);
    for (Excerpt each : excerpts()) {
      references
          .computeIfAbsent(chapterOf(each), chapter -> new ArrayList<>())
          .add(CleanText.of(each.reference()));
    }
    List<Object> chapters = new ArrayList<>();
    references.forEach(
        (chapter, all) ->
            chapters.add(
                Map.of(
                    "kapitel",
                    chapter,
                    "referenser",
                    all.stream().distinct().sorted(OwnPassages.IN_ORDER).toList())));
    return chapters;
  }

  private String chapterOf(Excerpt excerpt) {
    return excerpt.pillar().isEmpty()
        ? chapters.find(excerpt.chapter()).orElse("")
        : chapter(excerpt.pillar());
  }

  /** The cells that something was taken out of: "Insatser, cell G12". */
  private List<String> removed() {
    List<String> places = new ArrayList<>();
    remarks().stream()
        .filter(Remark::removed)
        .forEach(each -> places.add(place(each.sheet(), each.address())));
    for (Item item : items()) {
      item.cells().stream()
          .filter(Cell::removed)
          .forEach(each -> places.add(place(each.sheet(), each.address())));
    }
    return places.stream().distinct().toList();
  }

  private static String place(String sheet, String address) {
    return CleanText.of("bladet ”%s”, cell %s".formatted(sheet, address));
  }

  /** Those whose utgångspunkt a reviewer decided otherwise than the respondent chose. */
  private List<Item> reviewed() {
    return items().stream()
        .filter(each -> each.label().origin().equals(REVIEWER))
        .filter(each -> !chosen(each).equals(each.label().pillar()))
        .toList();
  }

  private static String chosen(Item item) {
    return item.cell(PILLAR).map(Cell::choice).orElse("");
  }

  private Object reviewed(Item item) {
    return Map.of(
        "referens", CleanText.of(item.reference()),
        "namn", CleanText.of(item.name()),
        "ert_val", pillar(chosen(item)),
        "utgangspunkt", pillar(item.label().pillar()));
  }

  /** The insatser that became that, some of them by name; of a new answer the table has them. */
  private String names(Kind kind) {
    List<String> names =
        changes.stream()
            .flatMap(each -> each.answers().stream())
            .filter(each -> each.outcome() != Outcome.NEW)
            .flatMap(each -> each.items().stream())
            .filter(each -> each.kind() == kind)
            .map(each -> "”%s”".formatted(CleanText.of(each.name())))
            .toList();
    String first = Swedish.enumeration(names.stream().limit(CHANGES).toList());
    return names.size() > CHANGES ? "bland andra " + first : first;
  }

  private Optional<Map<String, Object>> since() {
    return changes.map(
        each ->
            new ChangesModel(each, new Figures(content.figures()), content.pillars(), chapters)
                .model());
  }
}
