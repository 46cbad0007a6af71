package se.effektrapport.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of Word documents share: one lies in the folder, and is read. */
abstract class WordTexts {

  @TempDir private Path round;

  private Path texts;

  @BeforeEach
  void makeFolder() throws IOException {
    texts = Files.createDirectories(round.resolve("2022/texter"));
  }

  final Path file() {
    return texts.resolve("bakgrund.docx");
  }

  final List<WrittenChapter> read() {
    return new ReadTexts(List.of("S")).read(texts);
  }

  final String markup(String... blocks) throws IOException {
    return markup(Docx.of(blocks));
  }

  final String markup(Docx document) throws IOException {
    document.save(file());
    return read().getFirst().markup();
  }

  final ListAssert<String> assertRefused(String... blocks) throws IOException {
    return assertRefused(Docx.of(blocks));
  }

  final ListAssert<String> assertRefused(Docx document) throws IOException {
    document.save(file());
    return assertRefused();
  }

  /** The sentences, without the name of the file. */
  final ListAssert<String> assertRefused() {
    try {
      read();
      throw new AssertionError("not refused");
    } catch (TextsException refused) {
      return assertThat(
          refused.sentences().stream()
              .map(sentence -> sentence.replaceFirst("^2022/texter/bakgrund.docx(, |: )", ""))
              .toList());
    }
  }
}
