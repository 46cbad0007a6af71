package se.effektrapport.figures;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;
import se.effektrapport.classification.Utgangspunkt;
import se.effektrapport.figures.Material.Answered;
import se.effektrapport.review.Decision;
import se.effektrapport.review.Label;
import se.effektrapport.review.UnitKey;
import se.effektrapport.review.Verdicts;

/** A round made by hand, and what reviewers decided in it. */
public final class Reviewed {

  private final Material proposed;
  private final List<Decision> ledger = new ArrayList<>();

  private Reviewed(Material proposed) {
    this.proposed = proposed;
  }

  public static Reviewed of(SmallAnswer... answers) {
    return new Reviewed(SmallMaterial.of(answers));
  }

  /** The reviewer puts the units with these numbers, in the first answer, in an utgångspunkt. */
  public Reviewed decides(String reviewer, String utgangspunkt, int... units) {
    Submission answer = proposed.answered().getFirst().submission();
    Utgangspunkt point = proposed.codebook().utgangspunkt(utgangspunkt).orElseThrow();
    for (int number : units) {
      Unit unit = answer.units().filter(each -> each.number() == number).findFirst().orElseThrow();
      ledger.add(
          new Decision(
              UnitKey.of(answer, unit),
              proposed.round().year(),
              Optional.of(new Label(point.id(), point.name(), Optional.empty(), Optional.empty())),
              utgangspunkt,
              reviewer,
              "",
              LocalDateTime.of(2022, 10, 19, 9, 0),
              new Decision.Source("granskning.xlsx", "Att granska", "H2")));
    }
    return this;
  }

  public Material material() {
    Verdicts verdicts = Verdicts.of(proposed.round(), proposed.codebook(), ledger);
    return new Material(
        proposed.round(),
        proposed.questionnaire(),
        proposed.codebook(),
        proposed.review(),
        proposed.steering(),
        proposed.answered().stream().map(each -> laidOver(each, verdicts)).toList(),
        verdicts,
        Optional.empty());
  }

  private static Answered laidOver(Answered each, Verdicts verdicts) {
    return new Answered(
        each.administration(),
        each.submission(),
        verdicts.over(each.submission(), each.classifications()),
        each.classifications());
  }
}
