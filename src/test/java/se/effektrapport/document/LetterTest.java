package se.effektrapport.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A letter has a head and a title instead of a cover and a list of contents. */
class LetterTest {
  private static final String HEAD =
      """
      <p data-role="sender">Socialförvaltningen</p>
      <p data-role="sender">Avdelningen för sociala  frågor</p>
      <p data-role="kind">Missiv</p>
      <p data-role="draft">Utkast</p>
      <p data-role="mark">Exempeldata</p>
      <p data-role="fact">Dnr 1</p>
      <p data-role="receiver">Till kulturnämnden</p>
      """;

  private static Document letter(String head, String content) {
    return new ParseDocument()
        .parse(
            "<article lang=\"sv-SE\" data-date=\"2022-10-19\" data-form=\"skrivelse\"><header>"
                + head
                + "</header>"
                + content
                + "</article>");
  }

  @Test
  void isReadWithItsHead() {
    assertThat(letter(HEAD, "<h1>Effekter</h1>").opening())
        .isEqualTo(
            new Document.Letterhead(
                List.of("Socialförvaltningen", "Avdelningen för sociala frågor"),
                "Missiv",
                "Utkast",
                List.of("Exempeldata"),
                List.of("Dnr 1"),
                "Till kulturnämnden"));
  }

  @Test
  void isCalledByItsKindAndItsTitle() {
    Document.Metadata metadata = letter(HEAD, "<h1>Effekter <em>av</em> arbetet</h1>").metadata();
    assertThat(metadata.title()).isEqualTo("Missiv: Effekter av arbetet");
    assertThat(metadata.author()).isEqualTo("Socialförvaltningen, Avdelningen för sociala frågor");
  }

  @Test
  void isNoDraftWhenLocked() {
    Document locked = letter(HEAD, "<h1>Effekter</h1>").locked();
    assertThat(locked.opening().conspicuous()).containsExactly("Exempeldata");
  }

  @Test
  void isSignedByTitle() {
    Document letter =
        letter(HEAD, "<h1>T</h1>\n<signatures><p>Förvaltningschef</p><p> </p></signatures>");
    assertThat(letter.blocks().getLast())
        .isEqualTo(new Block.Signatures(9, List.of("Förvaltningschef")));
  }

  @Test
  void saysWhatIsMissingOrMisplacedAllAtOnce() {
    assertThatThrownBy(
            () ->
                letter(
                    "<p data-role=\"title\">T</p>",
                    "<nav data-title=\"I\"></nav><h1>A</h1><h1>B</h1><signatures></signatures>"))
        .isInstanceOf(MarkupException.class)
        .hasMessageContaining("en skrivelse har en rubrik <h1>, sin titel; fann 2")
        .hasMessageContaining("en skrivelse har ingen innehållsförteckning")
        .hasMessageContaining("data-role sender, kind, draft, mark, fact eller receiver")
        .hasMessageContaining("0 rader med data-role sender; väntade en")
        .hasMessageContaining("0 rader med data-role kind; väntade en")
        .hasMessageContaining("0 rader med data-role receiver; väntade en")
        .hasMessageContaining("ingen skriver under; väntade en titel");
  }

  @Test
  void isTheOnlyFormThatIsSigned() {
    assertThatThrownBy(
            () -> ParseDocumentTest.parse("<signatures><p>Förvaltningschef</p></signatures>"))
        .hasMessageContaining("<signatures> hör till en skrivelse");
  }

  @Test
  void anUnknownFormIsRefused() {
    String markup = ParseDocumentTest.markup("").replace("<article", "<article data-form=\"brev\"");
    assertThatThrownBy(() -> new ParseDocument().parse(markup))
        .hasMessageContaining("data-form är ”brev”; väntade rapport eller skrivelse");
  }
}
