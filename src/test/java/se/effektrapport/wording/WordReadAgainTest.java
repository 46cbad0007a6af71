package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.ChapterText;
import se.effektrapport.edition.ChapterText.Basis;
import se.effektrapport.edition.Content;

class WordReadAgainTest {

  @Test
  void saysWhichChapterAndWhy() {
    assertThat(sentences("utgangspunkt-f", "SKÄ svar 1"))
        .containsExactly("Läs om kapitel 4 (x.docx): ett svar har tillkommit sedan texten skrevs.");
    assertThat(sentences("slutsatser"))
        .containsExactly(
            "Läs om kapitel 10 (x.docx): två svar har tillkommit sedan texten skrevs.");
    assertThat(sentences("sammanfattning", "SKÄ svar 0", "SOC svar 1", "FAR svar 1"))
        .containsExactly(
            "Läs om sammanfattningen (x.docx): ett svar har ändrats och ett svar har utgått sedan"
                + " texten skrevs.");
    assertThat(sentences("tu-arendet", "SKÄ svar 1", "SOC svar 1"))
        .containsExactly(
            "Läs om tjänsteutlåtandet (x.docx): siffrorna har ändrats sedan texten skrevs.");
  }

  /** With a text that was written upon these answers and other numbers than those of now. */
  private static List<String> sentences(String chapter, String... answers) {
    Basis basis = new Basis(List.of(answers), "");
    Content content =
        SmallRound.content(
            List.of(new ChapterText(chapter, "x.docx", "<p>Ord.</p>", Optional.of(basis))));
    return WordReadAgain.in(content);
  }
}
