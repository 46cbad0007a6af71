package se.effektrapport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Our sheet is known by its name and its words together. */
class OwnSheetTest {

  @Test
  void isKnownByNameAndWordsWhateverTheFormOfTheLetters() {
    assertThat(OwnSheet.is(sheet("Återkoppling", 5, AnnotateWorkbook.NOT_READ))).isTrue();
    assertThat(OwnSheet.is(sheet("Återkoppling (2)", 5, "Se. " + AnnotateWorkbook.NOT_READ)))
        .isTrue();
    assertThat(OwnSheet.is(sheet(decomposed("Återkoppling"), 1, decomposed(WORDS)))).isTrue();
  }

  @Test
  void nameOrWordsAloneAreSomebodyElses() {
    assertThat(OwnSheet.is(sheet("Återkoppling", 1, "Vi tackar för återkopplingen."))).isFalse();
    assertThat(OwnSheet.is(sheet("Frågor", 1, WORDS))).isFalse();
    assertThat(OwnSheet.is(sheet("Återkoppling 2021", 1, WORDS))).isFalse();
    assertThat(OwnSheet.is(sheet("Återkoppling", 11, WORDS))).isFalse();
  }

  @Test
  void theNameIsOneThatNobodyHas() {
    assertThat(OwnSheet.nameBeside(List.of("Frågor"))).isEqualTo("Återkoppling");
    assertThat(OwnSheet.nameBeside(List.of("ÅTERKOPPLING", decomposed("Återkoppling (2)"))))
        .isEqualTo("Återkoppling (3)");
  }

  private static final String WORDS = AnnotateWorkbook.NOT_READ;

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static Sheet sheet(String name, int row, String text) {
    Cell cell = new Cell("A" + row, text, Optional.empty(), Optional.empty());
    return new Sheet(name, List.of(new Row(row, List.of(cell))));
  }
}
