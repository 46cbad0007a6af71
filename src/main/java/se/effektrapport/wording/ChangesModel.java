package se.effektrapport.wording;

import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.Changes.Kind;
import se.effektrapport.edition.Changes.OfAnswer;
import se.effektrapport.edition.Changes.OfCell;
import se.effektrapport.edition.Changes.OfFigure;
import se.effektrapport.edition.Changes.OfItem;
import se.effektrapport.edition.Changes.OfRemark;
import se.effektrapport.edition.Changes.OfText;
import se.effektrapport.edition.Changes.Outcome;
import se.effektrapport.edition.Changes.Reclassified;
import se.effektrapport.edition.Pillar;
import se.effektrapport.figures.Figure;
import se.effektrapport.figures.Figures;
import se.effektrapport.protection.Shown;

/** What changed since an earlier edition, for templates; everything is counted and put here. */
final class ChangesModel {

  private static final Map<Outcome, String> OUTCOMES =
      Map.of(
          Outcome.NEW, "nytt",
          Outcome.CORRECTED, "rattat",
          Outcome.WITHDRAWN, "atertaget",
          Outcome.ASKED, "tillfragad",
          Outcome.NOT_ASKED, "inte_tillfragad",
          Outcome.OTHER_DAY, "annan_dag",
          Outcome.SHOWN_OTHERWISE, "annan_form");

  private static final Map<Kind, String> KINDS =
      Map.of(Kind.ADDED, "tillkommit", Kind.REMOVED, "utgatt", Kind.CHANGED, "andrats");

  private final Changes changes;
  private final Figures figures;
  private final List<Pillar> pillars;
  private final ChapterNumbers chapters;

  ChangesModel(Changes changes, Figures figures, List<Pillar> pillars, ChapterNumbers chapters) {
    this.changes = changes;
    this.figures = figures;
    this.pillars = pillars;
    this.chapters = chapters;
  }

  Map<String, Object> model() {
    return Map.ofEntries(
        Map.entry("mot", earlier(changes.base())),
        Map.entry("ersatter", earlier(changes.replaced())),
        Map.entry("inga", changes.none()),
        Map.entry("sammandrag", WordChanges.ofAll(changes)),
        Map.entry("forvaltningar", changes.answers().stream().map(this::answer).toList()),
        Map.entry("sammanfattning", summary()),
        Map.entry("siffror", changes.figures().stream().map(this::figure).toList()),
        Map.entry("omklassat", changes.reclassified().stream().map(this::reclassified).toList()),
        Map.entry("antal_omklassat", String.valueOf(changes.reclassified().size())),
        Map.entry("texter", changes.texts().stream().map(this::text).toList()),
        Map.entry("oforandrat", changes.unchanged().stream().map(this::chapter).toList()),
        Map.entry("delvis_oforandrat", changes.partly().stream().map(this::chapter).toList()));
  }

  private Map<String, Object> earlier(Changes.Earlier edition) {
    return Map.of(
        "nummer", String.valueOf(edition.number()),
        "datum", Swedish.date(edition.date()),
        "beslutad", edition.decision().isPresent(),
        "beslutsdag", edition.decision().map(each -> Swedish.date(each.day())).orElse(""),
        "paragraf", edition.decision().map(each -> String.valueOf(each.paragraph())).orElse(""));
  }

  private Map<String, Object> answer(OfAnswer answer) {
    return Map.ofEntries(
        Map.entry("kod", CleanText.of(answer.code())),
        Map.entry("namn", CleanText.of(answer.name())),
        Map.entry("i_text", Named.inText(CleanText.of(answer.name()))),
        Map.entry("slag", OUTCOMES.get(answer.outcome())),
        Map.entry("utfall", answer.outcome().words()),
        Map.entry("sent", answer.late()),
        Map.entry("fore", CleanText.of(answer.before())),
        Map.entry("nu", CleanText.of(answer.after())),
        Map.entry("antal", WordChanges.activities(answer)),
        Map.entry("sammandrag", WordChanges.of(answer)),
        Map.entry("tillkomna", items(answer, Kind.ADDED)),
        Map.entry("borttagna", items(answer, Kind.REMOVED)),
        Map.entry("andrade", items(answer, Kind.CHANGED)),
        Map.entry("stycken", answer.remarks().stream().map(this::remark).toList()));
  }

