package se.effektrapport.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import se.effektrapport.classification.Example;

/**
 * Tells labels from features: a linear model, learned by logistic regression with each label
 * against the others. The same examples in the same order give the same model.
 */
public final class LinearModel {

  /**
   * How much an error among the examples costs beside large weights. Among 4 to 50 it made no
   * difference that the examples could show.
   */
  private static final double COST = 10;

  /** Where the learning stops: a smaller step made no difference but in time. */
  private static final double STEP = 0.1;

  /** The learning takes the examples in an order that is drawn, always the same. */
  private static final long SEED = 1;

  /**
   * How much of its evidence the model is let to believe. Examples are clearer than what it will be
   * asked about; with this, as many were right among those of a writer it had not learned from as
   * the probabilities said.
   */
  private static final double TRUST = 0.6;

  /** What is learned from. */
  public record Example(Features features, String label) {}

  private final List<String> labels;
  private final Vocabulary vocabulary;
  private final double[][] weights;

  private LinearModel(List<String> labels, Vocabulary vocabulary, double[][] weights) {
    this.labels = labels;
    this.vocabulary = vocabulary;
    this.weights = weights;
  }

  /**
   * @throws IllegalArgumentException without examples
   */
  public static LinearModel learn(List<Example> examples) {
    List<String> labels = examples.stream().map(Example::label).distinct().sorted().toList();
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("nothing is learned from nothing");
    }
    Vocabulary vocabulary = new Vocabulary(examples.stream().map(Example::features).toList());
    return new LinearModel(labels, vocabulary, weights(labels, vocabulary, examples));
  }

  /** By label and number of the feature; each label is learned against the others, side by side. */
  private static double[][] weights(
      List<String> labels, Vocabulary vocabulary, List<Example> examples) {
    if (labels.size() < 2) {
      return new double[labels.size()][vocabulary.size() + 1];
    }
    Feature[][] vectors =
        examples.stream().map(each -> vocabulary.vector(each.features())).toArray(Feature[][]::new);
    return labels.parallelStream()
        .map(label -> weights(label, vocabulary, vectors, examples))
        .toArray(double[][]::new);
  }

  private static double[] weights(
      String label, Vocabulary vocabulary, Feature[][] vectors, List<Example> examples) {
    Problem problem = new Problem();
    problem.l = vectors.length;
    problem.n = vocabulary.size();
    problem.x = vectors;
    problem.y = examples.stream().mapToDouble(each -> each.label().equals(label) ? 1 : 0).toArray();
    Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, COST, STEP);
    parameter.setRandom(new Random(SEED));
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, parameter);
    int place = model.getLabels()[0] == 1 ? 0 : 1;
    double[] weights = new double[vocabulary.size() + 1];
    for (int feature = 1; feature < weights.length; feature++) {
      weights[feature] = model.getDecfunCoef(feature, place);
    }
    return weights;
  }

  /** How likely each label is, together one. */
  public Map<String, Double> probabilities(Features features) {
    Map<String, Double> odds = new TreeMap<>();
    for (String label : labels) {
      odds.put(label, Math.exp(TRUST * sum(contributions(label, features))));
    }
    double all = odds.values().stream().mapToDouble(each -> each).sum();
    odds.replaceAll((label, each) -> each / all);
    return odds;
  }

  /** What each feature adds to a label rather than to another. */
  public Map<String, Double> speaking(String label, String other, Features features) {
    Map<String, Double> speaking = new LinkedHashMap<>(contributions(label, features));
    contributions(other, features)
        .forEach((name, value) -> speaking.merge(name, -value, Double::sum));
    return speaking;
  }

  private Map<String, Double> contributions(String label, Features features) {
    double[] own = weights[labels.indexOf(label)];
    Map<String, Double> contributions = new LinkedHashMap<>();
    features
        .values()
        .forEach(
            (name, value) ->
                vocabulary
                    .number(name)
                    .ifPresent(number -> contributions.put(name, value * own[number])));
    return contributions;
  }

  private static double sum(Map<String, Double> contributions) {
    return contributions.values().stream().mapToDouble(each -> each).sum();
  }

  /** What can be told apart, in alphabetical order. */
  public List<String> labels() {
    return new ArrayList<>(labels);
  }
}
