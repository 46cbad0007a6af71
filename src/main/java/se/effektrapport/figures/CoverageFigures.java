package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.effektrapport.classification.Origin;
import se.effektrapport.figures.Material.Classified;

/** Whose word the classifications rest on: how many of all that is classified, and in percent. */
final class CoverageFigures {

  private static final String WHOLE = "tackning";

  private final Material material;
  private final List<Classified> all;
  private final List<Figure> figures = new ArrayList<>();

  CoverageFigures(Material material) {
    this.material = material;
    this.all = material.classified().toList();
  }

  List<Figure> count() {
    figures.add(Measures.units(WHOLE, "Klassificerade insatser och stycken", all, all));
    Predicate<Classified> uncertain = each -> each.isUncertain(material);
    add("svarande", "förvaltningens eget val", by(Origin.RESPONDENT).and(uncertain.negate()));
    add("granskare", "beslut av en granskare", by(Origin.REVIEWER));
    add("saker", "säker beräkning", by(Origin.COMPUTED).and(uncertain.negate()));
    add("osaker", "osäker beräkning eller oense granskare", uncertain);
    return figures;
  }

  private void add(String id, String label, Predicate<Classified> which) {
    List<Classified> some = all.stream().filter(which).toList();
    String whole = "Klassificerade insatser och stycken: ";
    figures.add(Measures.units(WHOLE + "." + id, whole + label, some, all));
    figures.add(
        Measures.percent(
            WHOLE + "." + id + ".procent", whole + label + ", i procent", some.size(), all.size()));
  }

  private static Predicate<Classified> by(Origin origin) {
    return each -> each.classification().origin() == origin;
  }
}
