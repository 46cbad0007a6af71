package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Lineage;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Value;
import se.effektrapport.figures.Comparison.Then;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Figure.Source;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.protection.Shown;
import se.effektrapport.protection.SmallNumbers;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;

/**
 * This year beside the year before, for the administrations that answered both years: in all and by
 * utgångspunkt.
 */
final class DevelopmentFigures {

  private static final String DIRECTION = "effekt_riktning";
  private static final String REACHED = "antal_totalt";
  private static final String ID = "utveckling.";

  private final SmallNumbers smallNumbers;

  DevelopmentFigures(SmallNumbers smallNumbers) {
    this.smallNumbers = smallNumbers;
  }

  /** One insats in the one year or the other. */
  private record Row(String administration, String pillar, Submission answer, Activity activity) {

    static Row of(Then then) {
      return new Row(then.administration(), then.pillar(), then.answer(), then.activity());
    }

    static Row of(Counted now) {
      return new Row(
          now.answered().administration().code(),
          now.classification().utgangspunkt(),
          now.answered().submission(),
          now.activity());
    }
  }

  /**
   * A year: "fore" or "nu".
   *
   * @param respondents how many answered both years
   * @param compared their insatser
   * @param all those of everybody, which the year's own report tells of
   */
  private record Year(
      String id, int year, boolean before, int respondents, List<Row> compared, List<Row> all) {

    /** The answers of the other year are told by it, for their names are the same. */
    Stream<Source> source(Row row, String column) {
      String name = row.answer().publicName() + (before ? " (" + year + ")" : "");
      return row
          .activity()
          .value(column)
          .map(Value::place)
          .map(place -> new Source(name, place.sheet(), place.cell()))
          .stream();
    }

    List<Source> sources(List<Row> rows, String column) {
      return rows.stream().flatMap(row -> source(row, column)).toList();
    }
  }

  List<Figure> count(Material material) {
    return material.comparison().map(it -> count(material, it)).orElse(List.of());
  }

