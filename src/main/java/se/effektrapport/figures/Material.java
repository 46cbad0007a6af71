package se.effektrapport.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Codebook;
import se.effektrapport.classification.NeedsReview;
import se.effektrapport.classification.Origin;
import se.effektrapport.figures.Figure.Source;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.review.UnitKey;
import se.effektrapport.review.Verdicts;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;
import se.effektrapport.round.SteeringDocuments;

/**
 * All that the numbers are made from: who was asked, and the answers in force with their
 * classifications.
 *
 * @param review which classifications a person should look at
 * @param steering the other documents that an insats may be reported under
 * @param verdicts what reviewers have decided; it is laid over the classifications already
 * @param before the round of the year before; empty if nothing is known of it
 */
public record Material(
    Round round,
    Questionnaire questionnaire,
    Codebook codebook,
    NeedsReview review,
    SteeringDocuments steering,
    List<Answered> answered,
    Verdicts verdicts,
    Optional<Before> before) {

  public Material {
    answered = List.copyOf(answered);
    Objects.requireNonNull(before);
  }

  /** Of a first year: there is nothing to compare it with. */
  public Material(
      Round round,
      Questionnaire questionnaire,
      Codebook codebook,
      NeedsReview review,
      SteeringDocuments steering,
      List<Answered> answered) {
    this(
        round,
        questionnaire,
        codebook,
        review,
        steering,
        answered,
        Verdicts.none(),
        Optional.empty());
  }

  /** Which insatser answer to which other steering documents. */
  public Crosswalk crosswalk() {
    return Crosswalk.of(this);
  }

  /** This year beside the year before, if anybody answered both years. */
  public Optional<Comparison> comparison() {
    return Comparison.of(this);
  }

  /**
   * An answer in force.
   *
   * @param classifications by unit number; a passage of a question that is not classified has none
   * @param proposals the same before anybody reviewed them
   */
  public record Answered(
      Administration administration,
      Submission submission,
      Map<Integer, Classification> classifications,
      Map<Integer, Classification> proposals) {

    public Answered {
      classifications = Map.copyOf(classifications);
      proposals = Map.copyOf(proposals);
    }

    /** Before anybody has reviewed anything. */
    public Answered(
        Administration administration,
        Submission submission,
        Map<Integer, Classification> classifications) {
      this(administration, submission, classifications, classifications);
    }

    /** How the unit was classified, if it is of a kind that is. */
    public Optional<Classification> classification(Unit unit) {
      return Optional.ofNullable(classifications.get(unit.number()));
    }
  }

  /** An activity with who answered and how it was classified. */
  public record Counted(Answered answered, Activity activity, Classification classification) {

    /** The id of what was chosen in a column. */
    Optional<String> choice(String column) {
      return activity.choice(column);
    }

    /** Whether this was chosen in a column. */
    boolean chose(String column, String choice) {
      return choice(column).filter(choice::equals).isPresent();
    }
  }

  /** A classified paragraph with who answered. */
  public record Said(Answered answered, Passage passage, Classification classification) {}

  /** Whether a person should look at how the unit was classified. */
  public boolean wantsReview(Classification classification) {
    return whyReview(classification).isPresent();
  }

  /** Why a person should look at how the unit was classified, a sentence. */
  public Optional<String> whyReview(Classification classification) {
    return review.why(classification);
  }

  /**
   * Something that is classified.
   *
   * @param proposal how it was classified before anybody reviewed it
   */
  record Classified(
      Answered answered, Unit unit, Classification classification, Classification proposal) {

    UnitKey key() {
      return UnitKey.of(answered.submission(), unit);
    }

    /** Computed, and not surely enough to do without a person, or one that people disagree on. */
    boolean isUncertain(Material material) {
      return isDoubted(material) || material.verdicts().isDisagreement(key());
    }

    private boolean isDoubted(Material material) {
      return classification.origin() == Origin.COMPUTED
          && classification.probability() < material.review().limit();
    }

    Stream<Source> source() {
      return unit.places().limit(1).map(place -> Counting.source(answered, place));
    }
  }

  /** All that is classified, in the order of administrations and units. */
  Stream<Classified> classified() {
    return answered.stream()
        .flatMap(
            a ->
                a.submission()
                    .units()
                    .flatMap(
                        unit ->
                            a.classification(unit).stream()
                                .map(
                                    c ->
                                        new Classified(
                                            a, unit, c, a.proposals().get(unit.number())))));
  }

  /** All activities, in the order of administrations and rows. */
  public Stream<Counted> activities() {
    return answered.stream()
        .flatMap(
            a ->
                a.submission().activities().stream()
                    .map(
                        activity ->
                            new Counted(a, activity, a.classification(activity).orElseThrow())));
  }

  /** The activities of each answer in force. */
  Map<Answered, List<Counted>> byAnswer() {
    Map<Answered, List<Counted>> own = new LinkedHashMap<>();
    answered.forEach(each -> own.put(each, new ArrayList<>()));
    activities().forEach(each -> own.get(each.answered()).add(each));
    return own;
  }

  /** All classified paragraphs, in the order of administrations and questions. */
  public Stream<Said> passages() {
    return answered.stream()
        .flatMap(
            a ->
                a.submission().passages().stream()
                    .flatMap(p -> a.classification(p).map(c -> new Said(a, p, c)).stream()));
  }
}
