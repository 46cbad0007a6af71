package se.effektrapport.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.EditionRecord;

/**
 * What came of making the proposal.
 *
 * @param edition the number of the edition it is on
 * @param decided the edition that the nämnd has decided on, if it is this or a later one
 * @param folder where its files lie
 * @param files their names
 * @param notWritten the texts that nobody has written, "tu-arendet"
 * @param remarks what whoever made it should see to, a sentence each
 */
public record MadeProposal(
    int edition,
    Optional<EditionRecord> decided,
    Outcome outcome,
    Path folder,
    List<String> files,
    List<String> notWritten,
    List<String> remarks) {

  public MadeProposal {
    files = List.copyOf(files);
    notWritten = List.copyOf(notWritten);
    remarks = List.copyOf(remarks);
  }

  /** What became of its files. */
  public enum Outcome {
    /** It was worded, for the first time or anew. */
    MADE,
    /** It says what it said, and files that were missing or altered are as they were. */
    PUT_BACK,
    /** It says what it said, and its files stand. */
    UNCHANGED
  }
}
