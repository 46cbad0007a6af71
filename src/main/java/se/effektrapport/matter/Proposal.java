package se.effektrapport.matter;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.effektrapport.edition.Look;

/**
 * The tjänsteutlåtande on an edition, and the lines on it for the agenda, as they were made.
 *
 * @param revision from 1 for each edition; the last one counts
 * @param look what it is rendered with, so that it comes out the same again
 * @param files the SHA-256 of each of its files by name
 */
public record Proposal(
    int round,
    int edition,
    int revision,
    LocalDateTime made,
    String markup,
    String agenda,
    Look look,
    SortedMap<String, String> files) {

  public Proposal {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Whether it says just this, in this look. */
  public boolean says(String otherMarkup, String otherAgenda, Look otherLook) {
    return markup.equals(otherMarkup) && agenda.equals(otherAgenda) && look.isSameAs(otherLook);
  }

  /** The same with the files it came out as. */
  public Proposal with(Map<String, String> rendered) {
    return new Proposal(
        round, edition, revision, made, markup, agenda, look, new TreeMap<>(rendered));
  }
}
