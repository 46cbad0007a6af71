package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.Changes.Kind;
import se.effektrapport.edition.Changes.OfAnswer;
import se.effektrapport.edition.Changes.OfItem;
import se.effektrapport.edition.Changes.OfRemark;
import se.effektrapport.edition.Changes.Outcome;
import se.effektrapport.edition.Changes.Reclassified;
import se.effektrapport.edition.CompareContents.Pair;
import se.effektrapport.edition.Respondent.Answer;

/** Compares what one administration says in two editions. */
final class CompareAnswers {

  private final Content contentBefore;
  private final Content contentAfter;
  private final Pair<Respondent> respondent;
  private final List<Pair<Item>> items;
  private final List<Pair<Remark>> remarks;

  CompareAnswers(Content before, Content after, Pair<Respondent> respondent) {
    this.contentBefore = before;
    this.contentAfter = after;
    this.respondent = respondent;
    this.items = MatchItems.match(itemsOf(before), itemsOf(after));
    this.remarks = MatchRemarks.match(remarksOf(before), remarksOf(after));
  }

  private List<Item> itemsOf(Content content) {
    String code = respondent.one().code();
    return content.activities().stream()
        .filter(each -> each.administration().equals(code))
        .toList();
  }

  private List<Remark> remarksOf(Content content) {
    String code = respondent.one().code();
    return content.passages().stream().filter(each -> each.administration().equals(code)).toList();
  }

  /** Empty if it says the same and nobody noted anything else of it. */
  Optional<OfAnswer> change() {
    List<OfItem> changedItems = changedItems();
    List<OfRemark> changedRemarks = changedRemarks();
    return outcome(changedItems.isEmpty() && changedRemarks.isEmpty())
        .map(
            outcome ->
                new OfAnswer(
                    respondent.one().code(),
                    respondent.one().name(),
                    outcome,
                    submission(respondent.before()).orElse(""),
                    submission(respondent.after()).orElse(""),
                    respondent.after().filter(each -> each.answer() == Answer.LATE).isPresent(),
                    itemsOf(contentAfter).size(),
                    changedItems,
                    isWhole(outcome) ? List.of() : changedRemarks));
  }

  /** All of it came or went; what was taken back is not to be printed once more. */
  private static boolean isWhole(Outcome outcome) {
    return outcome == Outcome.NEW || outcome == Outcome.WITHDRAWN || outcome == Outcome.NOT_ASKED;
  }

  private Optional<Outcome> outcome(boolean same) {
    Optional<String> before = submission(respondent.before());
    Optional<String> after = submission(respondent.after());
    if (respondent.after().isEmpty()) {
      return Optional.of(Outcome.NOT_ASKED);
    }
    if (before.isEmpty() && after.isEmpty()) {
      return respondent.before().isEmpty() ? Optional.of(Outcome.ASKED) : Optional.empty();
    }
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.of(before.isEmpty() ? Outcome.NEW : Outcome.WITHDRAWN);
    }
    return before.equals(after) ? ofTheSame(same) : Optional.of(Outcome.CORRECTED);
  }

  private Optional<Outcome> ofTheSame(boolean same) {
    if (!same) {
      return Optional.of(Outcome.SHOWN_OTHERWISE);
    }
    Respondent now = respondent.after().orElseThrow();
    Respondent then = respondent.before().orElseThrow();
    boolean sameDay = now.received().equals(then.received()) && now.answer() == then.answer();
    return sameDay ? Optional.empty() : Optional.of(Outcome.OTHER_DAY);
  }

  private static Optional<String> submission(Optional<Respondent> respondent) {
    return respondent.flatMap(Respondent::submission);
  }

  /** Those that are gone stand last. */
  private List<OfItem> changedItems() {
    CompareCells cells = new CompareCells(contentBefore.columns(), contentAfter.columns());
    List<OfItem> changed = new ArrayList<>();
    for (Pair<Item> each : items) {
      OfItem item =
          new OfItem(
              each.kind(),
              each.one().name(),
              each.before().map(Item::reference).orElse(""),
              each.after().map(Item::reference).orElse(""),
              each.kind() == Kind.CHANGED ? cells.changed(each) : List.of());
      if (item.kind() != Kind.CHANGED || !item.cells().isEmpty()) {
        changed.add(item);
      }
    }
    return changed;
  }

  private List<OfRemark> changedRemarks() {
    return remarks.stream()
        .filter(each -> !each.before().map(Remark::text).equals(each.after().map(Remark::text)))
        .map(this::changed)
        .toList();
  }

  private OfRemark changed(Pair<Remark> each) {
    Content content = each.after().isPresent() ? contentAfter : contentBefore;
    String id = each.one().question();
    return new OfRemark(
        each.kind(),
        content.questions().stream()
            .filter(question -> question.id().equals(id))
            .map(Content.Question::text)
            .findFirst()
            .orElse(id),
        each.before().map(Remark::reference).orElse(""),
        each.after().map(Remark::reference).orElse(""),
        each.before().map(Remark::text).orElse(""),
        each.after().map(Remark::text).orElse(""));
  }

  List<Reclassified> reclassified() {
    Reclassify reclassify = new Reclassify(contentBefore, contentAfter, respondent.one());
    List<Reclassified> all = new ArrayList<>();
    items.forEach(each -> reclassify.item(each).ifPresent(all::add));
    remarks.forEach(each -> reclassify.remark(each).ifPresent(all::add));
    return all;
  }
}
