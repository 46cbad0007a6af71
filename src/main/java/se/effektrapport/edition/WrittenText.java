package se.effektrapport.edition;

import java.util.stream.Stream;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;
import se.effektrapport.answers.Value;
import se.effektrapport.review.UnitKey;
import se.effektrapport.texts.WrittenChapter;

/**
 * A text that somebody wrote, whole, as it stands in a report where nothing is removed from it.
 *
 * @param reference of the insats or paragraph it stands in, "SKÄ-12", or the file of a chapter
 * @param administration the code of the one who wrote it, or {@link #OWN}
 * @param field the question, the column or the chapter it belongs to
 * @param passage whether it is a paragraph of an open answer: a question and a column may have the
 *     same id
 */
public record WrittenText(
    String reference, String administration, String field, String text, boolean passage) {

  /** What stands in place of a förvaltning for the handläggare's own texts. */
  static final String OWN = "texter";

  /** Every text of an answer. */
  public static Stream<WrittenText> of(Submission answer) {
    return answer.units().flatMap(unit -> of(answer, unit));
  }

  private static Stream<WrittenText> of(Submission answer, Unit unit) {
    String reference = answer.reference(unit);
    String administration = answer.administration();
    return switch (unit) {
      case Passage passage ->
          Stream.of(
              new WrittenText(reference, administration, passage.question(), passage.text(), true));
      case Activity activity ->
          activity.values().entrySet().stream()
              .map(
                  each ->
                      new WrittenText(
                          reference,
                          administration,
                          each.getKey(),
                          asRead(each.getValue()),
                          false));
    };
  }

  /** Every block of a chapter that the handläggare wrote. */
  public static Stream<WrittenText> of(WrittenChapter chapter) {
    return chapter.blocks().stream()
        .map(words -> new WrittenText(chapter.file(), OWN, chapter.chapter(), words, false));
  }

  /** What decisions about it are bound to. */
  public UnitKey words() {
    return UnitKey.of(administration, field, text);
  }

  boolean isOwn() {
    return administration.equals(OWN);
  }

  /** An amount and a day as they were understood, however they were written. */
  static String asRead(Value value) {
    return switch (value) {
      case Value.Amount amount -> amount.amount().toPlainString().replace('.', ',');
      case Value.Day day -> day.date().toString();
      case Value.Chosen chosen -> chosen.written();
      case Value.Words words -> words.written();
      case Value.Unread unread -> unread.written();
    };
  }
}
