package se.effektrapport.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.figures.Figure;
import se.effektrapport.review.Use;
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
    return new Content(
        other,
        respondents,
        pillars,
        questions,
        columns,
        activities,
        passages,
        excerpts,
        figures,
        texts,
        since,
        development,
        steering);
  }

  /** The same as editions are frozen now: once these texts were part of them. */
  public Content withoutTextsForTheNamnd() {
    return withTextsForTheNamnd(List.of());
  }

  /** The same with these texts for the nämnd, and no others, beside those of the report. */
  public Content withTextsForTheNamnd(List<ChapterText> others) {
    Stream<ChapterText> own =
        texts.stream().filter(text -> !WrittenChapter.isForTheNamnd(text.chapter()));
    return new Content(
        head,
        respondents,
        pillars,
        questions,
        columns,
        activities,
        passages,
        excerpts,
        figures,
        Stream.concat(own, others.stream()).toList(),
        changes,
        development,
        steering);
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
    return new Content(
        head,
        respondents,
        pillars,
        questions,
        columns,
        activities,
        passages,
        excerpts,
        numbers,
        texts,
        changes,
        development,
        steering);
  }

  /** The same in other words. */
  Content saying(List<Item> otherActivities, List<Remark> otherPassages) {
    return new Content(
        head,
        respondents,
        pillars,
        questions,
        columns,
        otherActivities,
        otherPassages,
        excerpts,
        figures,
        texts,
        changes,
        development,
        steering);
  }

  /** Whether and when somebody answered. */
  public enum Answer {
    IN_TIME,
    LATE,
    MISSING
  }

  /**
   * One who was asked.
   *
   * @param received when the answer in force came; empty if missing
   * @param submission the public name of the answer, "SKÄ svar 1"; empty if missing
   */
  public record Respondent(
      String code,
      String name,
      String shortName,
      boolean district,
      Answer answer,
      Optional<LocalDate> received,
      Optional<String> submission) {}

  /** An utgångspunkt, or övrigt last, with its areas. */
  public record Pillar(String id, String name, boolean other, List<Area> areas) {}

  /** A delområde. */
  public record Area(String id, String name) {}

  /**
   * Another steering document and the insatser that answer to it, by their references.
   *
   * @param asksAbout the ids of the utgångspunkter and delområden it asks about; none while that is
   *     not established
   * @param named those that the one who answered reports under it too
   * @param asked those whose utgångspunkt or delområde it asks about
   */
  public record Steering(
      String id, String name, List<String> asksAbout, List<String> named, List<String> asked) {

    public Steering {
      asksAbout = List.copyOf(asksAbout);
      named = List.copyOf(named);
      asked = List.copyOf(asked);
    }

    /** Whether the insats answers to the document, for whichever reason. */
    public boolean concerns(String reference) {
      return named.contains(reference) || asked.contains(reference);
    }
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

  /**
   * How something was classified and why.
   *
   * @param review whether a person should look at it
   * @param why a person should, a sentence; empty if nobody needs to
   */
  public record Label(
      String pillar,
      String area,
      String second,
      double probability,
      String origin,
      List<String> reasons,
      boolean review,
      String why) {

    public Label {
      why = why == null ? "" : why; // editions frozen before it was kept
    }
  }

  /** An insats as it may be shown. */
  public record Item(
      String reference,
      String administration,
      String submission,
      String name,
      Label label,
      List<Cell> cells) {

    /** What was answered in a column, as it may be shown. */
    public Optional<Cell> cell(String column) {
      return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
    }
  }

  /**
   * An answered cell.
   *
   * @param choice the id of the choice, empty if it is not one
   * @param text as it may be shown
   * @param removed whether something that points at a person was removed
   * @param released whether a reviewer has let the rest be quoted; null in editions frozen before
   *     it was kept
   */
  public record Cell(
      String column,
      String choice,
      String text,
      boolean removed,
      Boolean released,
      String sheet,
      String address) {

    public Cell {
      released = Boolean.TRUE.equals(released);
    }

    /** One that no reviewer has decided on. */
    public Cell(
        String column, String choice, String text, boolean removed, String sheet, String address) {
      this(column, choice, text, removed, false, sheet, address);
    }
  }

  /**
   * A paragraph of an open answer as it may be shown; label empty if the question is not
   * classified.
   *
   * @param released as of a {@link Cell}
   */
  public record Remark(
      String reference,
      String administration,
      String submission,
      String question,
      String text,
      boolean removed,
      Boolean released,
      Optional<Label> label,
      String sheet,
      String address) {

    public Remark {
      released = Boolean.TRUE.equals(released);
    }

    /** One that no reviewer has decided on. */
    public Remark(
        String reference,
        String administration,
        String submission,
        String question,
        String text,
        boolean removed,
        Optional<Label> label,
        String sheet,
        String address) {
      this(
          reference,
          administration,
          submission,
          question,
          text,
          removed,
          false,
          label,
          sheet,
          address);
    }
  }

  /**
   * Words chosen to be quoted in a chapter.
   *
   * @param pillar the utgångspunkt whose chapter quotes it; empty for the chapters of all
   * @param chapter which part of the report it stands in, "exempel"
   * @param field the question or column it answers
   * @param text verbatim, with […] where a reviewer left something out
   * @param reason why it was chosen, in Swedish
   * @param whole all of the words, where something was left out; empty where the text is all
   */
  public record Excerpt(
      String pillar,
      String chapter,
      String field,
      String reference,
      String administration,
      String text,
      String reason,
      String submission,
      String sheet,
      String address,
      Optional<String> whole) {

    public Excerpt {
      whole = whole == null ? Optional.empty() : whole; // editions frozen before it was kept
    }

    /** All of the words. */
    public Excerpt(
        String pillar,
        String chapter,
        String field,
        String reference,
        String administration,
        String text,
        String reason,
        String submission,
        String sheet,
        String address) {
      this(
          pillar,
          chapter,
          field,
          reference,
          administration,
          text,
          reason,
          submission,
          sheet,
          address,
          Optional.empty());
    }

    /** The same as a reviewer decided to quote it. */
    Excerpt used(Use use) {
      return switch (use) {
        case Use.Take take -> with(text, "Vald av granskare", whole);
        case Use.Shorten shorten ->
            with(shorten.text(), "Vald och kortad av granskare", Optional.of(text));
        case Use.LeaveOut leaveOut -> this;
      };
    }

    private Excerpt with(String words, String because, Optional<String> all) {
      return new Excerpt(
          pillar,
          chapter,
          field,
          reference,
          administration,
          words,
          because,
          submission,
          sheet,
          address,
          all);
    }
  }

  /**
   * The handläggare's own words for a chapter.
   *
   * @param file the name of the file they stand in
   * @param markup report markup with [[tal:id]] where numbers go
   * @param basis what they were written upon; empty where the edition before told of none
   */
  public record ChapterText(String chapter, String file, String markup, Optional<TextBasis> basis) {

    public ChapterText {
      basis = basis == null ? Optional.empty() : basis; // editions frozen before it was kept
    }

    public ChapterText(String chapter, String file, String markup) {
      this(chapter, file, markup, Optional.empty());
    }
  }

  /**
   * What the words for a chapter were written upon: what was known when they first came.
   *
   * @param submissions the public names of the answers in force then, "SKÄ svar 1"
   * @param figures a fingerprint of the chapter's numbers then
   */
  public record TextBasis(List<String> submissions, String figures) {
    public TextBasis {
      submissions = List.copyOf(submissions);
    }
  }
}