  private List<Figure> count(Material material, Comparison comparison) {
    List<Figure> figures = new ArrayList<>(followed(material, comparison));
    for (Year year : years(material, comparison)) {
      figures.addAll(whole(material, year));
      for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
        figures.addAll(of(pillar, material, year));
      }
      figures.addAll(persons(material, year));
    }
    return figures;
  }

  private static List<Year> years(Material material, Comparison comparison) {
    return List.of(
        new Year(
            "fore",
            comparison.year(),
            true,
            comparison.answered().size(),
            comparison.then().stream().map(Row::of).toList(),
            comparison.all().stream().map(Row::of).toList()),
        new Year(
            "nu",
            material.round().year(),
            false,
            comparison.answered().size(),
            comparison.now(material).stream().map(Row::of).toList(),
            material.activities().map(Row::of).toList()));
  }

  /** What became of the insatser one by one. */
  private static List<Figure> followed(Material material, Comparison comparison) {
    List<Counted> now = comparison.now(material);
    Predicate<Counted> goesOn = each -> !earlier(each, comparison).isEmpty();
    List<Source> gone =
        comparison.answered().stream()
            .flatMap(each -> comparison.lineage(each.administration().code()).gone().stream())
            .flatMap(each -> source(each, comparison.year()))
            .toList();
    return List.of(
        Counting.count(
            ID + "svarande",
            "Förvaltningar som svarade båda åren",
            comparison.answered().size(),
            material.answered().size(),
            Counting.firstCells(comparison.answered())),
        Counting.choices(ID + "foljda", "Insatser i båda årens svar", now, goesOn, "insats"),
        Counting.choices(ID + "nya", "Nya insatser", now, goesOn.negate(), "insats"),
        Counting.choices(
            ID + "avslutade",
            "Insatser som redovisas som avslutade",
            now,
            each -> Lineage.hasEnded(each.activity()),
            "insats",
            "status"),
        Counting.count(
            ID + "saknade",
            "Insatser från " + comparison.year() + " som saknas i årets svar",
            gone.size(),
            comparison.then().size(),
            gone));
  }

  private static List<Lineage.Earlier> earlier(Counted now, Comparison comparison) {
    return comparison.lineage(now.answered().administration().code()).earlier(now.activity());
  }

  private static Stream<Source> source(Lineage.Earlier gone, int year) {
    return gone
        .activity()
        .value("insats")
        .map(Value::place)
        .map(
            place ->
                new Source(
                    gone.answer().publicName() + " (" + year + ")", place.sheet(), place.cell()))
        .stream();
  }

  private static List<Figure> whole(Material material, Year year) {
    return counts("", "", year.compared(), material, year);
  }

  private static List<Figure> of(Pillars.Pillar pillar, Material material, Year year) {
    return counts(
        pillar.id() + ".", ", " + pillar.name(), in(year.compared(), pillar), material, year);
  }

  private static List<Row> in(List<Row> rows, Pillars.Pillar pillar) {
    return rows.stream().filter(row -> row.pillar().equals(pillar.id())).toList();
  }

  private static List<Figure> counts(
      String idPart, String labelPart, List<Row> rows, Material material, Year year) {
    List<Figure> figures = new ArrayList<>();
    Function<String, String> id = what -> ID + idPart + what + "." + year.id();
    String when = " " + year.year() + labelPart + ", de som svarade båda åren";
    List<Source> names = year.sources(rows, "insats");
    figures.add(
        Counting.count(id.apply("insatser"), "Insatser" + when, rows.size(), rows.size(), names));
    figures.add(
        Counting.count(
            id.apply("forvaltningar"),
            "Förvaltningar med insatser" + when,
            rows.stream().map(Row::administration).distinct().count(),
            year.respondents(),
            names));
    for (Choice choice : directions(material)) {
      List<Row> chosen =
          rows.stream()
              .filter(
                  row -> row.activity().choice(DIRECTION).filter(choice.id()::equals).isPresent())
              .toList();
      figures.add(
          Counting.count(
              id.apply(DIRECTION + "." + choice.id()),
              choice.label() + when,
              chosen.size(),
              rows.size(),
              year.sources(chosen, DIRECTION)));
    }
    return figures;
  }

  private static List<Choice> directions(Material material) {
    return material
        .questionnaire()
        .column(DIRECTION)
        .map(Column::kind)
        .map(kind -> kind instanceof Kind.FromList list ? list.choices() : List.<Choice>of())
        .orElse(List.of());
  }

  /**
   * How many persons were reached. The same numbers stand in the reports of either year for all who
   * answered then, so what is left out of the comparison must not be few persons.
   */
  private List<Figure> persons(Material material, Year year) {
    List<Figure> parts = new ArrayList<>();
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      parts.add(
          reached(
              pillar.id() + ".",
              ", " + pillar.name(),
              in(year.compared(), pillar),
              in(year.all(), pillar),
              year));
    }
    List<Shown> shown = SmallNumbers.partsOfShownSum(parts.stream().map(Figure::shown).toList());
    List<Figure> figures = new ArrayList<>();
    figures.add(reached("", "", year.compared(), year.all(), year));
    for (int i = 0; i < parts.size(); i++) {
      figures.add(parts.get(i).as(shown.get(i)));
    }
    return figures;
  }

  private Figure reached(
      String idPart, String labelPart, List<Row> rows, List<Row> all, Year year) {
    List<Row> given = rows.stream().filter(row -> persons(row).isPresent()).toList();
    long sum = sum(given);
    List<Shown> parts =
        SmallNumbers.partsOfShownSum(
            List.of(smallNumbers.persons(sum), smallNumbers.persons(sum(all) - sum)));
    return new Figure(
        ID + idPart + "personer." + year.id(),
        "Antal nådda " + year.year() + labelPart + ", de som svarade båda åren",
        given.isEmpty() ? new Shown.NoData() : parts.getFirst(),
        Operation.SUM,
        new Basis(given.size(), rows.size()),
        year.sources(given, REACHED));
  }

  private static long sum(List<Row> rows) {
    return rows.stream().mapToLong(row -> persons(row).orElse(0L)).sum();
  }

  private static Optional<Long> persons(Row row) {
    return row.activity().value(REACHED).flatMap(Value::persons);
  }
}
