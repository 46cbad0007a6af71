package se.effektrapport.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void partsAtABlankLine() {
    assertThat(Paragraphs.of("Ett stycke.\n\n  \nEtt till"))
        .containsExactly("Ett stycke.", "Ett till");
  }

  @Test
  void partsAtALineBreakAfterAFinishedSentence() {
    assertThat(Paragraphs.of("Vi möts varje vecka.\r\nFritidsgården har öppet."))
        .containsExactly("Vi möts varje vecka.", "Fritidsgården har öppet.");
  }

  @Test
  void keepsALineBrokenInTheMiddleOfASentenceTogether() {
    assertThat(Paragraphs.of("Vi möts\nvarje vecka.")).containsExactly("Vi möts\nvarje vecka.");
  }

  @Test
  void keepsAPastedListWithTheLineThatIntroducesIt() {
    String list = "Vi har gjort detta:\n- öppnat lokalen.\n- anställt två ledare.";
    assertThat(Paragraphs.of(list)).containsExactly(list);
  }

  @Test
  void findsNoParagraphInBlankText() {
    assertThat(Paragraphs.of(" \n ")).isEmpty();
  }
}
