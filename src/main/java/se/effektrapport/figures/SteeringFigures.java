package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.protection.Shown;
import se.effektrapport.round.SteeringDocuments.SteeringDocument;

/**
 * How many activities answer to each other steering document: each activity once for each document,
 * whichever of the columns names it and whether or not its utgångspunkt does so too.
 */
final class SteeringFigures {

  private static final String INSATS = "insats";

  private final Material material;
  private final Crosswalk crosswalk;
  private final List<Counted> all;
  private final List<Figure> figures = new ArrayList<>();

  SteeringFigures(Material material) {
    this.material = material;
    this.crosswalk = material.crosswalk();
    this.all = material.activities().toList();
  }

  List<Figure> count() {
    crosswalk.documents().forEach(this::named);
    crosswalk.documents().forEach(this::asked);
    crosswalk.documents().forEach(this::together);
    // No dot: what follows one is the id of a document.
    add(
        "styrdokument",
        "Redovisas även under minst ett annat styrdokument",
        named(1),
        this::naming);
    add(
        "styrdokument_flera",
        "Redovisas även under minst två andra styrdokument",
        named(2),
        this::naming);
    add(
        "styrdokument_efterfragas",
        "Insatser som minst ett annat styrdokument frågar efter",
        any(crosswalk::isAskedFor),
        each -> Stream.of(INSATS));
    add(
        "styrdokument_alla",
        "Insatser som svarar mot minst ett annat styrdokument",
        any(crosswalk::answers),
        each -> Stream.concat(Stream.of(INSATS), naming(each)));
    none("uppges", "redovisas under", named(1));
    none("efterfragas", "efterfrågas av", any(crosswalk::isAskedFor));
    none("alla", "svarar mot", any(crosswalk::answers));
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      none(
          "alla." + pillar.id(),
          "svarar mot",
          ", " + pillar.name(),
          any(crosswalk::answers),
          ActivityFigures.in(all, pillar));
    }
    return figures;
  }

  private void named(SteeringDocument document) {
    figures.add(
        Counting.choices(
            "styrdokument." + document.id(),
            "Redovisas även under " + document.name(),
            all,
            each -> crosswalk.isNamed(document, each),
            each -> crosswalk.naming(document, each)));
  }

  /** Nobody has said what some documents ask about; of them there is no number. */
  private void asked(SteeringDocument document) {
    String id = "styrdokument." + document.id() + ".efterfragas";
    String label = "Insatser vars utgångspunkt eller delområde efterfrågas av " + document.name();
    figures.add(
        document.asksAbout().isEmpty()
            ? new Figure(
                id, label, new Shown.NoData(), Operation.COUNT, new Basis(0, all.size()), List.of())
            : Counting.choices(
                id, label, all, each -> crosswalk.isAskedFor(document, each), INSATS));
  }

  private void together(SteeringDocument document) {
    String id = "styrdokument." + document.id() + ".alla";
    String label = "Insatser som svarar mot " + document.name();
    answering(id, label, document, all);
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      answering(
          id + "." + pillar.id(),
          label + ", " + pillar.name(),
          document,
          ActivityFigures.in(all, pillar));
    }
  }

  private void answering(String id, String label, SteeringDocument document, List<Counted> among) {
    figures.add(
        Counting.choices(
            id,
            label,
            among,
            each -> crosswalk.answers(document, each),
            each -> Stream.concat(Stream.of(INSATS), crosswalk.naming(document, each))));
  }

  private void add(
      String id,
      String label,
      Predicate<Counted> which,
      Function<Counted, Stream<String>> columns) {
    figures.add(Counting.choices(id, label, all, which, columns));
  }

  private void none(String id, String how, Predicate<Counted> some) {
    none(id, how, "", some, all);
  }

  private void none(
      String id, String how, String of, Predicate<Counted> some, List<Counted> among) {
    figures.add(
        Counting.choices(
            "inget_styrdokument." + id,
            "Insatser som inte " + how + " något annat styrdokument" + of,
            among,
            some.negate(),
            INSATS));
  }

  private Stream<String> naming(Counted insats) {
    return crosswalk.columns().stream().filter(column -> insats.choice(column).isPresent());
  }

  private Predicate<Counted> named(int least) {
    return each ->
        crosswalk.columns().stream()
                .flatMap(column -> each.choice(column).stream())
                .distinct()
                .count()
            >= least;
  }

  private interface Reason {
    boolean holds(SteeringDocument document, Counted insats);
  }

  private Predicate<Counted> any(Reason reason) {
    return each ->
        crosswalk.documents().stream().anyMatch(document -> reason.holds(document, each));
  }
}
