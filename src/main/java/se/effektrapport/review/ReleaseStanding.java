package se.effektrapport.review;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What protection found in the texts of an edition, and what reviewers have released of it.
 *
 * @param stopped how many texts hold something that may point at a person and are shown without it
 * @param released how many such texts reviewers have released
 * @param disagreements about how many of the stopped texts reviewers decide differently
 * @param outdated how many texts that were decided on this year are no longer so: the text has
 *     changed, or other things are found in it
 */
public record ReleaseStanding(int stopped, int released, int disagreements, int outdated) {

  /** Where nothing was found. */
  public static ReleaseStanding none() {
    return new ReleaseStanding(0, 0, 0, 0);
  }

  /**
   * @param texts all that protection stopped or reviewers took away
   */
  public static ReleaseStanding of(int round, Collection<Stopped> texts, ReleaseVerdicts verdicts) {
    int released = (int) texts.stream().filter(Stopped::isReleased).count();
    Set<UnitKey> decided =
        texts.stream()
            .filter(each -> !each.decisions().isEmpty())
            .map(Stopped::words)
            .collect(Collectors.toSet());
    long outdated =
        verdicts.standing().entrySet().stream()
            .filter(each -> each.getValue().stream().anyMatch(made -> made.round() == round))
            .filter(each -> !decided.contains(each.getKey()))
            .count();
    return new ReleaseStanding(
        texts.size() - released,
        released,
        (int) texts.stream().filter(Stopped::isDisputed).count(),
        (int) outdated);
  }

  /** Whether there is nothing to tell. */
  public boolean isNone() {
    return stopped + released + disagreements + outdated == 0;
  }
}
