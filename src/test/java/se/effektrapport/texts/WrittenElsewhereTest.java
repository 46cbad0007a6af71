package se.effektrapport.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text saved by programs that write Word documents each in its own way. */
class WrittenElsewhereTest {

  private static final Path SAVED = Path.of("src/test/resources/texts");

  @TempDir Path texts;

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice.docx", "pandoc.docx"})
  void becomesTheSameMarkupWhicheverProgramSavedIt(String document) throws IOException {
    Files.copy(SAVED.resolve(document), texts.resolve("bakgrund.docx"));
    assertThat(new ReadTexts(List.of("S")).read(texts))
        .containsExactly(
            new WrittenChapter(
                "bakgrund", "bakgrund.docx", Files.readString(SAVED.resolve("markup.xml"))));
  }
}
