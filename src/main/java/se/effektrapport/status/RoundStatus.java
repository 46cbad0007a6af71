package se.effektrapport.status;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.effektrapport.disposal.Disposal;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.reception.Standing;
import se.effektrapport.review.Reviews;

/**
 * Where a round stands on a day.
 *
 * @param running whether somebody runs the round just now
 * @param deadlines in the order of the round's file
 * @param respondents everyone who was asked
 * @param unknown what is said of files that nobody could be told of
 * @param all what is said of all files
 * @param editions in the order of their numbers
 * @param disposal that the raw material of the round was removed; empty while it is there
 * @param recipients the names of the nämnder that shall receive the report
 * @param handovers what each of those nämnder has, in the same order
 * @param sent the receipts and reminders that were sent, kind by kind
 * @param files where every received file stands
 * @param left what is left for the handläggare
 * @param folder where the files are
 */
public record RoundStatus(
    int year,
    LocalDate today,
    boolean sampleData,
    boolean running,
    List<Deadline> deadlines,
    List<Respondent> respondents,
    Findings unknown,
    Findings all,
    List<KeptEdition> editions,
    Optional<Disposal> disposal,
    List<String> recipients,
    List<Handover> handovers,
    List<Sent> sent,
    List<Standing> files,
    Left left,
    Path folder) {

  public RoundStatus {
    deadlines = List.copyOf(deadlines);
    respondents = List.copyOf(respondents);
    editions = List.copyOf(editions);
    recipients = List.copyOf(recipients);
    handovers = List.copyOf(handovers);
    sent = List.copyOf(sent);
    files = List.copyOf(files);
  }

  /** A day that matters to the round. */
  public record Deadline(String what, LocalDate day) {

    /** How many days are left to it; below nought when it has passed. */
    public long daysLeft(LocalDate today) {
      return ChronoUnit.DAYS.between(today, day);
    }
  }

  /** Whether and when somebody answered. */
  public enum Answer {
    IN_TIME,
    LATE,
    MISSING
  }

  /**
   * One who was asked.
   *
   * @param received when the answer in force came; empty if there is none
   * @param inForce the public name of the answer in force, "SKÄ svar 1"; file names can carry names
   *     of persons
   * @param versions how many different answers have come
   */
  public record Respondent(
      String code,
      String name,
      String shortName,
      Answer answer,
      Optional<LocalDate> received,
      Optional<String> inForce,
      int versions,
      Findings findings) {}

  /**
   * What is said of the files from somebody.
   *
   * @param refused how many of them are refused, with nothing in their place
   * @param waiting how many wait for somebody to say which came last
   */
  public record Findings(FindingCount errors, FindingCount questions, int refused, int waiting) {

    /** How many findings are done with. */
    public long closed() {
      return errors.closed() + questions.closed();
    }
  }

  /** An edition and the files that were published of it. */
  public record KeptEdition(EditionRecord record, List<PublishedFile> files) {

    public KeptEdition {
      files = List.copyOf(files);
    }
  }

  /**
   * A file of an edition.
   *
   * @param path within the round's folder
   * @param there whether it lies there now
   */
  public record PublishedFile(String path, boolean there) {}

  /**
   * What a nämnd has been handed over.
   *
   * @param edition the latest it is known to hold; empty if it holds none
   * @param ways how that one was handed over
   * @param day when it got that one, the first time
   * @param open the last that happened to each message that the server is not known to have taken
   */
  public record Handover(
      String code,
      String committee,
      Optional<Integer> edition,
      List<DeliveryEvent.Channel> ways,
      Optional<LocalDate> day,
      List<DeliveryEvent> open) {

    public Handover {
      ways = List.copyOf(ways);
      open = List.copyOf(open);
    }
  }

  /**
   * Messages to those who were asked that the program has sent. What a person does with a draft is
   * not known.
   *
   * @param to how many got one
   * @param last the day of the latest
   */
  public record Sent(Delivery.Kind kind, int to, LocalDate last) {}

  /**
   * What is left for the handläggare to do.
   *
   * @param unread how many files lie in the folder of answers without having been read
   * @param counts how much there is about each utgångspunkt, in the last edition
   * @param review how many insatser and paragraphs a person should look at
   * @param reviews what came of the workbooks that reviewers filled in
   * @param readAgain which chapter texts are older than their chapter's numbers, a sentence each
   * @param remarks what else to see to, a sentence each; file names may stand in them
   */
  public record Left(
      int unread,
      List<Count> counts,
      long review,
      Reviews reviews,
      List<String> readAgain,
      List<String> remarks) {

    public Left {
      counts = List.copyOf(counts);
      readAgain = List.copyOf(readAgain);
      remarks = List.copyOf(remarks);
    }
  }

  /** How much there is about an utgångspunkt. */
  public record Count(String pillar, long activities, long passages) {}

  /** Those whose answer is of a kind. */
  public List<Respondent> answered(Answer answer) {
    return respondents.stream().filter(each -> each.answer() == answer).toList();
  }

  /** The nämnder that hold an edition. */
  public List<Handover> handedOver() {
    return handovers.stream().filter(each -> each.edition().isPresent()).toList();
  }

  /** The edition that was frozen last. */
  public Optional<KeptEdition> latest() {
    return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
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
}
