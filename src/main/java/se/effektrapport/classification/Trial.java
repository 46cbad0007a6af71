package se.effektrapport.classification;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How texts whose labels are known were classified. */
public record Trial(List<Outcome> outcomes) {

  /** A text with its label, and what was computed from it alone. */
  public record Outcome(Example example, Classification computed) {

    public boolean isRight() {
      return computed.utgangspunkt().equals(example.utgangspunkt());
    }

    /** Whether the delområde is right too; that of another utgångspunkt never is. */
    public boolean isRightInDetail() {
      return isRight() && computed.delomrade().equals(example.delomrade());
    }
  }

  public Trial {
    outcomes = List.copyOf(outcomes);
  }

  /** Classifies texts that the classifier has not learned from. */
  public static Trial of(Classify classify, List<Example> unseen) {
    return new Trial(
        unseen.stream().map(each -> new Outcome(each, classify.compute(each.text()))).toList());
  }

  public Trial and(Trial other) {
    return new Trial(Stream.concat(outcomes.stream(), other.outcomes.stream()).toList());
  }

  public int size() {
    return outcomes.size();
  }

  public int right() {
    return (int) outcomes.stream().filter(Outcome::isRight).count();
  }

  /** The share that is right, 0 to 1. */
  public double accuracy() {
    return outcomes.isEmpty() ? 0 : (double) right() / size();
  }

  /** The labels that were given, in alphabetical order. */
  public List<String> labels() {
    return outcomes.stream()
        .map(each -> each.example().utgangspunkt())
        .distinct()
        .sorted()
        .toList();
  }

  /** The mean of F1 over the labels: each counts alike, however many texts it has. */
  public double macroF1() {
    return labels().stream().mapToDouble(this::f1).average().orElse(0);
  }

  /** The harmonic mean of precision and recall of a label, 0 to 1. */
  public double f1(String label) {
    long given = outcomes.stream().filter(each -> is(label, each)).count();
    long found = outcomes.stream().filter(each -> says(label, each)).count();
    long both = outcomes.stream().filter(each -> is(label, each) && says(label, each)).count();
    return given + found == 0 ? 0 : 2.0 * both / (given + found);
  }

  private static boolean is(String label, Outcome outcome) {
    return outcome.example().utgangspunkt().equals(label);
  }

  private static boolean says(String label, Outcome outcome) {
    return outcome.computed().utgangspunkt().equals(label);
  }

  /** Those it is surest of, as large a share of all as given. */
  public Trial surest(double share) {
    return new Trial(
        outcomes.stream()
            .sorted(Comparator.comparing(each -> -each.computed().probability()))
            .limit((long) (share * size()))
            .toList());
  }
}
