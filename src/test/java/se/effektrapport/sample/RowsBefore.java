package se.effektrapport.sample;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.CarryOver;
import se.effektrapport.answers.Submission;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.FileDigest;
import se.effektrapport.intake.LastRound;
import se.effektrapport.intake.ReadSubmission;
import se.effektrapport.intake.Received;
import se.effektrapport.questionnaire.EarlierId;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.round.Round;

/** The hidden ids of the rows that stood in the forms of a sample round when they were sent out. */
final class RowsBefore {

  /** By administration and by what the insats was called. */
  private final Map<String, Map<String, String>> ids = new HashMap<>();

  private RowsBefore() {}

  /** The forms were sent out empty. */
  static RowsBefore none() {
    return new RowsBefore();
  }

  /** The forms were filled in from the answers of the round before. */
  static RowsBefore of(SampleRound before, Round next, Questionnaire questionnaire) {
    RowsBefore rows = new RowsBefore();
    CarryOver carryOver = new CarryOver(questionnaire);
    for (SampleAnswer answer : before.answers) {
      Map<String, String> ids =
          carryOver.of(List.of(submission(before, answer))).activities().stream()
              .collect(toMap(row -> row.get("insats"), row -> row.get(EarlierId.KEY)));
      next.organisation()
          .successorOn(answer.administration(), next.calendar().reference())
          .ifPresent(now -> rows.of(now.code()).putAll(ids));
    }
    return rows;
  }

  private static Submission submission(SampleRound round, SampleAnswer answer) {
    Path file = round.workbook(answer);
    Arrival arrival = new Arrival(file, answer.fileName(), FileDigest.of(file), answer.received());
    ReadSubmission read = new ReadSubmission(round.round, round.questionnaire, LastRound.none());
    return ((Received.Accepted) read.read(arrival)).submission();
  }

  private Map<String, String> of(String administration) {
    return ids.computeIfAbsent(administration, first -> new HashMap<>());
  }

  Optional<String> id(String administration, String name) {
    return Optional.ofNullable(of(administration).get(name));
  }
}
