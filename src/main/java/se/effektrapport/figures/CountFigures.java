package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.protection.Withholding;

/** Counts every number of a round; the list of what is counted reads top to bottom. */
public final class CountFigures {

  private final Withholding withholding;

  /**
   * @param withholding which of the {@link PersonCounts} of the round are told
   */
  public CountFigures(Withholding withholding) {
    this.withholding = withholding;
  }

  public Figures count(Material material) {
    List<Figure> figures = new ArrayList<>();
    figures.addAll(new ResponseFigures().count(material));
    figures.addAll(new ActivityFigures().count(material));
    figures.addAll(new PersonFigures(withholding).count(material));
    figures.addAll(new ChoiceFigures().count(material));
    figures.addAll(new EffectFigures().count(material));
    figures.addAll(new AnswerFigures().count(material));
    figures.addAll(new SteeringFigures(material).count());
    figures.addAll(new ClassificationFigures().count(material));
    figures.addAll(new CoverageFigures(material).count());
    figures.addAll(new AgreementFigures(material).count());
    figures.addAll(new ControlFigures(material).count());
    figures.addAll(new OrderFigures(material).count());
    figures.addAll(new FilledFigures().count(material));
    figures.addAll(new SexFigures(withholding).count(material));
    figures.addAll(new DevelopmentFigures(withholding).count(material));
    return new Figures(figures);
  }
}
