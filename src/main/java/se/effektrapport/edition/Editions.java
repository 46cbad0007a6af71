package se.effektrapport.edition;

import java.util.Map;
import java.util.Optional;

/** The editions of all rounds, every revision of them. */
public interface Editions {

  /** The edition of the round that was frozen last. */
  Optional<Edition> latest(int round);

  /** Keeps an edition as it was frozen. */
  void add(Edition edition);

  /**
   * The SHA-256 of each file of the edition as it was published, by its path within the round's
   * output folder.
   */
  Map<String, String> files(Edition edition);

  /** Keeps what was published. */
  void published(Edition edition, Map<String, String> files);

  /**
   * The number the next freezing gets: a draft is replaced under its number, a locked edition gets
   * a successor.
   */
  default int nextNumber(int round) {
    return latest(round)
        .map(last -> last.state() == Edition.State.DRAFT ? last.number() : last.number() + 1)
        .orElse(1);
  }

  /** The revision the next freezing gets under its number. */
  default int nextRevision(int round) {
    return latest(round)
        .map(last -> last.state() == Edition.State.DRAFT ? last.revision() + 1 : 1)
        .orElse(1);
  }
}
