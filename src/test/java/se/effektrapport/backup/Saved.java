package se.effektrapport.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import se.effektrapport.database.TestDatabase;

/** Backups of a test's schema, and the same files with something done to them. */
final class Saved {

  private static final String HISTORY = "flyway_schema_history";

  private Saved() {}

  /** Work with the schema's own connection. */
  interface Work<T> {
    T on(WholeDatabase whole) throws Exception;
  }

  static <T> T with(TestDatabase database, Work<T> work) {
    JdbcTemplate operations = database.operations();
    return operations.execute(
        (ConnectionCallback<T>)
            connection -> {
              try {
                return work.on(new WholeDatabase(connection, HISTORY));
              } catch (RuntimeException | java.sql.SQLException thrown) {
                throw thrown;
              } catch (Exception thrown) {
                throw new IllegalStateException(thrown);
              }
            });
  }

  static Path write(TestDatabase database, Path file) {
    return with(
        database,
        whole -> {
          new WriteBackup(whole, "1.0", "7", LocalDateTime.parse("2022-10-19T09:00")).write(file);
          return file;
        });
  }

  static void load(TestDatabase database, Path file) {
    with(
        database,
        whole -> {
          try (BackupFile backup = BackupFile.open(file)) {
            whole.load(backup);
          }
          return null;
        });
  }

  /** The entries of a file, as text. */
  static Map<String, String> entries(Path file) {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
      return entries;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static void zip(Path file, Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(file, bytes.toByteArray());
  }
}
