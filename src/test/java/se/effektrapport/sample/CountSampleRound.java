package se.effektrapport.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Classify;
import se.effektrapport.classification.Codebook;
import se.effektrapport.classification.NeedsReview;
import se.effektrapport.classification.Trained;
import se.effektrapport.figures.Before;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.Material.Answered;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.LastRound;
import se.effektrapport.intake.ReadSubmission;
import se.effektrapport.intake.Received;
import se.effektrapport.questionnaire.Question;
import se.effektrapport.reception.Arrivals;
import se.effektrapport.review.Verdicts;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;
import se.effektrapport.round.RoundFolder;
import se.effektrapport.round.SteeringDocuments;

/** The committed workbooks of a sample round, read and classified, without a database. */
public final class CountSampleRound {

  private final SampleRound sample;
  private final Codebook codebook;
  private final Classify classify;

  public CountSampleRound(int year) throws IOException {
    sample = SampleRound.read(year);
    Path codebooks = Path.of("templates/kodbok");
    codebook = Codebook.read(codebooks.resolve(sample.round.versions().codebook() + ".yaml"));
    classify = Trained.of(sample.round.versions().codebook());
  }

  public Material material() {
    return material(sample.folder);
  }

  /** As it is when the answer that lies in "sena" has been moved to the others. */
  public Material withTheLateAnswer() throws IOException {
    Path folder = Files.createTempDirectory("sent");
    try {
      FileSystemUtils.copyRecursively(sample.folder, folder);
      FileSystemUtils.copyRecursively(folder.resolve("sena"), folder.resolve("enkatsvar"));
      return material(folder);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private Material material(Path folder) {
    NeedsReview review = new NeedsReview(sample.round.thresholds().review().doubleValue());
    List<Answered> answered =
        submissions(folder).stream()
            .map(
                each ->
                    new Answered(
                        sample.round.respondent(each.administration()).orElseThrow(),
                        each,
                        classified(each)))
            .toList();
    return new Material(
        sample.round,
        sample.questionnaire,
        codebook,
        review,
        steering(),
        answered,
        Verdicts.none(),
        before(sample.year() - 1));
  }

  private SteeringDocuments steering() {
    return SteeringDocuments.read(
        Path.of("templates/kodbok")
            .resolve("styrdokument-" + sample.round.versions().steeringDocuments() + ".yaml"),
        codebook.ids());
  }

  /** The sample round of the year before, if there is one. */
  private Optional<Before> before(int year) {
    if (!Files.isDirectory(Path.of("input/" + year))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new CountSampleRound(year).asBefore(sample.round));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Before asBefore(Round next) {
    Map<String, Answered> answered = new HashMap<>();
    material().answered().forEach(each -> answered.put(each.administration().code(), each));
    return new Before(
        sample.year(),
        sample.round.respondents().stream()
            .map(
                asked -> asked(asked.code(), Optional.ofNullable(answered.get(asked.code())), next))
            .toList());
  }

  private static Before.Asked asked(String code, Optional<Answered> answer, Round next) {
    Map<Integer, String> pillars = new HashMap<>();
    answer.ifPresent(
        each -> each.classifications().forEach((n, c) -> pillars.put(n, c.utgangspunkt())));
    return new Before.Asked(
        next.organisation()
            .successorOn(code, next.calendar().reference())
            .map(Administration::code),
        answer.map(Answered::submission),
        pillars);
  }

  /** In the order of the register. */
  private List<Submission> submissions(Path round) {
    Map<String, Submission> byCode = new HashMap<>();
    RoundFolder folder = new RoundFolder(round, sample.year());
    ReadSubmission read = new ReadSubmission(sample.round, sample.questionnaire, LastRound.none());
    for (Arrival arrival : Arrivals.in(folder, folder.received(), LocalDate.MAX).all()) {
      if (read.read(arrival) instanceof Received.Accepted accepted) {
        byCode.put(accepted.submission().administration(), accepted.submission());
      }
    }
    return sample.round.respondents().stream()
        .flatMap(each -> Optional.ofNullable(byCode.get(each.code())).stream())
        .toList();
  }

  private Map<Integer, Classification> classified(Submission submission) {
    Map<Integer, Classification> classified = new HashMap<>();
    submission
        .units()
        .forEach(unit -> classification(unit).ifPresent(c -> classified.put(unit.number(), c)));
    return classified;
  }

  private Optional<Classification> classification(Unit unit) {
    return switch (unit) {
      case Activity activity ->
          Optional.of(
              classify.classify(
                  activity.telling(),
                  activity.choice("utgangspunkt"),
                  activity.choice("delomrade")));
      case Passage passage ->
          sample
              .questionnaire
              .question(passage.question())
              .filter(Question::classified)
              .map(question -> classify.compute(passage.telling()));
    };
  }
}
