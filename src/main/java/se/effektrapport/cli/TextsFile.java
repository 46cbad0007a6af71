package se.effektrapport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;
import se.effektrapport.datafile.CsvFile;
import se.effektrapport.datafile.DataFileException;
import se.effektrapport.datafile.Problem;

/** The option of every command that tries something on texts of one's own. */
final class TextsFile {

  private static final List<String> ASKED = List.of("id", "text");

  @Option(
      names = "--fil",
      paramLabel = "FIL",
      required = true,
      description = "CSV-filen med texterna (UTF-8).")
  private Path file;

  /** A text, with the name it was given. */
  record Named(String id, String text) {}

  /**
   * @param text how the text of a row is read
   */
  List<Named> read(Function<CsvFile.Row, String> text) {
    try {
      return CsvFile.parse(
          file, ASKED, row -> new Named(row.optionalText("id").orElse(""), text.apply(row)));
    } catch (DataFileException mistaken) {
      throw new DataFileException(
          mistaken.problems().stream().map(TextsFile::withoutWords).toList());
    }
  }

  /** A comma too many makes words of a text stand where something else is looked for. */
  private static Problem withoutWords(Problem problem) {
    return new Problem(
        problem.file(),
        problem.line(),
        problem.expected(),
        problem.found().replaceAll("(?s)”.*”", "”…”"));
  }
}
