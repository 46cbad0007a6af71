package se.effektrapport.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Classifications;
import se.effektrapport.classification.Computed;
import se.effektrapport.classification.Instrument;
import se.effektrapport.classification.Origin;
import se.effektrapport.review.UnitKey;
import se.effektrapport.review.Verdicts;
import se.effektrapport.verification.PublishedLabel;

/**
 * How the answers are classified in a published underlag.json, where they cannot be classified as
 * they were then.
 *
 * @param kept what was proposed where a reviewer decided, which is not published
 * @param then what they were classified with; empty if nobody knows
 * @param anew for what is not in the file
 */
record LabelsThen(
    Undertaking undertaking,
    Map<String, PublishedLabel> published,
    Verdicts verdicts,
    Classifications kept,
    Optional<Instrument> then,
    Classifications anew)
    implements Classifications {

  @Override
  public Map<Integer, Classification> of(Submission submission, Instrument instrument) {
    Map<Integer, Classification> found = new HashMap<>(anew.of(submission, instrument));
    Map<Integer, Classification> before =
        then.map(each -> kept.of(submission, each)).orElse(Map.of());
    submission
        .units()
        .filter(unit -> found.containsKey(unit.number()))
        .forEach(
            unit ->
                known(submission, unit, before)
                    .ifPresent(label -> found.put(unit.number(), label)));
    return found;
  }

  private Optional<Classification> known(
      Submission submission, Unit unit, Map<Integer, Classification> before) {
    Optional<Classification> label =
        Optional.ofNullable(published.get(submission.reference(unit)))
            .filter(each -> undertaking.codebook().utgangspunkt(each.pillar()).isPresent())
            .map(this::classification);
    boolean decided = label.filter(each -> each.origin() == Origin.REVIEWER).isPresent();
    return decided && verdicts.inForce(UnitKey.of(submission, unit)).isPresent()
        ? Optional.ofNullable(before.get(unit.number()))
        : label;
  }

  private Classification classification(PublishedLabel label) {
    return new Classification(
        label.pillar(),
        label.area(),
        label.second(),
        Math.clamp(label.probability(), 0, 1),
        origin(label.origin()),
        label.reasons(),
        against(label),
        undertaking.instrument());
  }

  private static Origin origin(String published) {
    return switch (published) {
      case "granskare" -> Origin.REVIEWER;
      case "svarande" -> Origin.RESPONDENT;
      default -> Origin.COMPUTED;
    };
  }

  /** That the text tells of something else is published, but not of what. */
  private static Optional<Computed> against(PublishedLabel label) {
    return label.review() && label.origin().equals("svarande")
        ? Optional.of(new Computed(label.pillar(), 1, List.of()))
        : Optional.empty();
  }

  @Override
  public void add(Submission submission, Unit unit, Classification classification) {
    throw new UnsupportedOperationException("what is published is only looked at");
  }
}
