package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.effektrapport.classification.Origin;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Material.Classified;
import se.effektrapport.review.ControlSample;
import se.effektrapport.review.Interval;
import se.effektrapport.review.UnitKey;
import se.effektrapport.review.Wilson;

/**
 * How many labels were wrong before review, as the control sample shows: it is drawn however sure
 * the classification is, so that its errors stand for those of the whole. Only what is decided of
 * it counts.
 */
final class ControlFigures {

  /** With fewer of a kind, its own share says too little. */
  private static final int LEAST = 10;

  private final Material material;
  private final List<Figure> figures = new ArrayList<>();

  ControlFigures(Material material) {
    this.material = material;
  }

  List<Figure> count() {
    Map<UnitKey, Classified> units = new LinkedHashMap<>();
    material.classified().forEach(each -> units.putIfAbsent(each.key(), each));
    Set<UnitKey> drawn = ControlSample.of(material.round().year(), units.keySet());
    List<Classified> sample = new ArrayList<>();
    List<Classified> decided = new ArrayList<>();
    units.forEach(
        (key, unit) -> {
          if (drawn.contains(key)) {
            sample.add(unit);
            material.verdicts().inForce(key).ifPresent(label -> decided.add(unit));
          }
        });
    figures.add(
        Measures.units("kontroll.urval", "Insatser och stycken i stickprovet", sample, sample));
    rate("kontroll", "stickprovet", decided, sample);
    byOrigin(decided);
    return figures;
  }

  private void byOrigin(List<Classified> decided) {
    List<Classified> computed = of(Origin.COMPUTED, decided);
    List<Classified> chosen = of(Origin.RESPONDENT, decided);
    if (computed.size() >= LEAST && chosen.size() >= LEAST) {
      rate("kontroll.beraknad", "det som var beräknat i stickprovet", computed, decided);
      rate("kontroll.svarande", "förvaltningarnas val i stickprovet", chosen, decided);
    }
  }

  private static List<Classified> of(Origin origin, List<Classified> decided) {
    return decided.stream().filter(each -> each.proposal().origin() == origin).toList();
  }

  private void rate(String id, String of, List<Classified> decided, List<Classified> among) {
    List<Classified> wrong = decided.stream().filter(this::isWrong).toList();
    Optional<Interval> interval = new Wilson(wrong.size(), decided.size()).interval();
    Basis basis = new Basis(wrong.size(), decided.size());
    figures.add(Measures.units(id + ".avgjorda", "Avgjorda fall: " + of, decided, among));
    figures.add(
        Measures.units(
            id + ".fel", "Fall med fel utgångspunkt före granskningen: " + of, wrong, decided));
    figures.add(
        Measures.percent(
            id + ".andel", "Skattad andel fel i procent: " + of, wrong.size(), decided.size()));
    figures.add(
        Measures.percent(
            id + ".fran",
            "Andel fel, 95 procents intervall från: " + of,
            Measures.from(interval),
            basis));
    figures.add(
        Measures.percent(
            id + ".till",
            "Andel fel, 95 procents intervall till: " + of,
            Measures.to(interval),
            basis));
  }

  private boolean isWrong(Classified each) {
    return material
        .verdicts()
        .inForce(each.key())
        .filter(label -> !label.utgangspunkt().equals(each.proposal().utgangspunkt()))
        .isPresent();
  }
}
