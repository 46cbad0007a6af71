package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.figures.Figure.Source;
import se.effektrapport.figures.Material.Answered;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.protection.Shown;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.questionnaire.Question;

/**
 * How many answered each question, and how many activities have something in each column of running
 * text.
 */
final class FilledFigures {

  List<Figure> count(Material material) {
    List<Counted> all = material.activities().toList();
    List<Figure> figures = new ArrayList<>();
    material
        .questionnaire()
        .questions()
        .forEach(question -> figures.add(answered(question, material)));
    for (Column column : material.questionnaire().columns()) {
      if (column.kind() instanceof Kind.RunningText) {
        figures.add(filled("ifyllt." + column.id(), column.header(), column, all));
        for (Pillars.Pillar pillar : Pillars.of(material.codebook())) {
          figures.add(
              filled(
                  "ifyllt.%s.%s".formatted(pillar.id(), column.id()),
                  column.header() + ", " + pillar.name(),
                  column,
                  ActivityFigures.in(all, pillar)));
        }
      }
    }
    return figures;
  }

  private static Figure filled(String id, String label, Column column, List<Counted> among) {
    return Counting.choices(
        id,
        "Insatser med uppgift om: " + label,
        among,
        each ->
            each.activity().value(column.id()).filter(value -> value.answers(column)).isPresent(),
        column.id());
  }

  private static Figure answered(Question question, Material material) {
    List<Answered> answered =
        material.answered().stream()
            .filter(each -> sources(each, question).findAny().isPresent())
            .toList();
    return new Figure(
        "besvarat." + question.id(),
        "Förvaltningar som har besvarat frågan: " + question.text(),
        new Shown.Number(answered.size()),
        Operation.COUNT,
        new Basis(answered.size(), material.answered().size()),
        answered.stream().flatMap(each -> sources(each, question)).distinct().toList());
  }

  static Stream<Source> sources(Answered answered, Question question) {
    return answered.submission().passages().stream()
        .filter(passage -> passage.question().equals(question.id()))
        .map(
            passage ->
                new Source(
                    answered.submission().publicName(),
                    passage.place().sheet(),
                    passage.place().cell()));
  }
}
