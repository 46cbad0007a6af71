package se.effektrapport.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.reception.Standing;
import se.effektrapport.review.Reviews;

/**
 * What a run came to.
 *
 * @param published whether files were put in place
 * @param again whether they were those of an edition that had been published before
 * @param draft whether the edition in force may still change
 * @param news what is new since the files that stood there before, a few words each
 * @param edition the number of the edition in force; empty if there is none
 * @param answers who has answered
 * @param files where every received file stands
 * @param unread how many files lie in the folder of answers without having been read
 * @param errors findings for which an answer could not be used
 * @param questions findings on answers that are used
 * @param review how many insatser and paragraphs a person should look at
 * @param reviews what came of the workbooks that reviewers filled in
 * @param readAgain which chapter texts are older than their chapter's numbers, a sentence each
 * @param remarks what lies in the input without being read or is noted without lying there
 * @param folder where the files are
 */
public record Summary(
    int year,
    boolean published,
    boolean again,
    boolean draft,
    List<String> news,
    Optional<Integer> edition,
    Answers answers,
    List<Standing> files,
    int unread,
    FindingCount errors,
    FindingCount questions,
    List<Count> counts,
    long review,
    Reviews reviews,
    List<String> readAgain,
    List<String> remarks,
    Path folder) {

  public Summary {
    news = List.copyOf(news);
    files = List.copyOf(files);
    counts = List.copyOf(counts);
    readAgain = List.copyOf(readAgain);
    remarks = List.copyOf(remarks);
  }

  /** The files that could not be used and that nothing came instead of. */
  public List<Standing> refused() {
    return files.stream().filter(Standing::isRefused).toList();
  }

  /** The files that wait for somebody to say which of them came last. */
  public List<Standing> waiting() {
    return files.stream()
        .filter(each -> each.open() && each.outcome() == Standing.Outcome.WAITING)
        .toList();
  }

  /**
   * Who has answered, in the edition in force.
   *
   * @param missing the names of those who have not
   */
  public record Answers(int inTime, int late, List<String> missing) {

    public Answers {
      missing = List.copyOf(missing);
    }
  }

  /** How much there is about an utgångspunkt. */
  public record Count(String pillar, long activities, long passages) {}
}
