package se.effektrapport.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An accepted answer from one administration, a version of it.
 *
 * @param administration the code of the administration, "SKÄ"
 * @param version 1 for the first accepted answer of the administration in the round
 * @param passages the paragraphs of the open answers, in the order of the questions
 */
public record Submission(
    int round,
    String administration,
    int version,
    SourceFile source,
    LocalDate received,
    boolean onTime,
    List<Passage> passages,
    List<Activity> activities) {

  public Submission {
    passages = List.copyOf(passages);
    activities = List.copyOf(activities);
  }

  /** Everything that is classified, in the order of the references. */
  public Stream<Unit> units() {
    return Stream.concat(passages.stream(), activities.stream());
  }

  /** The reference by which a unit is quoted, "SKÄ-12". */
  public String reference(Unit unit) {
    return administration + "-" + unit.number();
  }

  /** The same answer under the version it gets when it is kept. */
  public Submission withVersion(int given) {
    return new Submission(
        round, administration, given, source, received, onTime, passages, activities);
  }

  /**
   * The same answer, received on another day: the handläggare may note the day after it was first
   * read.
   */
  public Submission withReceived(LocalDate day, boolean inTime) {
    return new Submission(
        round, administration, version, source, day, inTime, passages, activities);
  }

  /**
   * The name by which the workbook is called in what is published: file names can carry personal
   * names.
   */
  public String publicName() {
    return administration + " svar " + version;
  }

  /**
   * The file an answer came in.
   *
   * @param name the file's name, in NFC
   * @param sha256 of the bytes as received, in hexadecimal
   * @param contentDigest of what was answered, wherever it stood: a file merely saved again has the
   *     same
   */
  public record SourceFile(String name, String sha256, String contentDigest) {}
}
