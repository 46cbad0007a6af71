package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;

/**
 * How many activities made each choice in each column with a list of the questionnaire's own:
 * status, the direction and certainty of the effect, the basis of the follow-up; in all and by
 * utgångspunkt.
 */
final class ChoiceFigures {

  List<Figure> count(Material material) {
    List<Counted> all = material.activities().toList();
    List<Figure> figures = new ArrayList<>();
    for (Column column : material.questionnaire().columns()) {
      if (column.kind() instanceof Kind.FromList list && list.ownList()) {
        figures.addAll(choices(column, list, "", "", all));
        for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
          List<Counted> own = ActivityFigures.in(all, pillar);
          figures.addAll(choices(column, list, pillar.id() + ".", ", " + pillar.name(), own));
        }
      }
    }
    return figures;
  }

  static List<Figure> choices(
      Column column, Kind.FromList list, String idPart, String labelPart, List<Counted> among) {
    List<Figure> figures = new ArrayList<>();
    for (Choice choice : list.choices()) {
      figures.add(
          Counting.choices(
              column.id() + "." + idPart + choice.id(),
              column.header() + ": " + choice.label() + labelPart,
              among,
              each -> each.chose(column.id(), choice.id()),
              column.id()));
    }
    figures.add(
        Counting.choices(
            column.id() + "." + idPart + "ej_angivet",
            column.header() + ": ej angivet" + labelPart,
            among,
            each -> each.choice(column.id()).isEmpty(),
            "insats"));
    return figures;
  }
}
