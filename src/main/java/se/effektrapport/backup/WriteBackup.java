package se.effektrapport.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import se.effektrapport.ownerfile.OwnerOnly;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup: beside first, and moved into place when it is whole. */
public final class WriteBackup {

  /** The file's own times say nothing: the same database gives the same bytes. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final WholeDatabase whole;
  private final String program;
  private final String schema;
  private final LocalDateTime taken;

  /**
   * @param program the program's version
   * @param schema the version of the tables, as Flyway counts them
   */
  public WriteBackup(WholeDatabase whole, String program, String schema, LocalDateTime taken) {
    this.whole = whole;
    this.program = program;
    this.schema = schema;
    this.taken = taken;
  }

  /**
   * Writes the file, which only its owner may read.
   *
   * @throws BackupException if there is such a file already, or nothing to keep
   */
  public void write(Path file) throws SQLException, IOException {
    refuse(file);
    Path beside = file.resolveSibling(file.getFileName() + ".ofullstandig");
    Files.deleteIfExists(beside);
    OwnerOnly.createFile(beside);
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        write(out);
      }
      try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void refuse(Path file) throws SQLException {
    if (Files.exists(file)) {
      throw new BackupException(
          "Filen %s finns redan och skrivs inte över. Ange ett annat namn med --fil."
              .formatted(file));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new BackupException(
          "Mappen %s finns inte. Skapa den, eller ange en annan med --fil.".formatted(folder));
    }
    if (!whole.holdsAnything()) {
      throw new BackupException(
          "Databasen är tom, så det finns inget att säkerhetskopiera. Kontrollera --output och"
              + " --db.");
    }
  }

  /** All tables as they are at one moment, though others may write meanwhile. */
  private void write(OutputStream out) throws SQLException, IOException {
    Connection database = whole.database();
    database.setAutoCommit(false);
    database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      SteadyTexts.in(database);
      List<Manifest.Table> tables = new ArrayList<>();
      for (Catalogue.Table table : Catalogue.tables(database, whole.history())) {
        tables.add(write(table, zip));
      }
      Manifest manifest =
          new Manifest(
              Manifest.FORMAT, program, schema, taken, tables, Catalogue.sequences(database));
      zip.putNextEntry(entry(BackupFile.MANIFEST));
      zip.write(JSON.writeValueAsBytes(manifest));
    } finally {
      database.rollback();
      database.setAutoCommit(true);
    }
  }

  private Manifest.Table write(Catalogue.Table table, ZipOutputStream zip)
      throws SQLException, IOException {
    String columns =
        table.columns().stream().map(Catalogue::quoted).collect(Collectors.joining(", "));
    String copy =
        "copy (select %s from %s order by %s) to stdout"
            .formatted(columns, Catalogue.quoted(table.name()), table.order());
    zip.putNextEntry(entry("tabeller/" + table.name() + ".copy"));
    Counted counted = new Counted(zip);
    long rows = whole.database().unwrap(PGConnection.class).getCopyAPI().copyOut(copy, counted);
    zip.closeEntry();
    return new Manifest.Table(table.name(), table.columns(), rows, counted.count, counted.sha256());
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    return entry;
  }

  /** What is written through it, counted and digested. */
  private static final class Counted extends DigestOutputStream {

    private long count;

    Counted(OutputStream to) {
      super(to, Digests.sha256());
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      super.write(bytes, offset, length);
      count += length;
    }

    @Override
    public void write(int one) throws IOException {
      super.write(one);
      count++;
    }

    String sha256() {
      return HexFormat.of().formatHex(getMessageDigest().digest());
    }
  }
}
