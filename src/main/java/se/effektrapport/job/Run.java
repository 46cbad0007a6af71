package se.effektrapport.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Submission;
import se.effektrapport.edition.Edition;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.reception.Arrivals;
import se.effektrapport.reception.InForce;
import se.effektrapport.reception.Receipt;
import se.effektrapport.reception.Receipts;
import se.effektrapport.reception.Reception;
import se.effektrapport.review.Decisions;
import se.effektrapport.review.QuoteVerdicts;
import se.effektrapport.review.ReleaseVerdicts;
import se.effektrapport.review.Verdicts;
import se.effektrapport.texts.ReadTexts;
import se.effektrapport.texts.WrittenChapter;

/**
 * A run of the main job: what it works with, and what it found that the summary tells.
 *
 * <p>Nothing in it decides what a step does after a restart: that is read from the database.
 */
final class Run {

  private final Settings settings;
  private final Undertaking undertaking;
  private final Arrivals arrivals;
  private final ReviewFiles reviewFiles;
  private final Progress progress;
  private final List<String> remarks = new ArrayList<>();
  private Optional<Edition> lastPublished = Optional.empty();
  private boolean published;
  private ProtectText protectText;

  private Run(
      Settings settings,
      Undertaking undertaking,
      Arrivals arrivals,
      ReviewFiles reviewFiles,
      Progress progress) {
    this.settings = settings;
    this.undertaking = undertaking;
    this.arrivals = arrivals;
    this.reviewFiles = reviewFiles;
    this.progress = progress;
  }

  /** A run on the files as they lie there now. */
  static Run of(Settings settings, Undertaking undertaking, Progress progress) {
    LocalDate today = LocalDate.now(settings.clock());
    Arrivals arrivals = Arrivals.in(undertaking.folder(), undertaking.receivedDates(), today);
    ReviewFiles reviewFiles = ReviewFiles.in(undertaking.folder(), today);
    return new Run(settings, undertaking, arrivals, reviewFiles, progress);
  }

  Settings settings() {
    return settings;
  }

  Undertaking undertaking() {
    return undertaking;
  }

  Arrivals arrivals() {
    return arrivals;
  }

  ReviewFiles reviewFiles() {
    return reviewFiles;
  }

  Progress progress() {
    return progress;
  }

  /** What was received so far, seen with the files that lie there. */
  Reception reception(Receipts receipts) {
    return reception(receipts.of(year()));
  }

  Reception reception(List<Receipt> receipts) {
    return new Reception(receipts, arrivals, undertaking.receivedDates());
  }

  /** The answers in force, received on the day that is noted now. */
  List<Submission> inForce(Stores stores) {
    Map<String, InForce> inForce = reception(stores.receipts()).inForce();
    Map<String, Integer> versions = new HashMap<>();
    inForce.forEach((administration, answer) -> versions.put(administration, answer.version()));
    return stores.submissions().of(year(), versions).stream()
        .map(
            each -> {
              LocalDate day = inForce.get(each.administration()).received();
              return each.withReceived(day, undertaking.round().inTime(day));
            })
        .toList();
  }

  /** What the decisions that were read so far come to. */
  Verdicts verdicts(Decisions decisions) {
    return Verdicts.of(undertaking.round(), undertaking.codebook(), decisions.upTo(year()));
  }

  /** What is decided about the words that the report quotes. */
  QuoteVerdicts quotes(Decisions decisions) {
    return QuoteVerdicts.of(undertaking.round(), decisions.quotes(year()));
  }

  /** What is decided about the texts that protection stopped. */
  ReleaseVerdicts releases(Decisions decisions) {
    return ReleaseVerdicts.of(undertaking.round(), decisions.releasesUpTo(year()));
  }

  /** The handläggare's own texts. */
  List<WrittenChapter> chapters() {
    return new ReadTexts(undertaking.pillarIds()).read(undertaking.folder().texts());
  }

  /** Those of them that are part of the report. */
  List<WrittenChapter> reportChapters() {
    return chapters().stream()
        .filter(each -> !WrittenChapter.isForTheNamnd(each.chapter()))
        .toList();
  }

  /** What takes out of a text what may point at a person. */
  ProtectText protectText() {
    if (protectText == null) {
      protectText = undertaking.protectText(settings.templates());
    }
    return protectText;
  }

  /** The answers that are in force in the round before, if it was ever run. */
  EarlierRound earlier(Stores stores) {
    return EarlierRound.before(year(), stores);
  }

  int year() {
    return undertaking.round().year();
  }

  OutputFolder output() {
    return new OutputFolder(settings.output(), year());
  }

  /** Whether the run put files in place. */
  boolean published() {
    return published;
  }

  void tellPublished() {
    published = true;
  }

  /** The edition whose files stood there before this run put others in place. */
  Optional<Edition> lastPublished() {
    return lastPublished;
  }

  void noteLastPublished(Optional<Edition> edition) {
    lastPublished = edition;
  }

  /** What whoever started the run should see to, a sentence each. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  void remark(String sentence) {
    remarks.add(sentence);
  }
}
