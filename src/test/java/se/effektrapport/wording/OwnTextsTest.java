package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.Content.ChapterText;

class OwnTextsTest {

  private final WordReport wording = new WordReport(Path.of("templates"));

  @Test
  void theirOwnWordsReplaceTheDefaultText() {
    String markup = word("utgangspunkt-s", "<h2>Eget</h2><p>Våra egna ord.</p>");
    assertThat(section(markup, "kap-utgangspunkt-s"))
        .contains("<h2>Eget</h2><p>Våra egna ord.</p>", "tab-delomraden-S", "SKÄ-3</cite>")
        .doesNotContain("Av effekterna");
    assertThat(section(markup, "kap-utgangspunkt-f")).contains("Bland effekterna är");
  }

  @Test
  void everyChapterTakesItsText() {
    for (String chapter :
        List.of(
            "sammanfattning",
            "bakgrund",
            "genomforande",
            "utgangspunkt-c",
            "iakttagelser",
            "jamstalldhet",
            "barnratt",
            "slutsatser")) {
      String markup = word(chapter, "<p>Våra egna ord.</p>");
      assertThat(section(markup, "kap-" + chapter)).contains("Våra egna ord.");
    }
  }

  @Test
  void numbersArePutInAsTheyMayBeShown() {
    String markup =
        word(
            "slutsatser",
            "<p>[[tal:insatser]], [[ tal: personer.F.antal_totalt ]],"
                + " [[tal:personer.antal_totalt]], [[tal:personer.antal_flickor]]</p>");
    assertThat(markup).contains("<p>18, färre än 5, 1\u00A0402, uppgift saknas</p>");
  }

  @Test
  void numbersThatDoNotExistAreRefusedWithTheNearest() {
    assertThatThrownBy(() -> word("slutsatser", "<p>[[tal:insatsr.S]] och [[tal:xyz]]</p>"))
        .isInstanceOfSatisfying(
            WordingException.class,
            refused -> {
              assertThat(refused.sentences()).hasSize(2);
              assertThat(refused.sentences().getFirst())
                  .isEqualTo(
                      "texter/slutsatser: väntade ett tal som finns, kanske insatser.S,"
                          + " insatser.S1, insatser.S2, fann ”insatsr.S”.");
            });
  }

  @Test
  void aBrokenPlaceForANumberIsRefused() {
    assertThatThrownBy(() -> word("slutsatser", "<p>Det är [tal:insatser] och [[tal:insatser.</p>"))
        .hasMessage(
            "texter/slutsatser: väntade ett tal skrivet som [[tal:insatser]], fann"
                + " ”[tal:insatser]”.\n"
                + "texter/slutsatser: väntade ett tal skrivet som [[tal:insatser]], fann"
                + " ”[[tal:insatser.”.");
  }

  @Test
  void textsOfOtherDocumentsAreCheckedToo() {
    assertThatThrownBy(() -> word("tu-arendet", "<p>[[tal:xyz]]</p>"))
        .hasMessageStartingWith("texter/tu-arendet: väntade ett tal som finns");
  }

  private String word(String chapter, String markup) {
    String worded =
        wording.word(
            SmallRound.content(List.of(new ChapterText(chapter, chapter + ".md", markup))));
    new ParseDocument().parse(worded);
    return worded;
  }

  private static String section(String markup, String id) {
    int start = markup.indexOf("<section id=\"" + id + "\"");
    return markup.substring(start, markup.indexOf("</section>", start));
  }
}
