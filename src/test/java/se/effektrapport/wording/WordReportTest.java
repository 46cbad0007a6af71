package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.edition.Content;

class WordReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/wording");

  private final WordReport wording = new WordReport(Path.of("templates"));

  @Test
  void theWholeReportStandsAsExpected() throws Exception {
    assertGolden("rapport.xml", wording.word(SmallRound.content()));
  }

  @Test
  void theWholeWritingMaterialStandsAsExpected() throws Exception {
    assertGolden("skrivunderlag.xml", wording.wordWritingMaterial(SmallRound.content()));
  }

  @Test
  void aRoundThatNobodyHasAnsweredIsWordedToo() throws Exception {
    assertGolden("rapport-utan-svar.xml", wording.word(SmallRound.empty()));
  }

  @Test
  void theSameContentGivesTheSameWords() {
    Content content = SmallRound.content();
    assertThat(wording.word(content)).isEqualTo(new WordReport(Path.of("templates")).word(content));
  }

  private static void assertGolden(String name, String markup) throws Exception {
    new ParseDocument().parse(markup);
    Path golden = GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, markup);
    }
    assertThat(markup.lines()).containsExactlyElementsOf(lines(golden));
  }

  private static List<String> lines(Path golden) throws Exception {
    return Files.readString(golden).lines().toList();
  }
}
