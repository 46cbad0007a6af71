package se.effektrapport.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Lineage;
import se.effektrapport.answers.Submission;
import se.effektrapport.figures.Material.Answered;
import se.effektrapport.figures.Material.Counted;

/**
 * The insatser of two years side by side: of those administrations that answered both years. One
 * that took over the areas of others is compared with them, if all of them answered.
 */
public final class Comparison {

  /** An insats of the year before, and who answers for it now. */
  public record Then(String administration, Submission answer, Activity activity, String pillar) {}

  private final Before before;
  private final List<Answered> answered;
  private final Map<String, Lineage> lineages = new HashMap<>();

  private Comparison(Before before, List<Answered> answered) {
    this.before = before;
    this.answered = answered;
    for (Answered each : answered) {
      lineages.put(
          code(each), Lineage.of(each.submission().activities(), answers(code(each)).toList()));
    }
  }

  /** Empty if nothing is known of the year before or nobody answered both years. */
  static Optional<Comparison> of(Material material) {
    return material
        .before()
        .map(
            before ->
                new Comparison(
                    before,
                    material.answered().stream()
                        .filter(each -> answeredThen(code(each), before))
                        .toList()))
        .filter(comparison -> !comparison.answered.isEmpty());
  }

  private static boolean answeredThen(String code, Before before) {
    List<Before.Asked> theirs = before.asked().stream().filter(each -> is(each, code)).toList();
    return !theirs.isEmpty() && theirs.stream().allMatch(each -> each.answer().isPresent());
  }

  private static boolean is(Before.Asked asked, String code) {
    return asked.successor().filter(code::equals).isPresent();
  }

  private static String code(Answered answered) {
    return answered.administration().code();
  }

  private Stream<Submission> answers(String code) {
    return before.asked().stream()
        .filter(each -> is(each, code))
        .flatMap(each -> each.answer().stream());
  }

  /** The year before. */
  public int year() {
    return before.year();
  }

  /** The answers of now that are compared, in the order of the register. */
  public List<Answered> answered() {
    return answered;
  }

  /** Whether any of them took over the area of another since then. */
  public boolean hasMerged() {
    return answered.stream()
        .anyMatch(
            each ->
                answers(code(each)).anyMatch(then -> !then.administration().equals(code(each))));
  }

  /** What the insatser of an administration were the year before. */
  public Lineage lineage(String code) {
    return lineages.get(code);
  }

  /** Whether the administration answered both years. */
  public boolean isCompared(String code) {
    return lineages.containsKey(code);
  }

  /** The insatser of the year before that are compared. */
  List<Then> then() {
    return all().stream().filter(each -> isCompared(each.administration())).toList();
  }

  /** All insatser of the year before, those of administrations that did not answer now as well. */
  List<Then> all() {
    return before.asked().stream().flatMap(Comparison::then).toList();
  }

  private static Stream<Then> then(Before.Asked asked) {
    return asked.answer().stream()
        .flatMap(
            answer ->
                answer.activities().stream()
                    .map(
                        activity ->
                            new Then(
                                asked.successor().orElse(""),
                                answer,
                                activity,
                                asked.pillars().getOrDefault(activity.number(), ""))));
  }

  /** The insatser of now that are compared. */
  public List<Counted> now(Material material) {
    return material.activities().filter(each -> isCompared(code(each.answered()))).toList();
  }
}
