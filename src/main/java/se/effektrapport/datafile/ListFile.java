package se.effektrapport.datafile;

import java.nio.file.Path;
import java.util.List;

/** Reads a list: one entry a line; what follows a number sign is a comment. */
public final class ListFile {

  private ListFile() {}

  /**
   * The entries in the order of the file.
   *
   * @throws DataFileException if the file is missing, or says nothing
   */
  public static List<String> read(Path file) {
    Problems problems = new Problems(file);
    List<String> entries =
        Text.read(file, problems)
            .lines()
            .map(line -> Text.tidy(line.replaceFirst("#.*", "")))
            .filter(line -> !line.isEmpty())
            .toList();
    if (entries.isEmpty()) {
      throw problems.refusal(0, "minst en post, en på varje rad", "en tom lista");
    }
    return entries;
  }
}
