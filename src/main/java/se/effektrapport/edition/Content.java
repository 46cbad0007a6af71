package se.effektrapport.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.figures.Figure;
import se.effektrapport.texts.WrittenChapter;

/**
 * What an edition says, frozen: every number and passage as protection let it through, in the order
 * documents use them.
 *
 * <p>Lists and no maps, so that the stored form keeps the order.
 */
public record Content(
    Head head,
    List<Respondent> respondents,
    List<Pillar> pillars,
    List<Question> questions,
    List<Column> columns,
    List<Item> activities,
    List<Remark> passages,
    List<Excerpt> excerpts,
    List<Figure> figures,
    List<ChapterText> texts,
    Optional<Changes> changes,
    Optional<Development> development,
    List<Steering> steering) {

  public Content {
    changes = changes == null ? Optional.empty() : changes; // editions frozen before it was kept
    development = development == null ? Optional.empty() : development;
    steering = steering == null ? List.of() : List.copyOf(steering);
  }

  /** Of a first edition in a first year: there is nothing to compare it with. */
  public Content(
      Head head,
      List<Respondent> respondents,
      List<Pillar> pillars,
      List<Question> questions,
      List<Column> columns,
      List<Item> activities,
      List<Remark> passages,
      List<Excerpt> excerpts,
      List<Figure> figures,
      List<ChapterText> texts) {
    this(
        head,
        respondents,
        pillars,
        questions,
        columns,
        activities,
        passages,
        excerpts,
        figures,
        texts,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The same of the edition after it is locked. */
  public Content locked() {
    return as(head.locked(), changes);
  }

  /** The same under another head, and with what changed since another edition or without it. */
  public Content as(Head other, Optional<Changes> since) {
    return with(other, activities, passages, figures, texts, since);
  }

  /** The same as editions are frozen now: once these texts were part of them. */
  public Content withoutTextsForTheNamnd() {
    return withTextsForTheNamnd(List.of());
  }

  /** The same with these texts for the nämnd, and no others, beside those of the report. */
  public Content withTextsForTheNamnd(List<ChapterText> others) {
    Stream<ChapterText> own =
        texts.stream().filter(text -> !WrittenChapter.isForTheNamnd(text.chapter()));
    return with(
        head, activities, passages, figures, Stream.concat(own, others.stream()).toList(), changes);
  }

  /** The same with what changed since another edition. */
  public Content since(Changes found) {
    return as(head, Optional.of(found));
  }

  /**
   * The same without the numbers that only extracts tell, where another edition was frozen before
   * they were counted.
   */
  public Content countedAs(Content other) {
    return other.figures.stream().anyMatch(OwnFigures::contain)
        ? this
        : telling(figures.stream().filter(each -> !OwnFigures.contain(each)).toList());
  }

  private Content telling(List<Figure> numbers) {
    return with(head, activities, passages, numbers, texts, changes);
  }

  /** The same in other words. */
  Content saying(List<Item> otherActivities, List<Remark> otherPassages) {
    return with(head, otherActivities, otherPassages, figures, texts, changes);
  }

  private Content with(
      Head otherHead,
      List<Item> otherActivities,
      List<Remark> otherPassages,
      List<Figure> otherFigures,
      List<ChapterText> otherTexts,
      Optional<Changes> otherChanges) {
    return new Content(
        otherHead,
        respondents,
        pillars,
        questions,
        columns,
        otherActivities,
        otherPassages,
        excerpts,
        otherFigures,
        otherTexts,
        otherChanges,
        development,
        steering);
  }

  /** A question of the questionnaire and the part of the report it feeds. */
  public record Question(String id, String text, String chapter) {}

  /** A column of the activity sheet; chapter empty if it feeds none. */
  public record Column(String id, String header, String chapter, Takes takes) {

    /** A column of texts or choices. */
    public Column(String id, String header, String chapter) {
      this(id, header, chapter, Takes.TEXT);
    }
  }

  /** What a column takes; in one that counts persons ".." is a number that is withheld. */
  public enum Takes {
    TEXT,
    NUMBER,
    PERSONS,
    DAY
  }
}
