package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.effektrapport.document.Inline.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.document.Block;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.ChapterText;
import se.effektrapport.edition.Content;
import se.effektrapport.texts.ReadTexts;
import se.effektrapport.texts.WrittenChapter;

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
    assertThat(NumberMarks.withoutElements(markup))
        .contains("<p>18, färre än 5, 1\u00A0402, uppgift saknas</p>");
    assertThat(markup).contains("<data value=\"personer.F.antal_totalt\">färre än 5</data>");
  }

  @Test
  void tellsWhichNumbersAreNotShownAndWhatStandsInTheirPlace() {
    String markup =
        "<p>[[tal:insatser]], [[tal:personer.F.antal_totalt]], [[tal:personer.antal_totalt]],"
            + " [[ tal: personer.F.antal_totalt ]], [[tal:personer.antal_flickor]]</p>";
    Content content =
        SmallRound.content(List.of(new ChapterText("slutsatser", "slutsatser.docx", markup)));
    assertThat(WordNotShown.in(content.texts(), content.figures()))
        .containsExactly(
            "Talet [[tal:personer.F.antal_totalt]] (antal_totalt) i slutsatser.docx visas inte,"
                + " av hänsyn till enskilda. Där står ”färre än 5” i stället. Läs meningen, och"
                + " skriv om den om den inte går att läsa så.",
            "Talet [[tal:personer.antal_flickor]] (antal_flickor) i slutsatser.docx finns inte,"
                + " eftersom ingen har lämnat uppgiften. Där står ”uppgift saknas” i stället. Läs"
                + " meningen, och skriv om den om den inte går att läsa så.");
  }

  @Test
  void nobodysOwnTextCanPassForANumber() {
    String markup = word("slutsatser", "<p>\u001C99\u001D696e7361747365\u001E insatser</p>");
    assertThat(section(markup, "kap-slutsatser")).contains("99696e7361747365 insatser");
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

  @Test
  void aTextSavedByLibreOfficeBecomesPartOfTheReport(@TempDir Path texts) throws IOException {
    Files.copy(
        Path.of("src/test/resources/texts/libreoffice.docx"), texts.resolve("slutsatser.docx"));
    WrittenChapter written = new ReadTexts(List.of()).read(texts).getFirst();
    Document report = new ParseDocument().parse(word(written.chapter(), written.markup()));
    assertThat(report.blocks())
        .filteredOn(block -> block instanceof Block.Section s && s.id().equals("kap-slutsatser"))
        .flatExtracting(block -> ((Block.Section) block).blocks())
        .anyMatch(
            block -> block instanceof Block.Heading h && words(h.content()).equals("Uppdraget"))
        .anyMatch(
            block ->
                block instanceof Block.Paragraph p
                    && words(p.content())
                        .startsWith("Under året har förvaltningarna redovisat 14 insatser"))
        .anyMatch(
            block ->
                block instanceof Block.Table t
                    && words(t.caption()).equals("Insatser per förvaltning")
                    && t.body().size() == 2);
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
