package se.effektrapport.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.edition.Changes.Reason;
import se.effektrapport.edition.Changes.Reclassified;
import se.effektrapport.edition.CompareContents.Pair;
import se.effektrapport.edition.Content.Takes;
import se.effektrapport.edition.Item.Cell;
import se.effektrapport.edition.Pillar.Area;

/** Tells what is classified otherwise in two editions, and why. */
record Reclassify(Content before, Content after, Respondent respondent) {

  private static final String REVIEWER = "REVIEWER";

  /** What a respondent chooses an utgångspunkt and a delområde in. */
  private static final List<String> CHOSEN_IN = List.of("utgangspunkt", "delomrade");

  Optional<Reclassified> item(Pair<Item> pair) {
    if (pair.before().isEmpty() || pair.after().isEmpty()) {
      return Optional.empty();
    }
    Item then = pair.before().get();
    Item now = pair.after().get();
    Reason otherwise =
        choices(then).equals(choices(now))
            ? byWords(!words(then).equals(words(now)))
            : Reason.CHOSEN;
    return reclassified(then.label(), now.label(), otherwise)
        .map(each -> of(each, true, then.reference(), now.reference(), now.name()));
  }

  Optional<Reclassified> remark(Pair<Remark> pair) {
    Optional<Label> then = pair.before().flatMap(Remark::label);
    Optional<Label> now = pair.after().flatMap(Remark::label);
    if (then.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    Remark was = pair.before().orElseThrow();
    Remark is = pair.after().orElseThrow();
    return reclassified(then.get(), now.get(), byWords(!was.text().equals(is.text())))
        .map(each -> of(each, false, was.reference(), is.reference(), is.text()));
  }

  private record Moved(Label then, Label now, Reason reason) {}

  private static Optional<Moved> reclassified(Label then, Label now, Reason otherwise) {
    boolean same = then.pillar().equals(now.pillar()) && then.area().equals(now.area());
    return same
        ? Optional.empty()
        : Optional.of(new Moved(then, now, reason(then, now, otherwise)));
  }

  private static Reason reason(Label then, Label now, Reason otherwise) {
    if (now.origin().equals(REVIEWER)) {
      return Reason.REVIEWED;
    }
    return then.origin().equals(REVIEWER) ? Reason.REVIEW_GONE : otherwise;
  }

  private static Reason byWords(boolean changed) {
    return changed ? Reason.WORDS : Reason.COMPUTATION;
  }

  private static List<String> choices(Item item) {
    return CHOSEN_IN.stream()
        .map(column -> item.cell(column).map(Cell::choice).orElse(""))
        .toList();
  }

  /** What is written in words and not chosen. */
  private List<String> words(Item item) {
    Stream<String> cells =
        after.columns().stream()
            .filter(column -> column.takes() == Takes.TEXT)
            .flatMap(column -> item.cell(column.id()).stream())
            .filter(cell -> cell.choice().isEmpty())
            .map(Cell::text);
    return Stream.concat(Stream.of(item.name()), cells).toList();
  }

  private Reclassified of(
      Moved moved, boolean activity, String referenceBefore, String reference, String words) {
    return new Reclassified(
        respondent.code(),
        respondent.name(),
        activity,
        referenceBefore,
        reference,
        words,
        pillar(before, moved.then().pillar()),
        area(before, moved.then().area()),
        pillar(after, moved.now().pillar()),
        area(after, moved.now().area()),
        moved.reason());
  }

  private static String pillar(Content content, String id) {
    return content.pillars().stream()
        .filter(each -> each.id().equals(id))
        .map(Pillar::name)
        .findFirst()
        .orElse(id);
  }

  private static String area(Content content, String id) {
    return content.pillars().stream()
        .flatMap(each -> each.areas().stream())
        .filter(each -> each.id().equals(id))
        .map(Area::name)
        .findFirst()
        .orElse(id);
  }
}
