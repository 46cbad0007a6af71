package se.effektrapport.review;

import java.util.List;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.WriteWorkbook;

/** Writes granskning.xlsx, the internal workbook of what people should look at and decide. */
public final class WriteReview {

  private WriteReview() {}

  /** The bytes of the workbook; the same review gives the same bytes. */
  public static byte[] bytes(Review review) {
    return WriteWorkbook.bytes(draft(review));
  }

  /** A digest that costs little: of the same one the same version of the program makes the same. */
  public static String digest(Review review) {
    return UnitKey.sha256(draft(review).told());
  }

  private static Draft draft(Review review) {
    Draft draft = new Draft("Internt. " + ReadMeSheet.title(review));
    sheets(review).forEach(draft::add);
    return draft;
  }

  /** The sheets, in their order; what people fill in is read by {@link ReadReview}. */
  private static List<DraftSheet> sheets(Review review) {
    ListSheet lists = new ListSheet(new Choices(review.codebook()));
    return List.of(
        new ReadMeSheet(review).sheet(),
        new ReviewSheet(review, lists).sheet(),
        new ExampleSheet(review, lists).sheet(),
        new StoppedSheet(review, lists).sheet(),
        new SettledSheet(review.settled(), review.codebook()).sheet(),
        new DisputedSheet(review.disputed()).sheet(),
        lists.sheet());
  }
}
