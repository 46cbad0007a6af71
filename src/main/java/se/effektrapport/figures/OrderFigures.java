package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Material.Classified;
import se.effektrapport.figures.Pillars.Pillar;
import se.effektrapport.protection.Shown;

/**
 * How far the order of the utgångspunkter, by their number of insatser and of paragraphs, depends
 * on what is classified with doubt.
 *
 * <p>Whatever the uncertain cases are about, an utgångspunkt has at least what is certain and at
 * most that and all uncertain cases. Of two, the lower can only go before the higher if the most it
 * can have is more than the least the other has.
 */
final class OrderFigures {

  private final Material material;
  private final List<Figure> figures = new ArrayList<>();

  OrderFigures(Material material) {
    this.material = material;
  }

  List<Figure> count() {
    List<Classified> all = material.classified().toList();
    of(
        "insatser",
        "insatser",
        all.stream().filter(each -> each.unit() instanceof Activity).toList());
    of("stycken", "stycken", all.stream().filter(each -> each.unit() instanceof Passage).toList());
    return figures;
  }

  /** What is counted for an utgångspunkt: as it stands, certain, and by the second labels. */
  private record Tally(Pillar pillar, List<Classified> now, int certain, int bySecond) {}

  private void of(String kind, String called, List<Classified> units) {
    List<Classified> uncertain = units.stream().filter(each -> each.isUncertain(material)).toList();
    figures.add(
        Measures.units("osakra." + kind, "Osäkert klassificerade " + called, uncertain, units));
    List<Tally> tallies =
        pillars().stream().map(pillar -> tally(pillar, units, uncertain)).toList();
    for (Tally each : tallies) {
      bounds(kind, called, each, uncertain.size(), units.size());
    }
    List<Tally> order =
        tallies.stream()
            .sorted(Comparator.comparingInt((Tally each) -> -each.now().size()))
            .toList();
    pairs("ordning." + kind, order, each -> each.certain() + uncertain.size(), Tally::certain);
    pairs("ordning_andra." + kind, order, Tally::bySecond, Tally::bySecond);
  }

  private List<Pillar> pillars() {
    String other = material.codebook().other().id();
    return Pillars.of(material.codebook()).stream()
        .filter(pillar -> !pillar.id().equals(other))
        .toList();
  }

  private Tally tally(Pillar pillar, List<Classified> units, List<Classified> uncertain) {
    List<Classified> now =
        units.stream()
            .filter(each -> each.classification().utgangspunkt().equals(pillar.id()))
            .toList();
    int certain = (int) now.stream().filter(each -> !each.isUncertain(material)).count();
    int moved = (int) uncertain.stream().filter(each -> second(each).equals(pillar.id())).count();
    return new Tally(pillar, now, certain, certain + moved);
  }

  /** Where an uncertain case belongs if not where it was put; there if nothing else fits. */
  private static String second(Classified each) {
    return each.classification().second().orElse(each.classification().utgangspunkt());
  }

  private void bounds(String kind, String called, Tally of, int uncertain, int all) {
    String id = kind + "." + of.pillar().id();
    String name = ", " + of.pillar().name();
    figures.add(number("sakra." + id, "Säkert klassificerade " + called + name, of.certain(), all));
    figures.add(
        number(
            "hogst." + id,
            "Högsta möjliga antal " + called + " om alla osäkra förs hit" + name,
            of.certain() + uncertain,
            all));
    figures.add(
        number(
            "andra." + id,
            "Antal " + called + " om alla osäkra förs dit de passar näst bäst" + name,
            of.bySecond(),
            all));
  }

  /** For each pair, how many more the lower can have than the higher. */
  private void pairs(
      String id, List<Tally> order, ToIntFunction<Tally> most, ToIntFunction<Tally> least) {
    int changing = 0;
    int pairs = 0;
    for (int i = 0; i < order.size(); i++) {
      for (Tally lower : order.subList(i + 1, order.size())) {
        Tally higher = order.get(i);
        int more = Math.max(0, most.applyAsInt(lower) - least.applyAsInt(higher));
        figures.add(
            number(
                id + "." + higher.pillar().id() + "-" + lower.pillar().id(),
                "Så många fler kan den senare ha: ”%s” och ”%s”"
                    .formatted(higher.pillar().name(), lower.pillar().name()),
                more,
                more));
        changing += more > 0 ? 1 : 0;
        pairs++;
      }
    }
    String kind = id.substring(id.indexOf('.') + 1);
    String group = id.substring(0, id.indexOf('.'));
    figures.add(
        number(
            group + "_par." + kind, "Par av utgångspunkter som kan byta plats", changing, pairs));
    figures.add(number(group + "_alla_par." + kind, "Par av utgångspunkter", pairs, pairs));
  }

  private static Figure number(String id, String label, int number, int of) {
    return new Figure(
        id, label, new Shown.Number(number), Operation.COUNT, new Basis(number, of), List.of());
  }
}
