package se.effektrapport.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.Block;
import se.effektrapport.document.Inline;

class PagePartTest {
  private static final Block HEADING =
      new Block.Heading(1, 2, "h", List.of(new Inline.Text("Ett")));
  private static final Block SHORT = words(5);
  private static final Block LONG = words(200);
  private static final Block LIST = new Block.ListBlock(false, List.of(List.of(SHORT)));
  private static final Block WIDE = table();

  private static Block words(int count) {
    return new Block.Paragraph(1, List.of(new Inline.Text("ord och ".repeat(count))));
  }

  private static Block table() {
    Block.Cell cell = new Block.Cell(Optional.empty(), 1, 1, false, List.of(LONG));
    List<Block.Row> rows =
        IntStream.range(0, 9).mapToObj(row -> new Block.Row(List.of(cell))).toList();
    return new Block.Table(1, "", List.of(), List.of(), true, rows, rows);
  }

  /** How many blocks stand upright (or lie down: negative), part after part. */
  private static List<Integer> parts(Block... blocks) {
    return PagePart.of(List.of(blocks)).stream()
        .map(part -> part.lying() ? -part.blocks().size() : part.blocks().size())
        .toList();
  }

  @Test
  void aSectionWithoutWideTablesStandsUpright() {
    assertThat(parts(HEADING, SHORT, LIST)).containsExactly(3);
    assertThat(parts()).isEmpty();
  }

  @Test
  void aSectionOfWideTablesWithFewWordsLiesDownWhole() {
    assertThat(parts(HEADING, SHORT, HEADING, WIDE, SHORT, HEADING, WIDE, SHORT))
        .containsExactly(-8);
  }

  @Test
  void theHeadingsOverAWideTableLieDownWithIt() {
    assertThat(parts(HEADING, LONG, HEADING, HEADING, WIDE)).containsExactly(2, -3);
    assertThat(parts(HEADING, LIST, HEADING, SHORT, WIDE, LONG)).containsExactly(2, -3, 1);
  }

  @Test
  void wordsThatBelongToNoHeadingStayUpright() {
    assertThat(parts(HEADING, LIST, SHORT, WIDE, LIST)).containsExactly(3, -1, 1);
    assertThat(parts(LONG, WIDE, LONG)).containsExactly(1, -1, 1);
  }

  @Test
  void aHeadingWithMuchTextUnderItStaysWithTheText() {
    assertThat(parts(LIST, HEADING, LONG, WIDE)).containsExactly(3, -1);
  }
}
