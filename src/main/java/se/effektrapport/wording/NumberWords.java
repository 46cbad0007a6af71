package se.effektrapport.wording;

import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.effektrapport.figures.Figure;
import se.effektrapport.figures.Figures;
import se.effektrapport.protection.Shown;
import se.effektrapport.wording.TemplateFunction.Arguments;
import se.effektrapport.wording.TemplateFunction.Body;

/**
 * What templates may ask about the numbers. They are asked by id and answered in words or with yes
 * or no, so that no template counts and a withheld number is never compared.
 */
final class NumberWords {

  /** Placeholder for an id in a pattern: "insatser.{id}". */
  private static final String ID = "{id}";

  private final Figures figures;
  private final Map<String, Object> functions = new LinkedHashMap<>();

  NumberWords(Figures figures) {
    this.figures = figures;
    said();
    asked();
    listed();
  }

  Map<String, Object> functions() {
    return functions;
  }

  private void said() {
    say("tal(id)", a -> marked(a, shown(a).inText()));
    say("ruta(id)", a -> marked(a, shown(a).inTable()));
    add(
        "stapel(id)",
        a -> shown(a) instanceof Shown.Number(long value) ? String.valueOf(value) : "");
    say("antal(id, ord)", a -> Swedish.count(shown(a), noun(a), mark(a)));
    say("raknat(id, ord)", a -> marked(a, Swedish.word(shown(a), noun(a))));
    say("siffror(id, ord)", a -> Swedish.digits(shown(a), noun(a), mark(a)));
    say("de(id, ord)", a -> Swedish.definite(shown(a), noun(a), mark(a)));
    say("de_som(id, ord)", a -> Swedish.definiteBeforeClause(shown(a), noun(a), mark(a)));
    add("form(id, ental, flertal)", a -> a.text(Swedish.isPlural(shown(a)) ? 2 : 1));
    say(
        "procent(id)",
        a -> marked(a, shown(a).inText()) + (isNumber(shown(a)) ? "\u00A0procent" : ""));
    say("enligt(id)", a -> Basis.inText(figure(a).basis(), basis(a)));
    say("givna(id)", a -> basis(a).apply(Basis.inTable(figure(a).basis())));
    say("fordelning(grupp, fraser)", a -> new Distribution(choices(a.text(0))).inText(a.hash(1)));
  }

  private void asked() {
    add("finns(id)", a -> figures.find(a.text(0)).isPresent());
    add("visas(id)", a -> isNumber(shown(a)));
    add("dolt(id)", a -> shown(a) instanceof Shown.Withheld);
    add("litet(id)", a -> shown(a) instanceof Shown.Withheld withheld && withheld.isSmall());
    add("saknas(id)", a -> shown(a) instanceof Shown.NoData);
    add("flera_givna(id)", a -> figure(a).basis().given() > 1);
    add("noll(id)", a -> is(shown(a), 0));
    add("en(id)", a -> is(shown(a), 1));
    add("nagra(id)", a -> isNumber(shown(a)) && !is(shown(a), 0));
    add("lika(id, id)", a -> compared(a) instanceof Integer order && order == 0);
    add("fler(id, id)", a -> compared(a) instanceof Integer order && order > 0);
  }

  private void listed() {
    add("val(grupp)", a -> models(choices(a.text(0))));
    add("fras(grupp, fraser)", a -> new Distribution(choices(a.text(0))).only(a.hash(1)));
    add("vanligast(grupp)", a -> models(Choice.mostChosen(choices(a.text(0)))));
    add("flest(monster, lista)", this::most);
    add("utan(monster, lista)", this::without);
  }

  private void add(String form, Body body) {
    functions.put(form.substring(0, form.indexOf('(')), new TemplateFunction(form, body));
  }

  /** What holds numbers is printed with their marks. */
  private void say(String form, Words words) {
    add(form, a -> NumberMarks.printed(words.of(a)));
  }

