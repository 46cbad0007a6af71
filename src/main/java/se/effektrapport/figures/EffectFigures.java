package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Kind;

/** The direction of the effects against how certain they are, by utgångspunkt. */
final class EffectFigures {

  private static final String DIRECTION = "effekt_riktning";
  private static final String NOT_GIVEN = "ej_angivet";
  private static final String CERTAINTY = "effekt_sakerhet";

  List<Figure> count(Material material) {
    List<Counted> all = material.activities().toList();
    List<Figure> figures = new ArrayList<>();
    for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
      List<Counted> own = ActivityFigures.in(all, pillar);
      for (Choice direction : choices(material, DIRECTION)) {
        for (Choice certainty : choices(material, CERTAINTY)) {
          figures.add(crossing(pillar, direction, certainty, own));
        }
      }
    }
    return figures;
  }

  private static Figure crossing(
      Pillars.Pillar pillar, Choice direction, Choice certainty, List<Counted> among) {
    return Counting.choices(
        "effekt.%s.%s.%s".formatted(pillar.id(), direction.id(), certainty.id()),
        "%s, %s, %s".formatted(direction.label(), certainty.label(), pillar.name()),
        among,
        each ->
            each.choice(DIRECTION).orElse(NOT_GIVEN).equals(direction.id())
                && each.choice(CERTAINTY).orElse(NOT_GIVEN).equals(certainty.id()),
        "insats",
        DIRECTION,
        CERTAINTY);
  }

  /** The choices of the column's list, and that none was made. */
  private static List<Choice> choices(Material material, String column) {
    List<Choice> choices = new ArrayList<>();
    material
        .questionnaire()
        .column(column)
        .filter(each -> each.kind() instanceof Kind.FromList)
        .ifPresent(each -> choices.addAll(((Kind.FromList) each.kind()).choices()));
    choices.add(new Choice(NOT_GIVEN, "Ej angivet"));
    return choices;
  }
}
