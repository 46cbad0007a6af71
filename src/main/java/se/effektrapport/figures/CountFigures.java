package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.protection.SmallNumbers;

/** Counts every number of a round; the list of what is counted reads top to bottom. */
public final class CountFigures {

  private final SmallNumbers smallNumbers;

  public CountFigures(SmallNumbers smallNumbers) {
    this.smallNumbers = smallNumbers;
  }

  public Figures count(Material material) {
    List<Figure> figures = new ArrayList<>();
    figures.addAll(new ResponseFigures().count(material));
    figures.addAll(new ActivityFigures().count(material));
    figures.addAll(new PersonFigures(smallNumbers).count(material));
    figures.addAll(new ChoiceFigures().count(material));
    figures.addAll(new EffectFigures().count(material));
    figures.addAll(new SteeringFigures(material).count());
    figures.addAll(new ClassificationFigures().count(material));
    figures.addAll(new CoverageFigures(material).count());
    figures.addAll(new AgreementFigures(material).count());
    figures.addAll(new ControlFigures(material).count());
    figures.addAll(new OrderFigures(material).count());
    figures.addAll(new FilledFigures().count(material));
    figures.addAll(new SexFigures(smallNumbers).count(material));
    figures.addAll(new DevelopmentFigures(smallNumbers).count(material));
    return new Figures(figures);
  }
}
