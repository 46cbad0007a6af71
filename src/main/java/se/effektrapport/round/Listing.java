package se.effektrapport.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What people have put in a folder, by name; what their programs leave behind is not listed. */
record Listing(List<Path> entries) {

  private static final String LIKE_A_FILE = ".*\\.(xls[xmb]?|xlt[xm]?|ods|csv|docx?|md|pdf|zip)";

  static Listing of(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new Listing(List.of());
    }
    try (Stream<Path> all = Files.list(folder)) {
      return new Listing(
          all.filter(path -> !isLeftBehind(name(path)))
              .sorted(Comparator.comparing(Listing::name).thenComparing(Path::toString))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever is no folder, and a folder that bears the name of a file: it will be refused. */
  List<Path> files() {
    return entries.stream().filter(path -> !isFolder(path)).toList();
  }

  List<Path> folders() {
    return entries.stream().filter(Listing::isFolder).toList();
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path) && !name(path).toLowerCase(Locale.ROOT).matches(LIKE_A_FILE);
  }

  static String name(Path path) {
    return ReceivedDates.sameName(path.getFileName().toString());
  }

  /** Lock files of Excel and LibreOffice, and what Windows and macOS keep in every folder. */
  private static boolean isLeftBehind(String name) {
    return name.startsWith("~$")
        || name.startsWith(".")
        || name.equalsIgnoreCase("Thumbs.db")
        || name.equalsIgnoreCase("desktop.ini");
  }
}
