package se.effektrapport.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run came to.
 *
 * @param published whether files were put in place; otherwise there was nothing new
 * @param missing the names of those who have not answered
 * @param edition the number of the edition in force; empty if there is none
 * @param review how many insatser and paragraphs a person should look at
 * @param readAgain which chapter texts are older than their chapter's numbers, a sentence each
 * @param remarks what lies in the input without being read or is noted without lying there
 * @param folder where the files are
 */
public record Summary(
    int year,
    boolean published,
    Optional<Integer> edition,
    int inTime,
    int late,
    List<String> missing,
    List<Refusal> refused,
    List<Count> counts,
    long review,
    long questions,
    List<String> readAgain,
    List<String> remarks,
    Path folder) {

  public Summary {
    missing = List.copyOf(missing);
    refused = List.copyOf(refused);
    counts = List.copyOf(counts);
    readAgain = List.copyOf(readAgain);
    remarks = List.copyOf(remarks);
  }

  /** A workbook that could not be used, and why. */
  public record Refusal(String file, List<String> sentences) {
    public Refusal {
      sentences = List.copyOf(sentences);
    }
  }

  /** How much there is about an utgångspunkt. */
  public record Count(String pillar, long activities, long passages) {}
}
