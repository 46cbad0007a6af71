package se.effektrapport.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTextsTest {

  @TempDir Path round;

  private Path texts;
  private final ReadTexts reader = new ReadTexts(List.of("S", "F"));

  @BeforeEach
  void makeFolder() throws IOException {
    texts = Files.createDirectories(round.resolve("2022/texter"));
  }

  @Test
  void readsTheChaptersInTheOrderOfTheReport() throws IOException {
    write("slutsatser.md", "Sist.");
    write("utgangspunkt-s.md", "Mitten.");
    write("bakgrund.md", "Först.");
    assertThat(reader.read(texts))
        .extracting(WrittenChapter::chapter)
        .containsExactly("bakgrund", "utgangspunkt-s", "slutsatser");
  }

  @Test
  void aRoundWithoutTextsHasNone() {
    assertThat(reader.read(round.resolve("saknas"))).isEmpty();
  }

  @Test
  void anEmptyTextIsNoText() throws IOException {
    write("bakgrund.md", "\uFEFF  \n\n");
    assertThat(reader.read(texts)).isEmpty();
  }

  @Test
  void writesParagraphsListsAndEmphasis() throws IOException {
    assertThat(markup("Ett *viktigt*\nord, **två**.\n\n- a\n- b\n\n1. c\n\n> Så sa de."))
        .isEqualTo(
            """
            <p>Ett <em>viktigt</em>
            ord, <strong>två</strong>.</p>
            <ul><li><p>a</p>
            </li>
            <li><p>b</p>
            </li>
            </ul>
            <ol><li><p>c</p>
            </li>
            </ol>
            <blockquote><p>Så sa de.</p>
            </blockquote>
            """);
  }

  @Test
  void theTopmostHeadingIsOfLevelTwoWhicheverTheAuthorStartsAt() throws IOException {
    assertThat(markup("### Ett\n\n#### Två\n\n### Tre"))
        .isEqualTo("<h2>Ett</h2>\n<h3>Två</h3>\n<h2>Tre</h2>\n");
  }

  @Test
  void keepsThePlaceOfANumber() throws IOException {
    String words = "Det finns [[tal:effekt_riktning.S.forbattring]] insatser.";
    assertThat(markup(words)).isEqualTo("<p>" + words + "</p>\n");
  }

  @Test
  void escapesWhatLooksLikeMarkup() throws IOException {
    assertThat(markup("5 < 6 & \"7\" \\<b> \u0007\uFFFE"))
        .isEqualTo("<p>5 &lt; 6 &amp; &quot;7&quot; &lt;b&gt; </p>\n");
  }

  @Test
  void linksLeadToTheWebOrToAMailbox() throws IOException {
    assertThat(markup("[a](https://start.stockholm/?a=1&b=2) [b](mailto:a@example.se)"))
        .isEqualTo(
            "<p><a href=\"https://start.stockholm/?a=1&amp;b=2\">a</a>"
                + " <a href=\"mailto:a@example.se\">b</a></p>\n");
    assertRefused("[a](javascript:alert(1))")
        .containsExactly(
            "2022/texter/bakgrund.md, rad 1: väntade en länk till https:// eller mailto:, fann"
                + " ”javascript:alert(1)”.");
  }

  @Test
  void refusesWhatTheReportHasNoFormForAllAtOnce() throws IOException {
    assertRefused("Hej <b>du</b>\n\n![x](y.png)\n\n```\nkod\n```\n\n---\n\n| a | b |\n|---|---|")
        .containsExactly(
            "2022/texter/bakgrund.md, rad 1: väntade text utan HTML, fann ”<b>”.",
            "2022/texter/bakgrund.md, rad 1: väntade text utan HTML, fann ”</b>”.",
            "2022/texter/bakgrund.md, rad 3: väntade text utan bilder, fann bilden ”y.png”.",
            "2022/texter/bakgrund.md, rad 5: väntade text utan programkod, fann ”kod”.",
            "2022/texter/bakgrund.md, rad 9: väntade text utan avskiljande streck, fann ett"
                + " streck.",
            "2022/texter/bakgrund.md, rad 11: väntade text utan tabeller, fann ”| a | b |”.");
  }

  @Test
  void refusesAHeadingThatSkipsALevel() throws IOException {
    assertRefused("## Ett\n\n#### Tre")
        .containsExactly(
            "2022/texter/bakgrund.md, rad 3: väntade en rubrik med högst ###, fann ”####”.");
  }

  @Test
  void refusesAHeadingInAList() throws IOException {
    assertRefused("- # Ett").singleElement().asString().contains("rubriker bara utanför listor");
  }

  @Test
  void refusesANumberedListThatStartsElsewhere() throws IOException {
    assertRefused("3. Ett")
        .containsExactly(
            "2022/texter/bakgrund.md, rad 1: väntade en numrerad lista som börjar med 1, fann en"
                + " som börjar med 3.");
  }

  @Test
  void refusesAFileThatIsNamedAsNoChapter() throws IOException {
    write("bakgrunden.md", "Text");
    write("utgangspunkt-V.md", "Text");
    write(".gitkeep", "");
    write("~$bakgrund.docx", "");
    assertThatThrownBy(() -> reader.read(texts))
        .isInstanceOfSatisfying(
            TextsException.class,
            refused ->
                assertThat(refused.sentences())
                    .hasSize(2)
                    .allMatch(sentence -> sentence.contains("utgangspunkt-s, utgangspunkt-f"))
                    .anyMatch(sentence -> sentence.endsWith("fann ”bakgrunden.md”."))
                    .anyMatch(sentence -> sentence.endsWith("fann ”utgangspunkt-V.md”.")));
  }

  @Test
  void theSizeOfLettersInAFileNameDoesNotMatter() throws IOException {
    write("utgangspunkt-S.md", "Text");
    write("Bakgrund.MD", "Text");
    assertThat(reader.read(texts))
        .extracting(WrittenChapter::chapter)
        .containsExactly("bakgrund", "utgangspunkt-s");
  }

  @Test
  void aChapterInAnotherFormatIsToldHowToBeSaved() throws IOException {
    write("bakgrund.odt", "Text");
    write("slutsatser.doc", "Text");
    write("barnratt", "Text");
    assertThatThrownBy(() -> reader.read(texts))
        .hasMessage(
            "2022/texter/bakgrund.odt: väntade bakgrund.docx eller bakgrund.md (öppna filen i Word,"
                + " välj Arkiv, Spara som och formatet Word-dokument, .docx), fann"
                + " ”bakgrund.odt”.\n"
                + "2022/texter/barnratt: väntade barnratt.docx eller barnratt.md (öppna filen i"
                + " Word, välj Arkiv, Spara som och formatet Word-dokument, .docx), fann"
                + " ”barnratt”.\n"
                + "2022/texter/slutsatser.doc: väntade slutsatser.docx eller slutsatser.md (öppna"
                + " filen i Word, välj Arkiv, Spara som och formatet Word-dokument, .docx), fann"
                + " ”slutsatser.doc”.");
  }

  @Test
  void refusesTwoTextsForOneChapter() throws IOException {
    write("bakgrund.md", "Text");
    write("bakgrund.docx", "Text");
    assertThatThrownBy(() -> reader.read(texts))
        .hasMessage(
            "2022/texter/bakgrund.docx: väntade en enda fil för kapitlet, fann både ”bakgrund.docx”"
                + " och ”bakgrund.md”; ta bort den som inte ska gälla.");
  }

  @Test
  void refusesATextInAnotherEncoding() throws IOException {
    Files.write(texts.resolve("bakgrund.md"), "Å".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> reader.read(texts))
        .hasMessage(
            "2022/texter/bakgrund.md: väntade text sparad som UTF-8, fann tecken i en annan"
                + " kodning.");
  }

  private String markup(String words) throws IOException {
    write("bakgrund.md", words);
    return reader.read(texts).getFirst().markup();
  }

  private ListAssert<String> assertRefused(String words) throws IOException {
    write("bakgrund.md", words);
    try {
      reader.read(texts);
      throw new AssertionError("not refused");
    } catch (TextsException refused) {
      return assertThat(refused.sentences());
    }
  }

  private void write(String name, String words) throws IOException {
    Files.writeString(texts.resolve(name), words);
  }
}
