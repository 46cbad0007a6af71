package se.effektrapport.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is, by its first bytes and never by its name. */
enum FileKind {
  ZIP,
  OLE,
  PDF,
  EMPTY,
  OTHER;

  private static final byte[] OLE_MAGIC = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  static FileKind of(Path file) throws IOException {
    byte[] start = head(file, 8);
    if (start.length == 0) {
      return EMPTY;
    }
    if (starts(start, new byte[] {'P', 'K', 3, 4}) || starts(start, new byte[] {'P', 'K', 5, 6})) {
      return ZIP;
    }
    if (starts(start, OLE_MAGIC)) {
      return OLE;
    }
    return starts(start, new byte[] {'%', 'P', 'D', 'F'}) ? PDF : OTHER;
  }

  /** Office packs a workbook with a password as one stream of this name in an OLE file. */
  static boolean isEncrypted(Path file) throws IOException {
    byte[] bytes = head(file, (int) Budget.FILE_BYTES);
    String asText = new String(bytes, StandardCharsets.ISO_8859_1);
    String name =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return asText.contains(name);
  }

  private static byte[] head(Path file, int length) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(length);
    }
  }

  private static boolean starts(byte[] bytes, byte[] magic) {
    return bytes.length >= magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }
}
