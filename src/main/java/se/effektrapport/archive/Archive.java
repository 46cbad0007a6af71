package se.effektrapport.archive;

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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.effektrapport.ownerfile.OwnerOnly;

/**
 * A copy that only its owner may read: written beside its place, read back, and only then put
 * there.
 *
 * <p>The same content makes the same bytes, whichever day it is made; so a content that is there
 * already is not put there once more.
 */
public final class Archive implements AutoCloseable {

  /** As {@code sha256sum -c} reads it. */
  static final String SUMS = "SHA256SUMS";

  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** What a name within a copy cannot have on every machine, or in the list of checksums. */
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\\\:*?\"<>|]");

  private final Path folder;
  private final String series;
  private final LocalDate day;
  private final Path beside;
  private final ZipOutputStream zip;
  private final SortedMap<String, String> sums = new TreeMap<>();
  private boolean fresh;

  private Archive(Path folder, String series, LocalDate day, Path beside, OutputStream out) {
    this.folder = folder;
    this.series = series;
    this.day = day;
    this.beside = beside;
    this.zip = new ZipOutputStream(out);
  }

  /**
   * Begins a copy, "gallring-2022-2027-01-15.zip"; a number is added if another has that name.
   *
   * @param series what copies of the same kind begin with, "gallring-2022"
   */
  public static Archive begin(Path folder, String series, LocalDate day) throws IOException {
    return begin(folder, series, day, Files::newOutputStream);
  }

  /** How a file is opened to write in it. */
  interface Opener {
    OutputStream open(Path file) throws IOException;
  }

  static Archive begin(Path folder, String series, LocalDate day, Opener opener)
      throws IOException {
    OwnerOnly.createFolder(folder);
    Path beside = folder.resolve(series + ".zip.ofullstandig");
    Files.deleteIfExists(beside);
    OwnerOnly.createFile(beside);
    return new Archive(folder, series, day, beside, opener.open(beside));
  }

  /**
   * Adds a file.
   *
   * @param name may be changed where it holds signs that names cannot have everywhere, or where two
   *     look the same
   * @return its SHA-256
   */
  public String add(String name, Path file) throws IOException {
    String unused = unused(name);
    DigestOutputStream into = entry(unused);
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(into);
    }
    return end(unused, into);
  }

  /** Two names of letters that the machine cannot tell apart look the same to us. */
  private String unused(String name) {
    String safe = UNSAFE.matcher(name).replaceAll("_");
    String unused = safe;
    for (int number = 2; sums.containsKey(unused); number++) {
      unused = safe + "~" + number;
    }
    return unused;
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
      throw new IllegalArgumentException("two texts of the same name");
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
   * Ends it and puts it in its place.
   *
   * @throws IOException if it cannot be written, or is not what was written when it is read back
   */
  public Archived keep() throws IOException {
    end();
    return place();
  }

  /**
   * Ends it with the list of checksums and reads it back; it is not in its place yet.
   *
   * @throws IOException if it cannot be written, or is not what was written when it is read back
   */
  public void end() throws IOException {
    add(SUMS, Sums.text(sums));
    sums.remove(SUMS);
    zip.close();
    try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Sums.check(beside, sums);
  }

  /** Puts what was ended in its place, unless a copy of its series has the same bytes. */
  public Archived place() throws IOException {
    String sha256 = Sums.of(beside);
    for (Path other : others()) {
      if (Files.size(other) == Files.size(beside) && Sums.of(other).equals(sha256)) {
        return new Archived(other.getFileName().toString(), sha256);
      }
    }
    for (int number = 1; ; number++) {
      String name = series + "-" + day + (number == 1 ? "" : "-" + number) + ".zip";
      if (!Files.exists(folder.resolve(name))) {
        Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        fresh = true;
        return new Archived(name, sha256);
      }
    }
  }

  /** Whether it was put in its place; otherwise the same lay there already. */
  public boolean isFresh() {
    return fresh;
  }

  private List<Path> others() throws IOException {
    Pattern ours = Pattern.compile(Pattern.quote(series) + "-\\d{4}-\\d\\d-\\d\\d(-\\d+)?\\.zip");
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> ours.matcher(file.getFileName().toString()).matches())
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
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
