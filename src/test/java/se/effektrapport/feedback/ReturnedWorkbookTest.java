package se.effektrapport.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The submitter's own workbook comes back with comments and a summary. */
class ReturnedWorkbookTest {
  @TempDir Path folder;

  @Test
  void hasACommentInEachCellConcerned() throws Exception {
    Path back =
        Returned.back(
            Returned.form(folder), "skarholmen-svar-1", Returned.WRONG_AMOUNT, Returned.UNCLEAR);
    assertThat(back).hasFileName("skarholmen-svar-1.xlsx");
    assertThat(Returned.comments(back))
        .isEqualTo(
            Map.of(
                "Insatser!C6",
                "Återkoppling: Fel. Väntade ett antal, fann ”ca <30> & \"fler\"”.\n"
                    + "Kommentaren läses inte som svar.",
                "Frågor!C5",
                "Återkoppling: Fråga. Svaret slutar mitt i en mening.\n"
                    + "Kommentaren läses inte som svar."));
  }
}
