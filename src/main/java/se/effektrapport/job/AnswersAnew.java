package se.effektrapport.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Submissions;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Respondent;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.LastRound;
import se.effektrapport.intake.ReadSubmission;
import se.effektrapport.intake.Received;
import se.effektrapport.verification.Verification;

/**
 * Reads the workbooks that an edition rests on anew, from the files that lie there, and says which
 * of them are not as they were received.
 */
final class AnswersAnew {

  private final Run run;
  private final Submissions submissions;
  private final boolean premisesHaveChanged;
  private final Verification to;
  private final List<Arrival> files = new ArrayList<>();
  private final ReadSubmission read;
  private final Map<Arrival, Optional<Submission>> known = new HashMap<>();

  /**
   * @param premisesHaveChanged what the workbooks are read with may be another than it was
   */
  AnswersAnew(Run run, Submissions submissions, boolean premisesHaveChanged, Verification to) {
    this.premisesHaveChanged = premisesHaveChanged;
    this.run = run;
    this.submissions = submissions;
    this.to = to;
    this.files.addAll(run.arrivals().all());
    this.files.addAll(run.arrivals().withdrawn());
    this.read =
        new ReadSubmission(
            run.undertaking().round(), run.undertaking().questionnaire(), LastRound.none());
  }

  List<Submission> of(Edition edition) {
    List<Submission> found = new ArrayList<>();
    int agreed = 0;
    List<Submission> kept = submissions.of(run.year(), versions(edition.content()));
    for (Submission each : kept) {
      Optional<Submission> same = withHash(each).or(() -> withContent(each));
      if (same.isPresent()) {
        agreed++;
      } else if (premisesHaveChanged && file(each).isPresent()) {
        agreed++;
        to.leave(
            "%s: filen är som när den lästes, men går inte att läsa med det formulär och den kodbok som gäller nu."
                .formatted(each.publicName()));
      } else {
        to.deviate(gone(each));
      }
      same.or(() -> instead(each)).map(read -> as(each, read, edition)).ifPresent(found::add);
    }
    to.agree(
        agreed == kept.size()
            ? "%d mottagna svar är som de var när de lästes.".formatted(agreed)
            : "%d av %d mottagna svar är som de var när de lästes.".formatted(agreed, kept.size()));
    return found;
  }

  /** "SKÄ svar 2" is the second version of the answer of SKÄ. */
  private static Map<String, Integer> versions(Content content) {
    Map<String, Integer> versions = new HashMap<>();
    for (Respondent each : content.respondents()) {
      each.submission()
          .ifPresent(
              name ->
                  versions.put(
                      each.code(), Integer.valueOf(name.substring(name.lastIndexOf(' ') + 1))));
    }
    return versions;
  }

  private Optional<Submission> withHash(Submission kept) {
    return file(kept).flatMap(this::read);
  }

  private Optional<Arrival> file(Submission kept) {
    return files.stream().filter(each -> each.sha256().equals(kept.source().sha256())).findFirst();
  }

  /** A workbook that was merely saved again says the same. */
  private Optional<Submission> withContent(Submission kept) {
    return from(kept)
        .filter(each -> each.source().contentDigest().equals(kept.source().contentDigest()))
        .findFirst();
  }

  private Optional<Submission> instead(Submission kept) {
    return from(kept).reduce((earlier, later) -> later);
  }

  private java.util.stream.Stream<Submission> from(Submission kept) {
    return run.arrivals().all().stream()
        .flatMap(each -> read(each).stream())
        .filter(each -> each.administration().equals(kept.administration()));
  }

  private Optional<Submission> read(Arrival arrival) {
    return known.computeIfAbsent(
        arrival,
        file ->
            switch (read.read(file)) {
              case Received.Accepted accepted -> Optional.of(accepted.submission());
              case Received.Refused refused -> Optional.empty();
            });
  }

  private String gone(Submission kept) {
    return instead(kept)
        .map(
            other ->
                "%s: ingen fil i enkatsvar är som den som lästes. I stället ligger där %s, och räkningen görs på den."
                    .formatted(kept.publicName(), other.source().name()))
        .orElse("%s: filen finns inte i enkatsvar.".formatted(kept.publicName()));
  }

  /** Under the version and with the day that the edition tells. */
  private Submission as(Submission kept, Submission read, Edition edition) {
    return edition.content().respondents().stream()
        .filter(each -> each.code().equals(kept.administration()))
        .flatMap(each -> each.received().stream())
        .findFirst()
        .map(day -> read.withReceived(day, run.undertaking().round().inTime(day)))
        .orElse(read)
        .withVersion(kept.version());
  }
}
