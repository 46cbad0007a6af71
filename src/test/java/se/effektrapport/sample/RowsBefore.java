package se.effektrapport.sample;

import static java.util.stream.Collectors.toMap;

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
  static RowsBefore of(SampleRound before, Questionnaire next) {
    RowsBefore rows = new RowsBefore();
    ReadSubmission read = new ReadSubmission(before.round, before.questionnaire, LastRound.none());
    for (SampleAnswer answer : before.answers) {
      Arrival arrival =
          new Arrival(
              before.workbook(answer),
              answer.fileName(),
              FileDigest.of(before.workbook(answer)),
              answer.received());
      Submission submission = ((Received.Accepted) read.read(arrival)).submission();
      rows.ids.put(
          answer.administration(),
          new CarryOver(next)
              .of(List.of(submission)).activities().stream()
                  .collect(toMap(row -> row.get("insats"), row -> row.get(EarlierId.KEY))));
    }
    return rows;
  }

  Optional<String> id(String administration, String name) {
    return Optional.ofNullable(ids.getOrDefault(administration, Map.of()).get(name));
  }
}
