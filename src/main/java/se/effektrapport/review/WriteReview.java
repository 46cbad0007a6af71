package se.effektrapport.review;

import java.util.List;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.WriteWorkbook;

/** Writes granskning.xlsx, the internal workbook of what a person should look at. */
public final class WriteReview {

  private WriteReview() {}

  /**
   * What the workbook belongs to.
   *
   * @param sampleData whether the answers are invented
   */
  public record Belonging(int year, int edition, boolean sampleData) {}

  /** The bytes of the workbook; the same doubts give the same bytes. */
  public static byte[] bytes(Belonging to, List<Doubt> doubts) {
    return WriteWorkbook.bytes(
        new Draft(ReadMeSheet.title(to))
            .add(new ReadMeSheet(to, doubts.size()).sheet())
            .add(ReviewSheet.of(doubts)));
  }
}
