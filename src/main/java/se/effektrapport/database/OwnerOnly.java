package se.effektrapport.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Folders and files that nobody but their owner may read, where the file system knows such things.
 */
public final class OwnerOnly {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private OwnerOnly() {}

  static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      if (folder.getParent() != null) {
        Files.createDirectories(folder.getParent());
      }
      Files.createDirectory(folder, permissions("rwx------"));
    }
  }

  /** An empty file; there may be none of that name. */
  public static void createFile(Path file) throws IOException {
    Files.createFile(file, permissions("rw-------"));
  }

  static void write(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    createFile(file);
    Files.writeString(file, text);
  }

  private static FileAttribute<?>[] permissions(String letters) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(letters))
        }
        : new FileAttribute<?>[0];
  }
}
