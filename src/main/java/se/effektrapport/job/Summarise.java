package se.effektrapport.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.Label;
import se.effektrapport.edition.Look;
import se.effektrapport.edition.Quotables;
import se.effektrapport.edition.Respondent;
import se.effektrapport.edition.Respondent.Answer;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.Finding;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.reception.Receipt;
import se.effektrapport.reception.Reception;
import se.effektrapport.reception.Standing;
import se.effektrapport.reception.Standings;
import se.effektrapport.review.QuoteStanding;
import se.effektrapport.review.ReleaseStanding;
import se.effektrapport.review.Reviews;
import se.effektrapport.review.Verdicts;
import se.effektrapport.wording.WordNews;
import se.effektrapport.wording.WordNotShown;
import se.effektrapport.wording.WordReadAgain;
import se.effektrapport.wording.WordReport;

/** Sums up a run from what stands in the database after it. */
final class Summarise {

  private final Stores stores;

  Summarise(Stores stores) {
    this.stores = stores;
  }

  Summary summarise(Run run) throws IOException {
    Optional<Edition> edition = stores.editions().latest(run.year());
    Optional<Content> content = edition.map(Edition::content);
    List<Receipt> known = stores.receipts().of(run.year());
    Reception reception = run.reception(known);
    List<Standing> standings = Standings.of(reception);
    return new Summary(
        run.year(),
        run.published(),
        run.published() && isAgain(run, edition),
        edition.filter(each -> !each.isLocked()).isPresent(),
        edition.map(each -> news(run, each)).orElse(List.of()),
        edition.map(Edition::number),
        answers(content),
        standings,
        (int) reception.unread().stream().filter(each -> isNew(each, known)).count(),
        FindingCount.of(Finding.Severity.ERROR, known, standings),
        FindingCount.of(Finding.Severity.QUESTION, known, standings),
        content.map(Summarise::counts).orElse(List.of()),
        content.map(Summarise::review).orElse(0L),
        reviews(run, edition),
        content.map(WordReadAgain::in).orElse(List.of()),
        remarks(run, edition, standings),
        run.output().path());
  }

  private Reviews reviews(Run run, Optional<Edition> edition) {
    Verdicts verdicts = run.verdicts(stores.decisions());
    WhatToReview toReview = new WhatToReview(run, stores);
    return Reviews.of(
        run.year(),
        run.reviewFiles().standings(stores.decisions().files(run.year())),
        verdicts,
        edition
            .filter(each -> !verdicts.units().isEmpty())
            .map(each -> toReview.units(each).values())
            .orElse(List.of()),
        edition
            .map(each -> Quotables.standing(each.content(), run.quotes(stores.decisions())))
            .orElse(QuoteStanding.none()),
        edition
            .map(
                each ->
                    ReleaseStanding.of(
                        run.year(), toReview.stopped(each), run.releases(stores.decisions())))
            .orElse(ReleaseStanding.none()));
  }

  /** Also of a run that took up one that was killed: the files that stood there tell. */
  private List<String> news(Run run, Edition edition) {
    return run.lastPublished()
        .filter(before -> run.published())
        .filter(before -> !isSame(before, edition))
        .map(
            before ->
                new WordNews(new WordReport(run.settings().templates()))
                    .since(before, edition, !hasSameLook(before, edition)))
        .orElse(List.of());
  }

  private boolean hasSameLook(Edition one, Edition other) {
    Optional<Look> look = stores.editions().look(one);
    return look.isEmpty() || stores.editions().look(other).filter(look.get()::isSameAs).isPresent();
  }

  private static boolean isAgain(Run run, Optional<Edition> edition) {
    return run.lastPublished().filter(before -> isSame(before, edition.orElseThrow())).isPresent();
  }

  private static boolean isSame(Edition one, Edition other) {
    return one.number() == other.number() && one.revision() == other.revision();
  }

  private List<String> remarks(Run run, Optional<Edition> edition, List<Standing> standings)
      throws IOException {
    List<String> remarks = new ArrayList<>(run.remarks());
    edition.filter(each -> !each.isLocked()).map(Summarise::notShown).ifPresent(remarks::addAll);
    new UnknownEditions(stores.editions(), run.output(), run.year())
        .sentence()
        .ifPresent(remarks::add);
    remarks.addAll(new ReviewWorkbook(run.year(), run.output().path(), stores.reviews()).remarks());
    remarks.addAll(
        run.undertaking()
            .folder()
            .remarks(
                run.undertaking().receivedDates(),
                standings.stream().map(Standing::file).collect(Collectors.toSet())));
    return remarks;
  }

  /** In texts that can still be altered. */
  private static List<String> notShown(Edition draft) {
    return WordNotShown.in(draft.content().texts(), draft.content().figures());
  }

  private static Summary.Answers answers(Optional<Content> content) {
    return new Summary.Answers(
        answers(content, Answer.IN_TIME).size(),
        answers(content, Answer.LATE).size(),
        answers(content, Answer.MISSING));
  }

  private static List<String> answers(Optional<Content> content, Answer answer) {
    return content.map(Content::respondents).orElse(List.of()).stream()
        .filter(each -> each.answer() == answer)
        .map(Respondent::name)
        .toList();
  }

  static boolean isNew(Arrival file, List<Receipt> known) {
    return known.stream().noneMatch(each -> each.sha256().equals(file.sha256()));
  }

  private static List<Summary.Count> counts(Content content) {
    return content.pillars().stream()
        .map(
            pillar ->
                new Summary.Count(
                    pillar.name(),
                    content.activities().stream()
                        .filter(each -> each.label().pillar().equals(pillar.id()))
                        .count(),
                    content.passages().stream()
                        .flatMap(each -> each.label().stream())
                        .filter(label -> label.pillar().equals(pillar.id()))
                        .count()))
        .toList();
  }

  private static long review(Content content) {
    return content.activities().stream().filter(each -> each.label().review()).count()
        + content.passages().stream()
            .flatMap(each -> each.label().stream())
            .filter(Label::review)
            .count();
  }
}
