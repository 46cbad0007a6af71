package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Lineage;
import se.effektrapport.answers.Submission;
import se.effektrapport.figures.Comparison.Then;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.protection.Count;
import se.effektrapport.protection.Part;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.round.Administration;

/**
 * Every number of persons that an edition would tell, and every share of them: of the insatser one
 * by one, their sums, those of each answer, and this year beside the year before. What is not here
 * is not told.
 */
public final class PersonCounts {

  private final Material material;
  private final List<Column> columns;
  private final PersonParts parts;
  private final List<Count> counts = new ArrayList<>();

  private PersonCounts(Material material) {
    this.material = material;
    this.columns =
        material.questionnaire().columns().stream().filter(Column::countsPersons).toList();
    this.parts = new PersonParts(columns);
  }

  /** By their ids: those of numbers that texts can name are the ids of the figures. */
  public static List<Count> of(Material material) {
    PersonCounts persons = new PersonCounts(material);
    persons.rows();
    persons.sums();
    persons.totals();
    persons.shares();
    material.comparison().ifPresent(persons::development);
    return List.copyOf(persons.counts);
  }

  /** The id of a number in the row of an insats. */
  public static String ofRow(String reference, String column) {
    return "insats." + reference + "." + column;
  }

  /** The id of how many an insats with this reference now reached the year before. */
  public static String ofThen(String reference) {
    return "utveckling.insats." + reference + ".fore";
  }

  /** The id of how many an insats that is followed reached now. */
  public static String ofNow(String reference) {
    return "utveckling.insats." + reference + ".nu";
  }

  private void rows() {
    material.activities().forEach(each -> columns.forEach(column -> row(each, column)));
  }

  private void row(Counted counted, Column column) {
    Submission answer = counted.answered().submission();
    String id = ofRow(reference(counted), column.id());
    cell(id, parts(counted, column.id()));
    cell(id, parts.ofUnread(answer, counted.activity(), column));
  }

  private static String reference(Counted counted) {
    return counted.answered().submission().reference(counted.activity());
  }

  private List<Part> parts(Counted counted, String column) {
    return parts.of(counted.answered().submission(), counted.activity(), column);
  }

  private void cell(String id, List<Part> of) {
    if (!of.isEmpty()) {
      counts.add(Count.cell(id, of));
    }
  }

  private void number(String id, Stream<Part> of) {
    List<Part> all = of.toList();
    if (!all.isEmpty()) {
      counts.add(Count.number(id, all));
    }
  }

  private void sums() {
    List<Counted> all = material.activities().toList();
    for (Column column : columns) {
      number(
          PersonFigures.id("", column.id()),
          all.stream().flatMap(x -> parts(x, column.id()).stream()));
      for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
        number(
            PersonFigures.id(pillar.id(), column.id()),
            ActivityFigures.in(all, pillar).stream().flatMap(x -> parts(x, column.id()).stream()));
      }
    }
  }

  private void totals() {
    material.byAnswer().forEach((answer, own) -> totals(answer.administration(), own));
  }

  private void totals(Administration of, List<Counted> own) {
    total(PersonFigures.idOf(of, ""), own);
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      total(PersonFigures.idOf(of, pillar.id()), ActivityFigures.in(own, pillar));
    }
  }

  private void total(String id, List<Counted> activities) {
    number(id, parts(activities, List.of(PersonFigures.TOTAL)).stream());
  }

  private void shares() {
    List<Counted> all = material.activities().toList();
    share(SexFigures.id(""), all);
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      share(SexFigures.id(pillar.id()), ActivityFigures.in(all, pillar));
    }
  }

  private void share(String id, List<Counted> activities) {
    List<Counted> given = SexFigures.given(activities);
    List<Part> female = parts(given, SexFigures.FEMALE);
    List<Part> all = new ArrayList<>(female);
    all.addAll(parts(given, SexFigures.MALE));
    if (!all.isEmpty()) {
      counts.add(Count.share(id, female, all));
    }
  }

  private List<Part> parts(List<Counted> activities, List<String> of) {
    return activities.stream()
        .flatMap(each -> of.stream().flatMap(column -> parts(each, column).stream()))
        .toList();
  }

  private void development(Comparison comparison) {
    List<Counted> now = comparison.now(material);
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      String part = pillar.id() + ".";
      reached(part, then(comparison, pillar), ActivityFigures.in(now, pillar));
    }
    reached("", comparison.then(), now);
    now.forEach(each -> followed(each, comparison));
  }

  private static List<Then> then(Comparison comparison, Pillars.Pillar pillar) {
    return comparison.then().stream().filter(each -> each.pillar().equals(pillar.id())).toList();
  }

  private void reached(String part, List<Then> then, List<Counted> now) {
    number(
        DevelopmentFigures.reached(part, DevelopmentFigures.BEFORE),
        then.stream().flatMap(each -> reached(each.answer(), each.activity())));
    number(
        DevelopmentFigures.reached(part, DevelopmentFigures.NOW),
        now.stream().flatMap(each -> reached(each.answered().submission(), each.activity())));
  }

  private void followed(Counted now, Comparison comparison) {
    Submission answer = now.answered().submission();
    List<Lineage.Earlier> earlier =
        comparison.lineage(now.answered().administration().code()).earlier(now.activity());
    if (!earlier.isEmpty()) {
      cell(
          ofThen(answer.reference(now.activity())),
          earlier.stream().flatMap(each -> reached(each.answer(), each.activity())).toList());
      cell(ofNow(answer.reference(now.activity())), reached(answer, now.activity()).toList());
    }
  }

  private Stream<Part> reached(Submission answer, Activity activity) {
    return parts.of(answer, activity, DevelopmentFigures.REACHED).stream();
  }
}
