package se.effektrapport.edition;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.protection.Told;

/** The editions of all rounds, every revision of them. */
public interface Editions {

  /** The edition of the round that was frozen last. */
  Optional<Edition> latest(int round);

  /** An edition as it was frozen last under its number. */
  Optional<Edition> edition(int round, int number);

  /**
   * When the draft was frozen that an edition is, or was locked from: its answers and decisions
   * were counted then.
   */
  LocalDateTime counted(Edition edition);

  /** What was kept of what its numbers rest on; empty for those frozen before it was. */
  Map<String, String> countedWith(Edition edition);

  /** The edition of the round that was published last; not always the one frozen last. */
  Optional<Edition> published(int round);

  /** How far each edition of the round has come, in the order of their numbers. */
  List<EditionRecord> history(int round);

  /**
   * Keeps an edition as it was frozen, with what it is rendered with and the counts of persons it
   * tells or withholds.
   */
  default void add(Edition edition, Look look, List<Told> counts) {
    add(edition, look, counts, Map.of());
  }

  /**
   * Keeps an edition as it was frozen.
   *
   * @param countedWith digests of what its numbers rest on beside the answers, by name
   */
  void add(Edition edition, Look look, List<Told> counts, Map<String, String> countedWith);

  /** The counts of persons of an edition; none of those frozen before they were kept. */
  List<Told> told(int round, int number);

  /**
   * A digest of those counts; it is the same when they are disposed of. Empty if none were kept.
   */
  String countsDigest(int round, int number);

  /** Keeps an edition that is locked now, and by whom; it looks as its draft did. */
  void lock(Edition locked, String by);

  /** Keeps what the nämnd decided on a locked edition. */
  void decide(int round, int number, EditionRecord.BoardDecision decision, LocalDateTime recorded);

  /** What an edition is rendered with; empty for those frozen before it was kept. */
  Optional<Look> look(Edition edition);

  /**
   * The SHA-256 of each file of the edition as it was published, by its path within the round's
   * output folder.
   */
  Map<String, String> files(Edition edition);

  /** Whether a file with this path and hash was ever published of the round. */
  boolean hasPublished(int round, String path, String sha256);

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
