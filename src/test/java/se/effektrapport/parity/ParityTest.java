package se.effektrapport.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever reads the PDF and whoever reads the Word file reads the same, in the same order. */
class ParityTest {

  @ParameterizedTest
  @EnumSource
  void theFormatsSayTheSameInTheSameOrder(Pair.Of document) {
    assertThat(document.compared().difference()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theFilesAreCalledTheSame(Pair.Of document) {
    Reading pdf = ReadPdf.read(document.pair().pdf());
    Reading word = ReadWord.read(document.pair().docx());
    assertThat(pdf.title()).isNotBlank().isEqualTo(word.title());
    assertThat(pdf.author()).isEqualTo(word.author());
    assertThat(pdf.subject()).isEqualTo(word.subject());
    assertThat(pdf.language()).isEqualTo("sv-SE").isEqualTo(word.language());
  }

  @ParameterizedTest
  @EnumSource
  void theContentsListsOfBothHavePages(Pair.Of document) {
    List<Integer> pages = ReadWord.read(document.pair().docx()).pages();
    assertThat(pages).isSorted().hasSameSizeAs(ReadPdf.read(document.pair().pdf()).pages());
  }

  @Test
  void everyIntendedDifferenceOccurs() {
    Set<Intended> met = EnumSet.noneOf(Intended.class);
    for (Pair.Of document : Pair.Of.values()) {
      met.addAll(document.compared().met());
    }
    assertThat(met).containsExactlyInAnyOrder(Intended.values());
  }
}
