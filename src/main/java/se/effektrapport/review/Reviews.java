package se.effektrapport.review;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What came of the review of a round so far.
 *
 * @param files the workbooks that lie in the input
 * @param inForce how many texts in the answers in force are decided on
 * @param disagreements how many of them reviewers decide differently about, so that nothing is
 * @param outdated how many texts that were decided on this year are no longer in the answers
 * @param quotes what the decisions about quotations came to
 * @param releases what protection stopped, and what of it is released
 */
public record Reviews(
    List<ReviewStanding> files,
    int inForce,
    int disagreements,
    int outdated,
    QuoteStanding quotes,
    ReleaseStanding releases) {

  public Reviews {
    files = List.copyOf(files);
  }

  /**
   * @param now the units of the answers in force
   */
  public static Reviews of(
      int round,
      List<ReviewStanding> files,
      Verdicts verdicts,
      Collection<UnitKey> now,
      QuoteStanding quotes,
      ReleaseStanding releases) {
    Set<UnitKey> units = Set.copyOf(now);
    int inForce = 0;
    int disagreements = 0;
    int outdated = 0;
    for (UnitKey unit : verdicts.units()) {
      if (!units.contains(unit)) {
        outdated += verdicts.of(unit).getFirst().round() == round ? 1 : 0;
      } else if (verdicts.isDisagreement(unit)) {
        disagreements++;
      } else {
        inForce++;
      }
    }
    return new Reviews(files, inForce, disagreements, outdated, quotes, releases);
  }

  /** The workbooks in which something cannot be used. */
  public List<ReviewStanding> refused() {
    return files.stream().filter(ReviewStanding::isRefused).toList();
  }

  /** How many lie there unread. */
  public long unread() {
    return files.stream().filter(each -> !each.read()).count();
  }
}
