package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.effektrapport.edition.Changes.Kind;
import se.effektrapport.edition.Changes.OfAnswer;
import se.effektrapport.edition.Changes.OfFigure;
import se.effektrapport.edition.Changes.OfText;
import se.effektrapport.edition.Changes.Reclassified;
import se.effektrapport.figures.Figure;
import se.effektrapport.protection.Shown;

/**
 * Compares what two editions say. Both are protected: what is withheld in one of them is withheld
 * in the comparison.
 */
public final class CompareContents {

  private final Content before;
  private final Content after;

  public CompareContents(Content before, Content after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What changed; which chapters read the same can only be told when it has been worded.
   *
   * @param base which edition the content before is
   * @param replaced which edition the content after comes instead of
   */
  public Changes compare(Changes.Earlier base, Changes.Earlier replaced) {
    List<OfAnswer> answers = new ArrayList<>();
    List<Reclassified> reclassified = new ArrayList<>();
    for (Pair<Respondent> each :
        pairs(before.respondents(), after.respondents(), Respondent::code)) {
      CompareAnswers compared = new CompareAnswers(before, after, each);
      compared.change().ifPresent(answers::add);
      reclassified.addAll(compared.reclassified());
    }
    return new Changes(
        base, replaced, answers, figures(), reclassified, texts(), List.of(), List.of());
  }

  /** Two of a kind that belong together; one of them may be missing. */
  record Pair<T>(Optional<T> before, Optional<T> after) {

    T one() {
      return after.or(() -> before).orElseThrow();
    }

    Kind kind() {
      return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }
  }

  /** By what they are called: those there are in their order, then those that are gone. */
  static <T> List<Pair<T>> pairs(List<T> before, List<T> after, Function<T, String> called) {
    Map<String, T> left = new LinkedHashMap<>();
    before.forEach(each -> left.putIfAbsent(called.apply(each), each));
    List<Pair<T>> pairs = new ArrayList<>();
    for (T each : after) {
      pairs.add(
          new Pair<>(Optional.ofNullable(left.remove(called.apply(each))), Optional.of(each)));
    }
    left.values().forEach(each -> pairs.add(new Pair<>(Optional.of(each), Optional.empty())));
    return pairs;
  }

  /** Numbers of one answer that came or went with it are no changes beside that. */
  private List<OfFigure> figures() {
    return pairs(before.figures(), after.figures(), Figure::id).stream()
        .filter(each -> each.kind() == Kind.CHANGED || !OwnFigures.contain(each.one()))
        .map(
            each ->
                new OfFigure(
                    each.one().id(),
                    each.one().label(),
                    each.before().map(Figure::shown),
                    each.after().map(Figure::shown)))
        .filter(each -> !seen(each.before()).equals(seen(each.after())))
        .toList();
  }

  /** As readers see it. */
  private static Optional<String> seen(Optional<Shown> shown) {
    return shown.map(Shown::inText);
  }

  private List<OfText> texts() {
    return pairs(
            before.withoutTextsForTheNamnd().texts(),
            after.withoutTextsForTheNamnd().texts(),
            ChapterText::chapter)
        .stream()
        .filter(
            each ->
                !each.before()
                    .map(ChapterText::markup)
                    .equals(each.after().map(ChapterText::markup)))
        .map(each -> new OfText(each.kind(), each.one().chapter(), each.one().file()))
        .toList();
  }
}
