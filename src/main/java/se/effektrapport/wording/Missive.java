package se.effektrapport.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.edition.Head;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;

/**
 * A missiv: what a nämnd is told when the report is handed over to it.
 *
 * @param receiver the förvaltning whose nämnd receives it
 * @param day the day it is written
 * @param edition the edition that goes along
 * @param decision on that edition
 * @param replaces an older edition that the nämnd holds, or those whose areas came to it
 * @param attachments all that goes along, in order
 * @param unanswered those among whom an extract is of, who have not answered
 */
public record Missive(
    Round round,
    Administration receiver,
    LocalDate day,
    Head edition,
    BoardDecision decision,
    Optional<Replaced> replaces,
    List<Attachment> attachments,
    Set<Administration> unanswered) {

  public Missive {
    Objects.requireNonNull(round);
    Objects.requireNonNull(receiver);
    Objects.requireNonNull(day);
    Objects.requireNonNull(edition);
    Objects.requireNonNull(decision);
    replaces = replaces.filter(held -> held.edition().number() != edition.number());
    attachments = List.copyOf(attachments);
    unanswered = Set.copyOf(unanswered);
  }

  /**
   * An older edition.
   *
   * @param by the nämnder that got it, "Norrmalms stadsdelsnämnd", if the receiver did not
   */
  public record Replaced(Head edition, Optional<String> by) {}

  /**
   * Something that goes along.
   *
   * @param of the one whose answer an extract is of; empty of all else
   * @param files the names of its files
   */
  public record Attachment(What what, Optional<Administration> of, List<String> files) {

    public Attachment {
      files = List.copyOf(files);
      if (of.isPresent() != (what == What.EXTRACT)) {
        throw new IllegalArgumentException("an extract is of one answer, and nothing else is");
      }
    }

    /** Anything but an extract. */
    public Attachment(What what, List<String> files) {
      this(what, Optional.empty(), files);
    }
  }

  /** What can go along. */
  public enum What {
    REPORT,
    MINUTES,
    EXTRACT,
    CHANGES,
    DATA
  }
}
