package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.archive.Archive;

/**
 * A file that goes into an archive copy.
 *
 * @param name within the copy
 * @param sha256 what its bytes must be, if that is known
 */
record Piece(String name, Path file, Optional<String> sha256) {

  /** All regular files of a folder and of those in it; none if there is no such folder. */
  static List<Piece> all(Path folder, String name) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> new Piece(name + "/" + slashes(folder.relativize(file)), file))
          .sorted(Comparator.comparing(Piece::name))
          .toList();
    }
  }

  private static String slashes(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(each -> names.add(each.toString()));
    return String.join("/", names);
  }

  Piece(String name, Path file) {
    this(name, file, Optional.empty());
  }

  /** The file's name without its folders. */
  String last() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  void addTo(Archive archive) throws IOException {
    String added = archive.add(name, file);
    if (sha256.isPresent() && !sha256.get().equals(added)) {
      throw new IOException("a file was altered while it was copied: " + name);
    }
  }
}
