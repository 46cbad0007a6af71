package se.effektrapport.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.Block;
import se.effektrapport.document.Inline;

class TableShapeTest {

  private static Block.Row row(int columns, String words) {
    Block.Cell cell =
        new Block.Cell(
            Optional.empty(),
            1,
            1,
            false,
            List.of(new Block.Paragraph(1, List.of(new Inline.Text(words)))));
    return new Block.Row(Collections.nCopies(columns, cell));
  }

  private static String kind(boolean wide, int rows, int columns, String words) {
    List<Block.Row> body = Collections.nCopies(rows, row(columns, words));
    return new TableShape(
            new Block.Table(
                1, "", List.of(), List.of(), wide, List.of(row(columns, "Huvud")), body))
        .kind();
  }

  @Test
  void aShortTableIsKeptTogether() {
    assertThat(kind(false, 5, 3, "12")).isEqualTo("table short");
    assertThat(kind(false, 40, 3, "12")).isEqualTo("table");
    assertThat(kind(false, 5, 3, "Ord ".repeat(60))).isEqualTo("table");
  }

  @Test
  void aWideTableOfFewShortColumnsStaysUpright() {
    assertThat(kind(true, 5, 7, "Fokusgrupp")).isEqualTo("table tight short");
  }

  @Test
  void aWideTableThatNeedsTheRoomLiesDown() {
    assertThat(kind(true, 5, 9, "Stadsdelsförvaltning")).isEqualTo("table wide short");
    assertThat(kind(true, 40, 3, "12")).isEqualTo("table wide");
  }
}
