package se.effektrapport.ownerfile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Folders and files that nobody but their owner may read, where the file system knows such things.
 * They are so from the moment they are made, whatever the umask is; one that lies there already is
 * closed to the others before anything is written in it.
 */
public final class OwnerOnly {

  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private OwnerOnly() {}

  /** The folder, made if it is not there; those above it are made as any other. */
  public static void createFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      close(folder);
      return;
    }
    Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    Files.createDirectory(folder, permissions(folder, "rwx------"));
  }

  /** An empty file; there may be none of that name. */
  public static void createFile(Path file) throws IOException {
    Files.createFile(file, permissions(file, "rw-------"));
  }

  /** Writes a file anew: one of that name is not written over but replaced. */
  public static void write(Path file, byte[] bytes) throws IOException {
    try (OutputStream out = newOutputStream(file)) {
      out.write(bytes);
    }
  }

  /** To write a file anew through. */
  public static OutputStream newOutputStream(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Channels.newOutputStream(
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            permissions(file, "rw-------")));
  }

  /**
   * Closes what lies there to all but its owner.
   *
   * @throws FileSystemException if it is somebody else's
   */
  public static void close(Path path) throws IOException {
    PosixFileAttributeView view = view(path);
    if (view == null) {
      return;
    }
    Set<PosixFilePermission> now = view.readAttributes().permissions();
    if (!OWNERS.containsAll(now)) {
      Set<PosixFilePermission> left = EnumSet.copyOf(OWNERS);
      left.retainAll(now);
      view.setPermissions(left);
    }
  }

  private static PosixFileAttributeView view(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class);
  }

  private static FileAttribute<?>[] permissions(Path path, String letters) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(letters))
        }
        : new FileAttribute<?>[0];
  }
}