  private List<Object> items(OfAnswer answer, Kind kind) {
    List<Object> items = new ArrayList<>();
    answer.items().stream()
        .filter(each -> each.kind() == kind)
        .forEach(each -> items.add(item(each)));
    return items;
  }

  private Map<String, Object> item(OfItem item) {
    return Map.of(
        "namn", CleanText.of(item.name()),
        "referens", CleanText.of(item.after()),
        "referens_fore", CleanText.of(item.before()),
        "rutor", item.cells().stream().map(this::cell).toList());
  }

  private Map<String, Object> cell(OfCell cell) {
    return Map.of(
        "rubrik", CleanText.of(cell.header()),
        "fore", CleanText.paragraphs(cell.before()),
        "nu", CleanText.paragraphs(cell.after()));
  }

  private Map<String, Object> remark(OfRemark remark) {
    return Map.of(
        "slag", KINDS.get(remark.kind()),
        "fraga", CleanText.of(remark.question()),
        "referens_fore", CleanText.of(remark.referenceBefore()),
        "referens", CleanText.of(remark.referenceAfter()),
        "fore", CleanText.paragraphs(remark.before()),
        "nu", CleanText.paragraphs(remark.after()));
  }

  /** The numbers of the summary's table: one for each utgångspunkt, and for all insatser. */
  private List<Object> summary() {
    List<Object> rows = new ArrayList<>();
    for (Pillar each : pillars) {
      String name = each.other() ? "Utanför utgångspunkterna" : CleanText.of(each.name());
      rows.add(row(name, "." + each.id()));
    }
    rows.add(row("Alla insatser", ""));
    return rows;
  }

  private Map<String, Object> row(String name, String of) {
    String all = "insatser" + of;
    String better = "effekt_riktning" + of + ".forbattring";
    return Map.of(
        "namn", name,
        "insatser_fore", said(before(all)),
        "insatser", marked(all, now(all)),
        "forbattring_fore", said(before(better)),
        "forbattring", marked(better, now(better)));
  }

  private Optional<Shown> now(String id) {
    return figures.find(id).map(Figure::shown);
  }

  /** As it is now, if it is not among the changed. */
  private Optional<Shown> before(String id) {
    return changes.figures().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(OfFigure::before)
        .orElse(now(id));
  }

  private Map<String, Object> figure(OfFigure figure) {
    return Map.of(
        "id", CleanText.of(figure.id()),
        "namn", CleanText.of(figure.label()),
        "fore", said(figure.before()),
        "nu", marked(figure.id(), figure.after()));
  }

  /** As this edition says it; what an earlier one said has no id here. */
  private static TemplateModel marked(String id, Optional<Shown> shown) {
    String said = said(shown);
    return NumberMarks.printed(shown.isPresent() ? NumberMarks.mark(id, said) : said);
  }

  private static String said(Optional<Shown> shown) {
    return shown
        .map(each -> each instanceof Shown.NoData ? each.inText() : each.inTable())
        .orElse("finns inte");
  }

  private Map<String, Object> reclassified(Reclassified each) {
    return Map.of(
        "forvaltning", CleanText.of(each.name()),
        "referens", CleanText.of(each.after()),
        "referens_fore", CleanText.of(each.before()),
        "insats", each.activity(),
        "stycken", CleanText.paragraphs(each.words()),
        "fore", label(each.pillarBefore(), each.areaBefore()),
        "nu", label(each.pillar(), each.area()),
        "skal", each.reason().words());
  }

  private static String label(String pillar, String area) {
    return CleanText.of(area.isEmpty() ? pillar : pillar + ", " + area);
  }

  private Map<String, String> text(OfText text) {
    return Map.of(
        "slag", KINDS.get(text.kind()),
        "var", chapters.called(text.chapter()),
        "fil", CleanText.of(text.file()));
  }

  private Map<String, Object> chapter(Changes.Chapter chapter) {
    return Map.of(
        "id", chapter.id(),
        "rubrik", CleanText.of(chapter.title()),
        "delar", chapter.parts().stream().map(CleanText::of).toList());
  }
}
