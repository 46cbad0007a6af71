package se.effektrapport.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server's own programs, unpacked from the archive on the class path. */
final class Programs {

  private Programs() {}

  /**
   * The folder with bin/postgres in it; unpacked beside and moved into place, so that a half
   * unpacked one is never used.
   */
  static Path unpackedIn(Path folder) throws IOException {
    Path programs = folder.resolve("program-" + EmbeddedPostgres.MAJOR_VERSION);
    if (Files.isDirectory(programs)) {
      return programs;
    }
    Path unfinished = folder.resolve("program.ofullstandig");
    delete(unfinished);
    Files.createDirectories(unfinished);
    try (InputStream archive = open();
        TarArchiveInputStream tar =
            new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, unfinished);
      }
    }
    Files.move(unfinished, programs, StandardCopyOption.ATOMIC_MOVE);
    return programs;
  }

  private static InputStream open() {
    String name = "/postgres-%s-%s.txz".formatted(system(), processor());
    InputStream archive = Programs.class.getResourceAsStream(name);
    if (archive == null) {
      throw new DatabaseException(
          "Programmet har ingen egen databas för den här datorn (%s saknas). Ange en PostgreSQL-server med --db."
              .formatted(name.substring(1)));
    }
    return archive;
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.contains("win") ? "windows" : name.contains("mac") ? "darwin" : "linux";
  }

  private static String processor() {
    String name = System.getProperty("os.arch");
    return List.of("aarch64", "arm64").contains(name) ? "arm_64" : "x86_64";
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("the archive points outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    if ((entry.getMode() & 0100) != 0
        && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** Deletes a folder and all in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
