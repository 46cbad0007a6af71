package se.effektrapport.job;

import java.nio.file.Path;
import se.effektrapport.classification.Trial;

/**
 * What reviewers' decisions add to the examples, and what that is worth.
 *
 * @param file the examples
 * @param written whether they were added, or only tried
 * @param added how many decided texts are new examples
 * @param there how many are among the examples already
 * @param tooNear how many are too like an example to be another
 * @param withheld how many hold something that may point at a person
 * @param before the old examples, each learned without its like
 * @param after the same ones, with the new ones among those that are learned
 * @param unlearned the new ones, before anything was learned from them
 * @param learned the new ones, each learned without its like
 */
public record Learning(
    Path file,
    boolean written,
    int added,
    int there,
    int tooNear,
    int withheld,
    Measured before,
    Measured after,
    Measured unlearned,
    Measured learned) {

  /** How many of so many texts were classified right; the shares are 0 to 1. */
  public record Measured(int texts, double accuracy, double macroF1) {

    static Measured of(Trial trial) {
      return new Measured(trial.size(), trial.accuracy(), trial.macroF1());
    }
  }
}
