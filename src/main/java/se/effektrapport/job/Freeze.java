package se.effektrapport.job;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.answers.Submission;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Classifications;
import se.effektrapport.classification.NeedsReview;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Editions;
import se.effektrapport.edition.FreezeContent;
import se.effektrapport.edition.Head;
import se.effektrapport.edition.ShowText;
import se.effektrapport.figures.Before;
import se.effektrapport.figures.CountFigures;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.PersonCounts;
import se.effektrapport.protection.SmallNumbers;
import se.effektrapport.protection.Told;
import se.effektrapport.protection.WithholdCounts;
import se.effektrapport.protection.Withholding;
import se.effektrapport.review.Decisions;
import se.effektrapport.review.QuoteVerdicts;
import se.effektrapport.review.ReleaseVerdicts;
import se.effektrapport.review.Verdicts;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;
import se.effektrapport.wording.WordReport;

/**
 * Freezes an edition of the answers in force, unless nothing that counts has changed since the
 * last.
 */
final class Freeze {

  private final Run run;
  private final Classifications classifications;
  private final Editions editions;
  private final Verdicts verdicts;
  private final QuoteVerdicts quotes;
  private final ReleaseVerdicts releases;
  private final Elsewhere elsewhere;

  Freeze(Run run, Classifications classifications, Editions editions, Decisions decisions) {
    this.run = run;
    this.classifications = classifications;
    this.editions = editions;
    this.verdicts = run.verdicts(decisions);
    this.quotes = run.quotes(decisions);
    this.releases = run.releases(decisions);
    this.elsewhere = new Elsewhere(editions, run.year());
  }

  void freeze(List<Submission> inForce, EarlierRound earlier) throws IOException {
    Optional<Edition> latest = editions.latest(run.year());
    if (latest.isPresent() && isUpToDate(latest.get(), inForce, earlier)) {
      return;
    }
    WhatCounts counts = new WhatCounts(run.settings(), run.undertaking());
    Optional<Predecessor> before =
        Predecessor.of(editions, run.year(), editions.nextNumber(run.year()));
    Material material = material(inForce, yearBefore(earlier));
    WordReport words = new WordReport(run.settings().templates());
    if (latest.isPresent()
        && latest.get().isLocked()
        && saysTheSame(latest.get(), material, words)) {
      return;
    }
    run.progress().step("Sammanställer", 2);
    Withholding withholding =
        withholding(material, elsewhere.told(editions.nextNumber(run.year())));
    Content found =
        content(
            material,
            withholding,
            editions.nextNumber(run.year()),
            LocalDate.now(run.settings().clock()),
            latest.map(Edition::content));
    tellUnprotected(withholding);
    run.progress().done("siffror och citat");
    Content content = before.map(each -> each.compared(found, showText(), words)).orElse(found);
    editions.add(
        new Edition(
            run.year(),
            content.head().number(),
            editions.nextRevision(run.year()),
            Edition.State.DRAFT,
            LocalDateTime.now(run.settings().clock()),
            counts.ofAnswers(
                inForce,
                verdicts,
                quotes,
                releases,
                knownOfTheYearBefore(earlier),
                before.map(Predecessor::base),
                elsewhere.digests(content.head().number())),
            content,
            words.word(content),
            words.wordWritingMaterial(content),
            words.wordChanges(content)),
        LookFolder.read(run.settings().templates()),
        withholding.told(),
        Premises.of(run, knownOfTheYearBefore(earlier), elsewhere.digests(content.head().number()))
            .digests());
    run.progress().done("text");
  }

  /** Whether the edition was frozen from all that counts now. */
  boolean isUpToDate(Edition edition, List<Submission> inForce, EarlierRound earlier)
      throws IOException {
    String digest =
        new WhatCounts(run.settings(), run.undertaking())
            .ofAnswers(
                inForce,
                verdicts,
                quotes,
                releases,
                knownOfTheYearBefore(earlier),
                comparedWith(edition),
                elsewhere.digests(edition.number()));
    return digest.equals(edition.inputDigest());
  }

