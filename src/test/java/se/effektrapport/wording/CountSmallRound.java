package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.effektrapport.edition.Item;
import se.effektrapport.edition.Item.Cell;
import se.effektrapport.edition.Pillar;
import se.effektrapport.edition.Remark;
import se.effektrapport.edition.Respondent;
import se.effektrapport.edition.Respondent.Answer;
import se.effektrapport.edition.Steering;
import se.effektrapport.figures.Figure;
import se.effektrapport.protection.Shown;

/** The numbers of the small round, with the ids that templates ask for. */
final class CountSmallRound {

  private static final Map<String, Map<String, String>> CHOICES = new LinkedHashMap<>();

  static {
    put("status", "Status", "planerad", "Planerad", "pagar", "Pågår");
    put("uppdrag", "Kärnuppdrag eller strategi", "karnuppdrag", "Kärnuppdrag", "bada", "Både och");
    put(
        "effekt_riktning",
        "Effektens riktning",
        "forbattring",
        "Förbättring",
        "oforandrat",
        "Ingen förändring",
        "forsamring",
        "Försämring",
        "oklart",
        "Går inte att säga ännu");
    put(
        "effekt_sakerhet",
        "Hur säker är effekten?",
        "upplevd",
        "Upplevd",
        "belagd",
        "Belagd",
        "matt",
        "Mätt",
        "for_tidigt",
        "För tidigt att säga");
    put("underlag", "Underlag", "fokusgrupp", "Fokusgrupp", "egen_statistik", "Egen statistik");
  }

  private final List<Respondent> respondents;
  private final List<Pillar> pillars;
  private final List<Item> activities;
  private final List<Remark> passages;
  private final List<Steering> steering;
  private final List<Figure> figures = new ArrayList<>();

  CountSmallRound(
      List<Respondent> respondents,
      List<Pillar> pillars,
      List<Item> activities,
      List<Remark> passages,
      List<Steering> steering) {
    this.steering = steering;
    this.respondents = respondents;
    this.pillars = pillars;
    this.activities = activities;
    this.passages = passages;
  }

  List<Figure> figures() {
    answers();
    insatser();
    CHOICES.forEach(this::choices);
    effects();
    for (String column :
        List.of("flickor", "pojkar", "unga_kvinnor", "unga_man", "uppgift_saknas", "totalt")) {
      persons("personer.antal_" + column, "antal_" + column, each -> true);
      pillars.forEach(
          p -> persons("personer." + p.id() + ".antal_" + column, "antal_" + column, in(p)));
    }
    steering();
    add("stycken", "Klassificerade stycken", passages.size());
    add("klassning.svarande", "Vald av den som svarade", 0);
    add("klassning.beraknad", "Beräknad ur texten", activities.size());
    add("klassning.granskare", "Beslutad av en granskare", 0);
    return figures;
  }

  private void answers() {
    add("svar.tillfragade", "Tillfrågade", respondents.size());
    add("svar.inkomna", "Inkomna", respondents(a -> a != Answer.MISSING));
    add("svar.i_tid", "I tid", respondents(a -> a == Answer.IN_TIME));
    add("svar.sena", "Sena", respondents(a -> a == Answer.LATE));
    add("svar.saknas", "Saknas", respondents(a -> a == Answer.MISSING));
    add("svar.andel", "Svarsfrekvens", 67);
  }

  private long respondents(Predicate<Answer> which) {
    return respondents.stream().filter(each -> which.test(each.answer())).count();
  }

  private void insatser() {
    add("insatser", "Insatser", activities.size());
    for (Pillar p : pillars) {
      add("insatser." + p.id(), p.name(), count(in(p)));
      add("forvaltningar." + p.id(), p.name(), administrations(in(p)));
      p.areas().forEach(a -> add("insatser." + a.id(), a.name(), count(area(a.id()))));
      add("insatser." + p.id() + ".utan_delomrade", "Utan", count(in(p).and(area(""))));
    }
    for (Respondent r : respondents) {
      Predicate<Item> own = each -> each.administration().equals(r.code());
      add("insatser.av." + r.code(), r.name(), count(own));
      pillars.forEach(
          p -> add("insatser.av." + r.code() + "." + p.id(), r.name(), count(own.and(in(p)))));
    }
  }

  private void choices(String column, Map<String, String> choices) {
    choices.forEach((id, label) -> add(column + "." + id, label, count(chose(column, id))));
    for (Pillar p : pillars) {
      choices.forEach(
          (id, label) ->
              add(
                  column + "." + p.id() + "." + id,
                  label + ", " + p.name(),
                  count(in(p).and(chose(column, id)))));
    }
  }

