package se.effektrapport.disposal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.effektrapport.ownerfile.OwnerOnly;

/**
 * The copy of what goes, which only its owner may read: written beside its place, read back, and
 * only then put there.
 *
 * <p>The same content makes the same bytes.
 */
public final class Archive implements AutoCloseable {

  /** As {@code sha256sum -c} reads it. */
  static final String SUMS = "SHA256SUMS";

  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Path folder;
  private final String stem;
  private final Path beside;
  private final ZipOutputStream zip;
  private final SortedMap<String, String> sums = new TreeMap<>();

  private Archive(Path folder, String stem, Path beside, OutputStream out) {
    this.folder = folder;
    this.stem = stem;
    this.beside = beside;
    this.zip = new ZipOutputStream(out);
  }

  /**
   * Begins a copy.
   *
   * @param stem its name without ".zip"; a number is added if another copy has that name
   */
  public static Archive begin(Path folder, String stem) throws IOException {
    return begin(folder, stem, Files::newOutputStream);
  }

  /** How a file is opened to write in it. */
  interface Opener {
    OutputStream open(Path file) throws IOException;
  }

  static Archive begin(Path folder, String stem, Opener opener) throws IOException {
    OwnerOnly.createFolder(folder);
    Path beside = folder.resolve(stem + ".zip.ofullstandig");
    Files.deleteIfExists(beside);
    OwnerOnly.createFile(beside);
    return new Archive(folder, stem, beside, opener.open(beside));
  }

  /**
   * Adds a file.
   *
   * @return its SHA-256
   */
  public String add(String name, Path file) throws IOException {
    DigestOutputStream into = entry(name);
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(into);
    }
    return end(name, into);
  }

  public void add(String name, String text) throws IOException {
    DigestOutputStream into = entry(name);
    into.write(text.getBytes(StandardCharsets.UTF_8));
    end(name, into);
  }

  /** A text that is written line by line; it is added when it is closed. */
  public Writer text(String name) throws IOException {
    DigestOutputStream into = entry(name);
    return new OutputStreamWriter(into, StandardCharsets.UTF_8) {
      @Override
      public void close() throws IOException {
        flush();
        end(name, into);
      }
    };
  }

  private DigestOutputStream entry(String name) throws IOException {
    if (sums.containsKey(name)) {
      throw new IOException("two parts of the archive would have the same name");
    }
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    zip.putNextEntry(entry);
    return new DigestOutputStream(new Unclosed(zip), Sums.sha256());
  }

  private String end(String name, DigestOutputStream written) throws IOException {
    zip.closeEntry();
    String sha256 = HexFormat.of().formatHex(written.getMessageDigest().digest());
    sums.put(name, sha256);
    return sha256;
  }

  /**
   * Ends it with the list of checksums, reads it back and puts it in its place; a copy with the
   * same bytes that lies there is as good.
   *
   * @throws IOException if it cannot be written, or is not what was written when it is read back
   */
  public Disposal.Archived keep() throws IOException {
    add(SUMS, Sums.text(sums));
    sums.remove(SUMS);
    zip.close();
    try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Sums.check(beside, sums);
    return place(Sums.of(beside));
  }

  private Disposal.Archived place(String sha256) throws IOException {
    for (int number = 1; ; number++) {
      String name = stem + (number == 1 ? "" : "-" + number) + ".zip";
      Path file = folder.resolve(name);
      if (!Files.exists(file)) {
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        return new Disposal.Archived(name, sha256);
      }
      if (Sums.of(file).equals(sha256)) {
        return new Disposal.Archived(name, sha256);
      }
    }
  }

  /** What was not kept is thrown away. */
  @Override
  public void close() throws IOException {
    try {
      zip.close();
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Lets the end of a part be no end of the whole. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream to) {
      super(to);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
