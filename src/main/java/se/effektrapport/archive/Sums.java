package se.effektrapport.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The checksums of an archive copy. */
final class Sums {

  private Sums() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  static String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    }
  }

  private static String of(InputStream in) throws IOException {
    DigestInputStream digested = new DigestInputStream(in, sha256());
    digested.transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digested.getMessageDigest().digest());
  }

  static String text(Map<String, String> sums) {
    StringBuilder text = new StringBuilder();
    sums.forEach((name, sha256) -> text.append(sha256).append("  ").append(name).append('\n'));
    return text.toString();
  }

  /**
   * Reads an archive to its end.
   *
   * @throws IOException if it does not hold these parts, or other bytes in them
   */
  static void check(Path zip, SortedMap<String, String> sums) throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    try (ZipFile read = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : read.stream().toList()) {
        try (InputStream in = read.getInputStream(entry)) {
          found.put(entry.getName(), of(in));
        }
      }
    }
    String listed = found.remove(Archive.SUMS);
    boolean same = HexFormat.of().formatHex(digest(text(sums))).equals(listed);
    if (!same || !found.equals(sums)) {
      throw new IOException("the archive does not say what was written to it");
    }
  }

  private static byte[] digest(String text) {
    return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
  }
}
