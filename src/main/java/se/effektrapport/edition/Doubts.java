package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Unit;
import se.effektrapport.review.ControlSample;
import se.effektrapport.review.Disputed;
import se.effektrapport.review.Doubt;
import se.effektrapport.review.Settled;
import se.effektrapport.review.UnitKey;
import se.effektrapport.review.Verdicts;

/**
 * What people should look at in an edition, and what they have decided: insatser first, each in the
 * order of the edition.
 */
public final class Doubts {

  private static final Map<String, String> ORIGINS =
      Map.of(
          "REVIEWER", "granskare",
          "RESPONDENT", "förvaltningen",
          "COMPUTED", "beräknad");

  private final Content content;
  private final Map<String, UnitKey> units;
  private final Map<String, Unit> whole;
  private final Verdicts verdicts;
  private final Set<UnitKey> sample;
  private final LabelNames names;
  private final Map<String, String> administrations = new HashMap<>();
  private final Map<String, String> questions = new HashMap<>();

  /**
   * @param units what the insatser and paragraphs of the edition are to the decisions, by reference
   * @param whole what was said in them, by reference: who reviews must see all of it
   */
  public Doubts(
      Content content, Map<String, UnitKey> units, Map<String, Unit> whole, Verdicts verdicts) {
    this.content = content;
    this.units = units;
    this.whole = whole;
    this.verdicts = verdicts;
    this.sample = ControlSample.of(content.head().round(), all().map(Told::unit).toList());
    this.names = new LabelNames(content.pillars());
    content.respondents().forEach(each -> administrations.put(each.code(), each.name()));
    content.questions().forEach(each -> questions.put(each.id(), each.text()));
  }

  /** What is to be looked at; last what was decided on by people who disagree. */
  public List<Doubt> open() {
    return once()
        .filter(each -> verdicts.inForce(each.unit()).isEmpty())
        .filter(each -> !why(each).isEmpty())
        .sorted(Comparator.comparing(each -> verdicts.isDisagreement(each.unit())))
        .map(this::doubt)
        .toList();
  }

  /** What is decided and in force. */
  public List<Settled> settled() {
    return once()
        .filter(each -> verdicts.inForce(each.unit()).isPresent())
        .map(this::settled)
        .toList();
  }

  /** What people decided differently about, so that nothing is in force. */
  public List<Disputed> disputed() {
    return once()
        .filter(each -> verdicts.isDisagreement(each.unit()))
        .map(
            each ->
                new Disputed(
                    each.reference(),
                    administrations.getOrDefault(each.administration(), each.administration()),
                    each.said(),
                    each.text(),
                    verdicts.of(each.unit())))
        .toList();
  }

  /** Something classified, as it is told. */
  private record Told(
      UnitKey unit,
      String reference,
      String administration,
      String said,
      String text,
      Label label,
      String submission,
      String sheet,
      String address) {}

  /** The same words from the same förvaltning are decided on once. */
  private Stream<Told> once() {
    Map<UnitKey, Told> first = new LinkedHashMap<>();
    all().forEach(each -> first.putIfAbsent(each.unit(), each));
    return first.values().stream();
  }

  private Stream<Told> all() {
    return Stream.concat(
            content.activities().stream().map(this::told),
            content.passages().stream().filter(each -> each.label().isPresent()).map(this::told))
        .filter(each -> each.unit() != null);
  }

  private Told told(Item item) {
    Optional<Item.Cell> first = item.cells().stream().findFirst();
    return new Told(
        units.get(item.reference()),
        item.reference(),
        item.administration(),
        "Insats: "
            + (whole.get(item.reference()) instanceof Activity all ? all.name() : item.name()),
        text(item),
        item.label(),
        item.submission(),
        first.map(Item.Cell::sheet).orElse(""),
        first.map(Item.Cell::address).orElse(""));
  }

  /** What the classification was made of, a paragraph for each column. */
  private String text(Item item) {
    return content.columns().stream()
        .filter(column -> Activity.tells(column.id()))
        .flatMap(
            column ->
                item.cell(column.id()).stream()
                    .map(cell -> column.header() + ": " + text(item.reference(), cell)))
        .collect(Collectors.joining("\n"));
  }

  private String text(String reference, Item.Cell cell) {
    return whole.get(reference) instanceof Activity all
        ? all.value(cell.column()).map(WrittenText::asRead).orElse(cell.text())
        : cell.text();
  }

  private Told told(Remark remark) {
    return new Told(
        units.get(remark.reference()),
        remark.reference(),
        remark.administration(),
        questions.getOrDefault(remark.question(), remark.question()),
        whole.get(remark.reference()) instanceof Passage all ? all.text() : remark.text(),
        remark.label().orElseThrow(),
        remark.submission(),
        remark.sheet(),
        remark.address());
  }

  private List<String> why(Told told) {
    List<String> why = new ArrayList<>();
    if (told.label().review()) {
      why.add(told.label().why().isEmpty() ? "Klassningen är osäker." : told.label().why());
    }
    if (verdicts.isDisagreement(told.unit())) {
      why.add(
          "Granskarna har beslutat olika: %s."
              .formatted(
                  verdicts.of(told.unit()).stream()
                      .map(each -> each.reviewer() + " " + each.label().orElseThrow().id())
                      .collect(Collectors.joining(", "))));
    }
    if (sample.contains(told.unit())) {
      why.add("Ingår i stickprovet.");
    }
    return why;
  }

  /** Whoever looks at the sample is not told how sure the computation is. */
  private Doubt doubt(Told told) {
    Label label = told.label();
    return new Doubt(
        told.unit(),
        told.reference(),
        administrations.getOrDefault(told.administration(), told.administration()),
        told.said(),
        told.text(),
        names.of(label),
        label.second().isEmpty() ? "" : names.pillar(label.second()),
        sample.contains(told.unit())
            ? OptionalDouble.empty()
            : OptionalDouble.of(label.probability()),
        ORIGINS.getOrDefault(label.origin(), label.origin()),
        label.reasons(),
        why(told),
        told.submission(),
        told.sheet(),
        told.address());
  }

  private Settled settled(Told told) {
    return new Settled(
        told.reference(),
        administrations.getOrDefault(told.administration(), told.administration()),
        told.said(),
        told.text(),
        verdicts.inForce(told.unit()).orElseThrow(),
        verdicts.of(told.unit()));
  }
}
