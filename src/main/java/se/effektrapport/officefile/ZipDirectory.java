package se.effektrapport.officefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The names in a zip's directory, read before the JDK builds a tree of them: a small file can list
 * more than fits in memory.
 */
final class ZipDirectory {

  private static final int END = 0x06054B50;
  private static final int ENTRY = 0x02014B50;
  private static final int END_BYTES = 22;
  private static final int ENTRY_BYTES = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;

  /** An honest workbook of several hundred parts has a directory of some fifty kilobytes. */
  private static final long MOST_BYTES = 2L << 20;

  private ZipDirectory() {}

  /**
   * @throws TooMuchException if it is larger than an honest one
   */
  static List<String> names(Path file) throws IOException {
    try (SeekableByteChannel zip = Files.newByteChannel(file)) {
      ByteBuffer tail =
          read(zip, Math.max(0, zip.size() - END_BYTES - LONGEST_COMMENT), zip.size(), zip.size());
      long before = zip.size() - tail.limit();
      for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
        if (tail.getInt(at) == END) {
          // The long form of the end (zip64) writes 0xFFFFFFFF here, which is too much as well.
          long bytes = tail.getInt(at + 12) & 0xFFFF_FFFFL;
          if (bytes > MOST_BYTES) {
            throw new TooMuchException();
          }
          ByteBuffer entries = read(zip, before + at - bytes, before + at, zip.size());
          if (bytes == 0 || entries.getInt(0) == ENTRY) {
            return names(entries);
          }
        }
      }
    }
    throw new ZipException("no directory");
  }

  private static ByteBuffer read(SeekableByteChannel zip, long from, long to, long size)
      throws IOException {
    if (from < 0 || to > size || to - from < 0) {
      throw new ZipException("the directory lies outside the file");
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) (to - from)).order(ByteOrder.LITTLE_ENDIAN);
    zip.position(from);
    while (bytes.hasRemaining()) {
      if (zip.read(bytes) < 0) {
        throw new ZipException("the file became shorter");
      }
    }
    return bytes.flip();
  }

  private static List<String> names(ByteBuffer entries) throws ZipException {
    List<String> names = new ArrayList<>();
    for (int at = 0; at < entries.limit(); ) {
      if (at + ENTRY_BYTES > entries.limit() || entries.getInt(at) != ENTRY) {
        throw new ZipException("the directory is damaged");
      }
      int length = unsigned(entries, at + 28);
      int next =
          at + ENTRY_BYTES + length + unsigned(entries, at + 30) + unsigned(entries, at + 32);
      if (next > entries.limit()) {
        throw new ZipException("the directory is damaged");
      }
      names.add(new String(entries.array(), at + ENTRY_BYTES, length, StandardCharsets.UTF_8));
      at = next;
    }
    return names;
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xFFFF;
  }
}
