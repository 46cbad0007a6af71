package se.effektrapport.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Classifications;
import se.effektrapport.classification.Classify;
import se.effektrapport.questionnaire.Question;

/**
 * Classifies the units of the answers: every activity, and the paragraphs of the questions marked
 * for it.
 */
final class ClassifyUnits {

  private final Classify classify;
  private final String codebookHash;
  private final Set<String> classifiedQuestions;

  /** A unit that has no classification under the code book. */
  record Unclassified(Submission submission, Unit unit) {}

  /** A unit with its classification. */
  record Classified(Submission submission, Unit unit, Classification classification) {}

  ClassifyUnits(Undertaking undertaking) {
    this.classify = new Classify(undertaking.codebook());
    this.codebookHash = undertaking.codebook().hash();
    this.classifiedQuestions =
        undertaking.questionnaire().questions().stream()
            .filter(Question::classified)
            .map(Question::id)
            .collect(Collectors.toSet());
  }

  List<Unclassified> left(List<Submission> inForce, Classifications classifications) {
    List<Unclassified> left = new ArrayList<>();
    for (Submission submission : inForce) {
      Map<Integer, Classification> known = classifications.of(submission, codebookHash);
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
        left.submission(), left.unit(), classify.classify(left.unit().telling(), own, area));
  }

  private static Optional<String> choice(Unit unit, String column) {
    return switch (unit) {
      case Activity activity -> activity.choice(column);
      case Passage passage -> Optional.empty();
    };
  }
}
