package se.effektrapport.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.function.SingletonSupplier;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Classifications;
import se.effektrapport.classification.Classify;
import se.effektrapport.classification.Instrument;
import se.effektrapport.questionnaire.Question;

/**
 * Classifies the units of the answers: every activity, and the paragraphs of the questions marked
 * for it.
 */
final class ClassifyUnits {

  private final Instrument instrument;

  /** Learns when the first text is asked about: most runs find nothing new. */
  private final SingletonSupplier<Classify> classify;

  private final Set<String> classifiedQuestions;

  /** A unit that has no classification by the instrument. */
  record Unclassified(Submission submission, Unit unit) {}

  /** A unit with its classification. */
  record Classified(Submission submission, Unit unit, Classification classification) {}

  ClassifyUnits(Undertaking undertaking) {
    this.instrument = undertaking.instrument();
    this.classify =
        SingletonSupplier.of(() -> new Classify(undertaking.codebook(), undertaking.examples()));
    this.classifiedQuestions =
        undertaking.questionnaire().questions().stream()
            .filter(Question::classified)
            .map(Question::id)
            .collect(Collectors.toSet());
  }

  List<Unclassified> left(List<Submission> inForce, Classifications classifications) {
    List<Unclassified> left = new ArrayList<>();
    for (Submission submission : inForce) {
      Map<Integer, Classification> known = classifications.of(submission, instrument);
      submission
          .units()
          .filter(unit -> isClassified(unit) && !known.containsKey(unit.number()))
          .forEach(unit -> left.add(new Unclassified(submission, unit)));
    }
    return left;
  }

  private boolean isClassified(Unit unit) {
    return switch (unit) {
      case Activity activity -> true;
      case Passage passage -> classifiedQuestions.contains(passage.question());
    };
  }

  Classified classify(Unclassified left) {
    Optional<String> own = choice(left.unit(), "utgangspunkt");
    Optional<String> area = choice(left.unit(), "delomrade");
    return new Classified(
        left.submission(),
        left.unit(),
        classify.obtain().classify(left.unit().telling(), own, area));
  }

  private static Optional<String> choice(Unit unit, String column) {
    return switch (unit) {
      case Activity activity -> activity.choice(column);
      case Passage passage -> Optional.empty();
    };
  }
}
