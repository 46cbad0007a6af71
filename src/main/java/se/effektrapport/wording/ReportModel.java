package se.effektrapport.wording;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Label;
import se.effektrapport.edition.Pillar;
import se.effektrapport.edition.Respondent;
import se.effektrapport.figures.Figures;

/** Everything a template can say: the names are Swedish and listed in templates/LASMIG.md. */
final class ReportModel {

  private final Content content;
  private final Named named;
  private final OwnTexts texts;
  private final ChapterNumbers chapters;
  private final DevelopmentModel development;
  private final Map<String, Object> model = new LinkedHashMap<>();

  ReportModel(Content content) {
    this.content = content;
    this.named = new Named(content);
    Figures figures = new Figures(content.figures());
    this.texts = new OwnTexts(content.texts(), figures);
    this.chapters = new ChapterNumbers(content);
    this.development = new DevelopmentModel(content.development(), named::shortName);
    variables();
    content
        .changes()
        .map(each -> new ChangesModel(each, figures, content.pillars(), chapters).model())
        .ifPresent(each -> model.put("andringar", each));
    model.putAll(new NumberWords(figures).functions());
    functions();
  }

  Map<String, Object> model() {
    return model;
  }

  private List<Pillar> pillars() {
    return content.pillars().stream().filter(pillar -> !pillar.other()).toList();
  }

  private void variables() {
    new HeadModel(content.head()).putInto(model);
    model.put("utveckling", development.model());
    model.put("forvaltningar", content.respondents().stream().map(named::respondent).toList());
    model.put("utgangspunkter", named.pillars(pillars()));
    model.put("ovrigt", named.pillars(content.pillars().stream().filter(Pillar::other).toList()));
    model.put("omraden", named.pillars(content.pillars()));
    model.put("styrdokument", content.steering().stream().map(named::steering).toList());
    model.put("fragor", content.questions().stream().map(named::question).toList());
    model.put("kolumner", content.columns().stream().map(named::column).toList());
  }

  private void functions() {
    add(
        "lista(texter)",
        a ->
            NumberMarks.printed(
                Swedish.enumeration(a.list(0).stream().map(String::valueOf).toList())));
    add(
        "kolumnbredder(forsta, lista, sista)",
        a -> ColumnWidths.of(a.text(0), a.list(1).size(), a.text(2)));
    add("nummer(kapitel)", a -> chapters.number(a.text(0)));
    add("har_text(kapitel)", a -> texts.text(chapter(a.text(0))).isPresent());
    add("text(kapitel)", a -> text(chapter(a.text(0))));
    add("svarade(utfall)", a -> respondents(a.text(0)));
    add("citat(utgangspunkt, del)", a -> quotations(a.text(0), a.text(1)));
    add("citat_om(fraga)", a -> quotations(a.text(0)));
    add("kortade_citat(referens)", a -> shortened(a.text(0)));
    add("insatser(utgangspunkt)", a -> items(in(a.text(0))));
    add("insatser_i(utgangspunkt, delomrade)", a -> items(in(a.text(0), a.text(1))));
    add("foljda(utgangspunkt)", a -> development.followed(a.text(0)));
    add("stycken_i(utgangspunkt, delomrade)", a -> remarks(in(a.text(0), a.text(1))));
    add("stycken_om(fraga)", a -> unclassified(a.text(0)));
  }

  private void add(String form, TemplateFunction.Body body) {
    model.put(form.substring(0, form.indexOf('(')), new TemplateFunction(form, body));
  }

  private static String chapter(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Chapter texts are markup already: {@code texts} wrote it and escaped what was in it. */
  private Object text(String chapter) throws TemplateModelException {
    String markup =
        texts
            .text(chapter)
            .orElseThrow(
                () -> new TemplateMistake("ett kapitel med egen text", "”" + chapter + "”"));
    return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
  }

  private List<Object> respondents(String outcome) throws TemplateMistake {
    Respondent.Answer answer = Named.answer(outcome);
    List<Object> some = new ArrayList<>();
    for (Respondent respondent : content.respondents()) {
      if (respondent.answer() == answer) {
        some.add(named.respondent(respondent));
      }
    }
    return some;
  }

  private List<?> quotations(String pillar, String chapter) {
    return content.excerpts().stream()
        .filter(excerpt -> excerpt.pillar().equals(pillar) && excerpt.chapter().equals(chapter))
        .map(named::excerpt)
        .toList();
  }

  private List<?> quotations(String question) {
    return content.excerpts().stream()
        .filter(excerpt -> excerpt.pillar().isEmpty() && excerpt.field().equals(question))
        .map(named::excerpt)
        .toList();
  }

  private List<?> shortened(String reference) {
    return content.excerpts().stream()
        .filter(excerpt -> excerpt.whole().isPresent() && excerpt.reference().equals(reference))
        .map(named::excerpt)
        .toList();
  }

  private List<?> items(Predicate<Label> which) {
    return content.activities().stream()
        .filter(item -> which.test(item.label()))
        .map(named::item)
        .toList();
  }

  private List<?> remarks(Predicate<Label> which) {
    return content.passages().stream()
        .filter(remark -> remark.label().filter(which).isPresent())
        .map(named::remark)
        .toList();
  }

  private List<?> unclassified(String question) {
    return content.passages().stream()
        .filter(remark -> remark.question().equals(question) && remark.label().isEmpty())
        .map(named::remark)
        .toList();
  }

  private static Predicate<Label> in(String pillar) {
    return label -> label.pillar().equals(pillar);
  }

  private static Predicate<Label> in(String pillar, String area) {
    return label -> label.pillar().equals(pillar) && label.area().equals(area);
  }
}