  private void effects() {
    for (Pillar p : pillars) {
      for (String direction : CHOICES.get("effekt_riktning").keySet()) {
        for (String certainty : CHOICES.get("effekt_sakerhet").keySet()) {
          add(
              "effekt." + p.id() + "." + direction + "." + certainty,
              direction,
              count(
                  in(p)
                      .and(chose("effekt_riktning", direction))
                      .and(chose("effekt_sakerhet", certainty))));
        }
      }
    }
  }

  private void persons(String id, String column, Predicate<Item> which) {
    List<String> given =
        activities.stream()
            .filter(which)
            .flatMap(each -> each.cell(column).map(Cell::text).stream())
            .toList();
    long sum = given.stream().mapToLong(text -> text.equals("..") ? 2 : Long.parseLong(text)).sum();
    Shown shown =
        given.isEmpty()
            ? new Shown.NoData()
            : sum > 0 && sum < 5 ? new Shown.Withheld("färre än 5") : new Shown.Number(sum);
    int asked = (int) count(which);
    figures.add(
        new Figure(
            id,
            column,
            shown,
            Figure.Operation.SUM,
            new Figure.Basis(given.size(), asked),
            List.of()));
  }

  private void steering() {
    add("styrdokument.andt", "Redovisas även under ANDT-programmet", named("andt"));
    add("styrdokument.fss", "Redovisas även under Överenskommelsen", named("fss"));
    figures.add(
        new Figure(
            "styrdokument.andt.efterfragas",
            "ANDT",
            new Shown.NoData(),
            Figure.Operation.COUNT,
            new Figure.Basis(0, activities.size()),
            List.of()));
    add("styrdokument.fss.efterfragas", "Överenskommelsen", count(area("F1")));
    for (String id : List.of("andt", "fss")) {
      Predicate<Item> all = each -> concerns(id, each);
      add("styrdokument." + id + ".alla", id, count(all));
      pillars.forEach(
          p -> add("styrdokument." + id + ".alla." + p.id(), id, count(in(p).and(all))));
    }
    Predicate<Item> some = each -> concerns("andt", each) || concerns("fss", each);
    add("styrdokument", "Redovisas även under minst ett", named("andt"));
    add("styrdokument_flera", "Redovisas även under minst två", 0);
    add("styrdokument_efterfragas", "Efterfrågas", count(area("F1")));
    add("styrdokument_alla", "Alla", count(some));
    add("inget_styrdokument.uppges", "Inget", activities.size() - named("andt"));
    add("inget_styrdokument.efterfragas", "Inget", count(area("F1").negate()));
    add("inget_styrdokument.alla", "Inget", count(some.negate()));
    pillars.forEach(
        p -> add("inget_styrdokument.alla." + p.id(), "Inget", count(in(p).and(some.negate()))));
  }

  private long named(String id) {
    return steering.stream()
        .filter(each -> each.id().equals(id))
        .mapToLong(each -> each.named().size())
        .sum();
  }

  private boolean concerns(String id, Item item) {
    return steering.stream()
        .filter(each -> each.id().equals(id))
        .anyMatch(each -> each.concerns(item.reference()));
  }

  private static Predicate<Item> in(Pillar pillar) {
    return each -> each.label().pillar().equals(pillar.id());
  }

  private static Predicate<Item> area(String id) {
    return each -> each.label().area().equals(id);
  }

  private static Predicate<Item> chose(String column, String choice) {
    String wanted = choice.equals("ej_angivet") ? "" : choice;
    return each -> each.cell(column).map(Cell::choice).orElse("").equals(wanted);
  }

  private long count(Predicate<Item> which) {
    return activities.stream().filter(which).count();
  }

  private long administrations(Predicate<Item> which) {
    return activities.stream().filter(which).map(Item::administration).distinct().count();
  }

  private void add(String id, String label, long number) {
    Figure.Basis basis = new Figure.Basis((int) number, activities.size());
    figures.add(
        new Figure(id, label, new Shown.Number(number), Figure.Operation.COUNT, basis, List.of()));
  }

  private static void put(String column, String header, String... idsAndNames) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (int i = 0; i < idsAndNames.length; i += 2) {
      choices.put(idsAndNames[i], header + ": " + idsAndNames[i + 1]);
    }
    choices.put("ej_angivet", header + ": ej angivet");
    CHOICES.put(column, choices);
  }
}
