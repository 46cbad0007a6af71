package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.figures.Material.Answered;
import se.effektrapport.figures.Material.Counted;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Kind;
import se.effektrapport.questionnaire.Question;

/**
 * What each answer holds besides its insatser and persons: the kind of effect and how certain it
 * is, whose choice the utgångspunkt was, and how many of the questions are answered.
 */
final class AnswerFigures {

  private static final List<String> COLUMNS = List.of("effekt_riktning", "effekt_sakerhet");

  List<Figure> count(Material material) {
    List<Figure> figures = new ArrayList<>();
    material.byAnswer().forEach((answer, own) -> figures.addAll(of(answer, own, material)));
    return figures;
  }

  private static List<Figure> of(Answered answer, List<Counted> own, Material material) {
    String idPart = "av." + answer.administration().code() + ".";
    String labelPart = ", " + answer.administration().shortName();
    List<Figure> figures = new ArrayList<>();
    for (Column column : material.questionnaire().columns()) {
      if (COLUMNS.contains(column.id()) && column.kind() instanceof Kind.FromList list) {
        figures.addAll(ChoiceFigures.choices(column, list, idPart, labelPart, own));
      }
    }
    figures.addAll(ClassificationFigures.origins(idPart, labelPart, own));
    figures.add(answered(answer, material));
    return figures;
  }

  private static Figure answered(Answered answer, Material material) {
    List<Question> questions = material.questionnaire().questions();
    List<Question> answered =
        questions.stream()
            .filter(each -> FilledFigures.sources(answer, each).findAny().isPresent())
            .toList();
    return Counting.count(
        "besvarat.av." + answer.administration().code(),
        "Frågor som har besvarats, " + answer.administration().shortName(),
        answered.size(),
        questions.size(),
        answered.stream().flatMap(each -> FilledFigures.sources(answer, each)).distinct().toList());
  }
}