  /**
   * A locked edition gets no successor that would say the same: a new version of the program, or a
   * day corrected in a data file that shows nowhere, is no reason to trouble the nämnd.
   */
  private boolean saysTheSame(Edition locked, Material material, WordReport words)
      throws IOException {
    Content before = locked.content();
    Content again =
        content(
            material,
            withholding(material, elsewhere.told(locked.number())),
            locked.number(),
            before.head().date(),
            Optional.of(before));
    again = again.as(again.head(), before.changes()).countedAs(before);
    return again.locked().equals(before.withoutTextsForTheNamnd())
        && WordReport.sayTheSame(words.word(again), locked.markup())
        && WordReport.sayTheSame(
            words.wordChanges(again).orElse(""), locked.changesMarkup().orElse(""))
        && editions
            .look(locked)
            .filter(LookFolder.read(run.settings().templates())::isSameAs)
            .isPresent();
  }

  /** What an edition would say of these answers, had nobody frozen it; its own texts apart. */
  Content again(Edition kept, List<Submission> answers, EarlierRound earlier) {
    Content before = kept.content();
    Material material = material(answers, yearBefore(earlier));
    Withholding withholding =
        withholding(material, elsewhere.before(editions.counted(kept)).told(kept.number()));
    return new FreezeContent(showText(), withholding, quotes)
        .freeze(
            before.head(),
            material,
            new CountFigures(withholding).count(material),
            before.texts(),
            before.texts())
        .as(before.head(), before.changes())
        .countedAs(before);
  }

  private Optional<Before> yearBefore(EarlierRound earlier) {
    return earlier.comparedWith(run.undertaking().round(), editions.latest(earlier.year()));
  }

  private Optional<Before> knownOfTheYearBefore(EarlierRound earlier) {
    return earlier.known(run.undertaking().round(), editions.latest(earlier.year()));
  }

  /** What is decided on an earlier edition alters a draft, and nothing that is locked. */
  private Optional<Changes.Earlier> comparedWith(Edition latest) {
    return latest.isLocked()
        ? latest.content().changes().map(Changes::base)
        : Predecessor.of(editions, run.year(), latest.number()).map(Predecessor::base);
  }

  private Content content(
      Material material,
      Withholding withholding,
      int number,
      LocalDate date,
      Optional<Content> before) {
    Round round = run.undertaking().round();
    ShowText showText = showText();
    return new FreezeContent(showText, withholding, quotes)
        .freeze(
            Head.ofDraft(round, number, date),
            material,
            new CountFigures(withholding).count(material),
            showText.chapters(run.reportChapters()),
            before.map(Content::texts).orElse(List.of()));
  }

  private ShowText showText() {
    return new ShowText(run.protectText(), releases);
  }

  /** Nobody who holds another edition may learn a small number from the two. */
  private Withholding withholding(Material material, List<Told> told) {
    Round round = run.undertaking().round();
    return WithholdCounts.of(
        new SmallNumbers(round.thresholds().smallCount(), round.thresholds().percentBase()),
        PersonCounts.of(material),
        told);
  }

  /** Only editions frozen before these rules can tell so much that nothing here makes it good. */
  private void tellUnprotected(Withholding withholding) {
    if (!withholding.unprotected().isEmpty()) {
      run.remark(
          "Små antal personer går att räkna ut ur utgåvor som redan är fastställda (%d tal). Den nya utgåvan visar dem inte, men kan inte hindra det."
              .formatted(withholding.unprotected().size()));
    }
  }

  private Material material(List<Submission> inForce, Optional<Before> before) {
    Undertaking undertaking = run.undertaking();
    NeedsReview review = new NeedsReview(undertaking.round().thresholds().review().doubleValue());
    List<Material.Answered> answered =
        undertaking.round().respondents().stream()
            .flatMap(
                asked ->
                    inForce.stream()
                        .filter(each -> isFrom(asked, each))
                        .map(each -> answered(asked, each)))
            .toList();
    return new Material(
        undertaking.round(),
        undertaking.questionnaire(),
        undertaking.codebook(),
        review,
        undertaking.steering(),
        answered,
        verdicts,
        before);
  }

  private static boolean isFrom(Administration asked, Submission submission) {
    return submission.administration().equals(asked.code());
  }

  private Material.Answered answered(Administration asked, Submission submission) {
    Map<Integer, Classification> proposals =
        classifications.of(submission, run.undertaking().instrument());
    return new Material.Answered(
        asked, submission, verdicts.over(submission, proposals), proposals);
  }
}
