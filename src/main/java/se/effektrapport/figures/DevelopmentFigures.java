package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
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
import se.effektrapport.protection.Withholding;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;

/**
 * This year beside the year before, for the administrations that answered both years: in all and by
 * utgångspunkt.
 */
final class DevelopmentFigures {

  private static final String DIRECTION = "effekt_riktning";
  static final String REACHED = "antal_totalt";

  /** The years as ids name them. */
  static final String BEFORE = "fore";

  static final String NOW = "nu";
  private static final String ID = "utveckling.";

  private final Withholding withholding;

  DevelopmentFigures(Withholding withholding) {
    this.withholding = withholding;
  }

  /**
   * The id of how many were reached in a year.
   *
   * @param part empty for all, "S." for an utgångspunkt
   */
  static String reached(String part, String year) {
    return ID + part + "personer." + year;
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
   */
  private record Year(String id, int year, boolean before, int respondents, List<Row> compared) {

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
            BEFORE,
            comparison.year(),
            true,
            comparison.answered().size(),
            comparison.then().stream().map(Row::of).toList()),
        new Year(
            NOW,
            material.round().year(),
            false,
            comparison.answered().size(),
            comparison.now(material).stream().map(Row::of).toList()));
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

  /** How many persons were reached. */
  private List<Figure> persons(Material material, Year year) {
    List<Figure> figures = new ArrayList<>();
    figures.add(reached("", "", year.compared(), year));
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      figures.add(
          reached(pillar.id() + ".", ", " + pillar.name(), in(year.compared(), pillar), year));
    }
    return figures;
  }

  private Figure reached(String part, String labelPart, List<Row> rows, Year year) {
    List<Row> given =
        rows.stream()
            .filter(row -> row.activity().value(REACHED).flatMap(Value::persons).isPresent())
            .toList();
    String id = reached(part, year.id());
    return new Figure(
        id,
        "Antal nådda " + year.year() + labelPart + ", de som svarade båda åren",
        withholding.shown(id),
        Operation.SUM,
        new Basis(given.size(), rows.size()),
        year.sources(given, REACHED));
  }
}