  /** The words of a function, with numbers marked. */
  private interface Words {
    String of(Arguments arguments) throws TemplateMistake;
  }

  private static String marked(Arguments arguments, String words) throws TemplateMistake {
    return mark(arguments).apply(words);
  }

  private static UnaryOperator<String> mark(Arguments arguments) throws TemplateMistake {
    String id = arguments.text(0);
    return words -> NumberMarks.mark(id, words);
  }

  private static UnaryOperator<String> basis(Arguments arguments) throws TemplateMistake {
    String id = arguments.text(0) + NumberMarks.BASIS;
    return words -> NumberMarks.mark(id, words);
  }

  private static Noun noun(Arguments arguments) throws TemplateMistake {
    return Lexicon.noun(arguments.text(1));
  }

  private Figure figure(String id) throws TemplateMistake {
    return figures
        .find(id)
        .orElseThrow(
            () -> {
              List<String> near = Nearest.to(id, figures.all().stream().map(Figure::id).toList());
              return new TemplateMistake(
                  "ett tal som finns, kanske " + String.join(", ", near), "”" + id + "”");
            });
  }

  private Figure figure(Arguments arguments) throws TemplateMistake {
    return figure(arguments.text(0));
  }

  private Shown shown(Arguments arguments) throws TemplateMistake {
    return figure(arguments).shown();
  }

  private static boolean isNumber(Shown shown) {
    return shown instanceof Shown.Number || shown instanceof Shown.Decimal;
  }

  private static boolean is(Shown shown, long value) {
    return shown instanceof Shown.Number number && number.value() == value;
  }

  /** The order of two shown numbers; null if either is not shown. */
  private Integer compared(Arguments arguments) throws TemplateMistake {
    Shown first = figure(arguments.text(0)).shown();
    Shown second = figure(arguments.text(1)).shown();
    return first instanceof Shown.Number(long one) && second instanceof Shown.Number(long other)
        ? Integer.compare(Long.compare(one, other), 0)
        : null;
  }

  /**
   * The choices that a group of numbers is counted by, "status" or "status.S", in the order of the
   * questionnaire; a number deeper down, such as "status.S.ny" in the group "status", is no choice
   * of it.
   */
  private List<Choice> choices(String group) throws TemplateMistake {
    List<Choice> choices = Choice.in(group, figures);
    if (choices.isEmpty()) {
      throw new TemplateMistake("en grupp av tal, till exempel status", "”" + group + "”");
    }
    return choices;
  }

  private static List<Map<String, String>> models(List<Choice> choices) {
    return choices.stream().map(Choice::model).toList();
  }

  /**
   * Those in the list whose number is the greatest: none if all are 0 or one is withheld, more than
   * one if they are alike.
   */
  private List<Object> most(Arguments arguments) throws TemplateModelException {
    Map<Object, Long> values = values(arguments);
    if (values.containsValue(null)) {
      return List.of();
    }
    long most = values.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return most == 0 ? List.of() : with(values, most);
  }

  private List<Object> without(Arguments arguments) throws TemplateModelException {
    return with(values(arguments), 0);
  }

  private static List<Object> with(Map<Object, Long> values, long value) {
    return new ArrayList<>(
        values.entrySet().stream()
            .filter(each -> each.getValue() != null && each.getValue() == value)
            .map(Map.Entry::getKey)
            .toList());
  }

  private Map<Object, Long> values(Arguments arguments) throws TemplateModelException {
    Map<Object, Long> values = new LinkedHashMap<>();
    for (Object each : arguments.list(1)) {
      Object id = each instanceof Map<?, ?> map ? map.get("id") : each;
      Shown shown = figure(arguments.text(0).replace(ID, String.valueOf(id))).shown();
      values.put(each, shown instanceof Shown.Number(long value) ? Long.valueOf(value) : null);
    }
    return values;
  }
}
