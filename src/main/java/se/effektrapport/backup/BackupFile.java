package se.effektrapport.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup that was found whole: every entry is in its manifest and has the bytes it says.
 *
 * <p>Nothing of it is unpacked to the disk, and no entry is read further than its manifest says.
 */
public final class BackupFile implements AutoCloseable {

  static final String MANIFEST = "manifest.json";

  private static final int LONGEST_MANIFEST = 4_000_000;

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(Manifest.class);

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(Path file, ZipFile zip, Manifest manifest) {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens a backup and reads all of it once.
   *
   * @throws BackupException if it is no backup, is too new or is not whole
   */
  public static BackupFile open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new BackupException(
          "Säkerhetskopian %s finns inte. Kontrollera namnet efter --fil.".formatted(file));
    }
    ZipFile zip = zip(file);
    try {
      BackupFile backup = new BackupFile(file, zip, manifest(file, zip));
      backup.check();
      return backup;
    } catch (IOException | RuntimeException refused) {
      try (zip) {
        throw refused instanceof BackupException known ? known : damaged(file, refused);
      } catch (IOException closing) {
        throw damaged(file, refused);
      }
    }
  }

  private static ZipFile zip(Path file) {
    try {
      return new ZipFile(file.toFile());
    } catch (IOException none) {
      throw new BackupException(
          "Filen %s är ingen säkerhetskopia, eller så är den inte hel: den går inte att öppna. Inget har återställts. Ta en annan säkerhetskopia."
              .formatted(file),
          none);
    }
  }

  private static Manifest manifest(Path file, ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(MANIFEST);
    if (entry == null) {
      throw foreign(file, "väntade filen manifest.json i den, fann ingen", null);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LONGEST_MANIFEST + 1);
      if (bytes.length > LONGEST_MANIFEST) {
        throw foreign(file, "manifest.json i den är för stor", null);
      }
      refuseNewer(file, bytes);
      return READER.readValue(bytes);
    } catch (JacksonException notOurs) {
      throw foreign(file, "manifest.json i den går inte att läsa", notOurs);
    }
  }

  /** A newer file may have what this program does not know: its format is looked at first. */
  private static void refuseNewer(Path file, byte[] manifest) {
    JsonNode format = JsonMapper.shared().readTree(manifest).path("format");
    if (format.isInt() && format.intValue() > Manifest.FORMAT) {
      throw newer(file);
    }
    if (!format.isInt() || format.intValue() < 1) {
      throw foreign(file, "manifest.json i den säger inte vilket format den har", null);
    }
  }

  private void check() throws IOException {
    Set<String> expected = new HashSet<>(Set.of(MANIFEST));
    manifest.tables().forEach(table -> expected.add(table.entry()));
    List<String> found = zip.stream().map(ZipEntry::getName).toList();
    if (found.size() != expected.size() || !expected.equals(new HashSet<>(found))) {
      throw damaged("den har inte de delar som manifest.json räknar upp");
    }
    for (Manifest.Table table : manifest.tables()) {
      try (Checked in = read(table)) {
        in.transferTo(OutputStream.nullOutputStream());
        in.requireWhole();
      }
    }
  }

  /** The version of the tables it is made of. */
  public String schema() {
    return manifest.schema();
  }

  /** How many rows it holds. */
  public long rows() {
    return manifest.tables().stream().mapToLong(Manifest.Table::rows).sum();
  }

  /** To say that the program is too old for it. */
  public BackupException newer() {
    return newer(file);
  }

  List<Manifest.Table> tables() {
    return manifest.tables();
  }

  List<Manifest.Sequence> sequences() {
    return manifest.sequences();
  }

  Checked read(Manifest.Table table) throws IOException {
    return new Checked(table, zip.getInputStream(zip.getEntry(table.entry())));
  }

  private static BackupException newer(Path file) {
    return new BackupException(
        "Säkerhetskopian %s är gjord med en nyare version av programmet. Inget har återställts. Återställ den med den versionen."
            .formatted(file));
  }

  private static BackupException foreign(Path file, String why, Throwable cause) {
    return new BackupException(
        "Filen %s är ingen säkerhetskopia från effektrapport: %s. Inget har återställts."
            .formatted(file, why),
        cause);
  }

  private static BackupException damaged(Path file, Throwable cause) {
    return new BackupException(
        "Säkerhetskopian %s är skadad och går inte att läsa till slutet. Inget har återställts. Ta en annan säkerhetskopia."
            .formatted(file),
        cause);
  }

  BackupException damaged(String why) {
    return new BackupException(
        "Säkerhetskopian %s är skadad eller ändrad: %s. Inget har återställts. Ta en annan säkerhetskopia."
            .formatted(file, why));
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException onlyRead) {
      throw damaged(file, onlyRead);
    }
  }

  /** A table's bytes, no more of them than there should be, and their digest. */
  final class Checked extends FilterInputStream {

    private final Manifest.Table table;
    private final MessageDigest digest = Digests.sha256();
    private long read;

    private Checked(Manifest.Table table, InputStream in) {
      super(in);
      this.table = table;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      if (count > 0) {
        read += count;
        if (read > table.bytes()) {
          throw damaged("tabellen %s är längre än den ska vara".formatted(table.name()));
        }
        digest.update(bytes, offset, count);
      }
      return count;
    }

    /** To be asked at the end of it. */
    void requireWhole() {
      if (read != table.bytes()
          || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
        throw damaged(
            "tabellen %s har inte det innehåll som manifest.json anger".formatted(table.name()));
      }
    }
  }
}
