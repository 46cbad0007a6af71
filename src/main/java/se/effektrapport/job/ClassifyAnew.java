package se.effektrapport.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Classifications;
import se.effektrapport.classification.Instrument;

/** Classifies answers as if nobody had done it before, and keeps nothing. */
final class ClassifyAnew implements Classifications {

  private static final Classifications NOTHING_KNOWN =
      new Classifications() {
        @Override
        public Map<Integer, Classification> of(Submission submission, Instrument instrument) {
          return Map.of();
        }

        @Override
        public void add(Submission submission, Unit unit, Classification classification) {
          throw new UnsupportedOperationException("nothing is kept here");
        }
      };

  private final ClassifyUnits classify;

  ClassifyAnew(Undertaking undertaking) {
    this.classify = new ClassifyUnits(undertaking);
  }

  @Override
  public Map<Integer, Classification> of(Submission submission, Instrument instrument) {
    Map<Integer, Classification> found = new HashMap<>();
    classify
        .left(List.of(submission), NOTHING_KNOWN)
        .forEach(each -> found.put(each.unit().number(), classify.classify(each).classification()));
    return found;
  }

  @Override
  public void add(Submission submission, Unit unit, Classification classification) {
    throw new UnsupportedOperationException("what is classified anew is not kept");
  }
}
