package se.effektrapport.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.disposal.Disposal;
import se.effektrapport.distribution.Deliveries;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;
import se.effektrapport.reception.Receipt;
import se.effektrapport.reception.Reception;
import se.effektrapport.reception.Standing;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;
import se.effektrapport.status.RoundStatus.Deadline;
import se.effektrapport.status.RoundStatus.Findings;
import se.effektrapport.status.RoundStatus.KeptEdition;
import se.effektrapport.status.RoundStatus.Left;
import se.effektrapport.status.RoundStatus.PublishedFile;
import se.effektrapport.status.RoundStatus.Respondent;

/** Looks at where a round stands, without changing anything. */
public final class LookAtRound {

  private final Round round;
  private final Editions editions;
  private final Deliveries deliveries;
  private final Path folder;

  /**
   * @param folder where the round's files are published
   */
  public LookAtRound(Round round, Editions editions, Deliveries deliveries, Path folder) {
    this.round = round;
    this.editions = editions;
    this.deliveries = deliveries;
    this.folder = folder;
  }

  /**
   * @param receipts what was received, which the reception sees with the files that lie there now
   * @param running whether somebody runs the round just now
   */
  public RoundStatus look(
      LocalDate today, boolean running, List<Receipt> receipts, Reception reception, Left left) {
    LookAtAnswers answers = new LookAtAnswers(round, receipts, reception);
    return status(
        today,
        running,
        new Known(
            answers.respondents(), answers.unknown(), answers.all(), answers.standings(), left),
        Optional.empty());
  }

  /**
   * @param disposal that the raw material of the round is gone: what is told of the answers is what
   *     the last edition tells, and nothing is left to do
   */
  public RoundStatus look(LocalDate today, boolean running, Disposal disposal, Left left) {
    return status(
        today,
        running,
        new Known(
            editions.latest(round.year()).map(DisposedAnswers::of).orElse(List.of()),
            DisposedAnswers.NO_FINDINGS,
            DisposedAnswers.NO_FINDINGS,
            List.of(),
            new Left(0, left.counts(), 0, DisposedAnswers.NO_REVIEWS, List.of(), List.of())),
        Optional.of(disposal));
  }

  /** What is known of the answers. */
  private record Known(
      List<Respondent> respondents,
      Findings unknown,
      Findings all,
      List<Standing> files,
      Left left) {}

  private RoundStatus status(
      LocalDate today, boolean running, Known known, Optional<Disposal> disposal) {
    return new RoundStatus(
        round.year(),
        today,
        round.exampleData(),
        running,
        deadlines(),
        known.respondents(),
        known.unknown(),
        known.all(),
        editions(),
        disposal,
        recipients().stream().map(each -> each.committee().name()).toList(),
        new LookAtHandovers(recipients(), deliveries.of(round.year())).handovers(),
        new LookAtNotices(deliveries.of(round.year())).sent(),
        known.files(),
        known.left(),
        folder);
  }

  /** Those of the day it was decided, once it is. */
  private List<Administration> recipients() {
    return editions.history(round.year()).stream()
        .flatMap(each -> each.decision().stream())
        .reduce((earlier, later) -> later)
        .map(each -> round.recipients(each.day()))
        .orElseGet(round::recipients);
  }

  private List<Deadline> deadlines() {
    List<Deadline> deadlines = new ArrayList<>();
    deadlines.add(new Deadline("Sista dag att svara", round.calendar().deadline()));
    round
        .calendar()
        .preparation()
        .forEach(each -> deadlines.add(new Deadline("Beredning: " + each.body(), each.day())));
    deadlines.add(
        new Deadline(
            "Beslut: " + round.decider().committee().inText(), round.calendar().decision()));
    return deadlines;
  }

  private List<KeptEdition> editions() {
    return editions.history(round.year()).stream().map(this::kept).toList();
  }

  private KeptEdition kept(EditionRecord record) {
    Edition edition = editions.edition(round.year(), record.number()).orElseThrow();
    return new KeptEdition(
        record,
        editions.files(edition).keySet().stream()
            .filter(path -> path.contains("/")) // what lies beside the editions is of the latest
            .map(this::file)
            .toList());
  }

  private PublishedFile file(String path) {
    return new PublishedFile(path, Files.isRegularFile(folder.resolve(path)));
  }
}
