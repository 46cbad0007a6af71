package se.effektrapport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In a comment, ours is told from what somebody else wrote. */
class NoteTextTest {

  private static final String OURS = NoteText.of("Fel. Väntade ett tal.");

  @Test
  void oursAloneLeavesNothing() {
    assertThat(others(OURS)).isEmpty();
  }

  @Test
  void whatStandsBeforeAndAfterStays() {
    assertThat(others("Före" + NoteText.after("Fel.") + "\nEfter")).isEqualTo("Före\nEfter");
  }

  @Test
  void severalOfOursGo() {
    assertThat(others(OURS + NoteText.after("Fråga.") + " slut")).isEqualTo(" slut");
  }

  @Test
  void theWordAloneIsNotOurs() {
    String theirs = "Återkoppling: har vi fått någon?";
    assertThat(others(theirs)).isEqualTo(theirs);
    String quoted = "Ni skrev " + OURS;
    assertThat(others(quoted)).isEqualTo(quoted);
  }

  @Test
  @Timeout(5)
  void aMillionBeginningsTakeNoTime() {
    String hostile = "Återkoppling: x\n".repeat(60_000);
    assertThat(others(hostile)).isEqualTo(hostile);
    String endless = "Återkoppling: ".repeat(60_000) + "Kommentaren läses inte som svar.";
    assertThat(others(endless)).isEmpty();
  }

  @Test
  void aPieceOfACommentKnowsWhereItStands() {
    String comment = "Före" + NoteText.after("Fel.");
    assertThat(NoteText.others("e" + NoteText.after("Fel."), 3, NoteText.ours(comment)))
        .isEqualTo("e");
  }

  private static String others(String comment) {
    return NoteText.others(comment, 0, NoteText.ours(comment));
  }
}
