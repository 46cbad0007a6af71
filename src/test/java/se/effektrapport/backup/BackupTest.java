package se.effektrapport.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.database.TestDatabase;

class BackupTest {

  @RegisterExtension static final TestDatabase FROM = new TestDatabase();
  @RegisterExtension static final TestDatabase TO = new TestDatabase();

  private static final String SUBMISSION = "tabeller/submission.copy";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fillADatabase() {
    file = folder.resolve("kopia.zip");
    submission(FROM, "KUN", "Svar från Åsa\tmed \\ och\nny rad.xlsx");
    submission(FROM, "SPT", "NULL \\N");
    FROM.operations()
        .execute(
            "insert into passage select id, 1, 'effekt', E'”Ö”\\r\\n\\u0001', 'Frågor', 'D5' from"
                + " submission where administration = 'KUN'");
    FROM.operations()
        .execute(
            "insert into classification values (2022, 'KUN', 1, 1, 'abc', 'S', null, null, 0.1,"
                + " 'COMPUTED', array['a,b', '\"c\"', null], 'modell')");
  }

  private static void submission(TestDatabase database, String administration, String name) {
    database
        .operations()
        .update(
            "insert into submission (round, administration, version, file, sha256, content_digest,"
                + " received, on_time) values (2022, ?, 1, ?, 'x', 'y', '2022-09-20', true)",
            administration,
            name);
  }

  @Test
  void whatIsRestoredGivesTheSameFileAgain() throws Exception {
    Saved.load(TO, Saved.write(FROM, file));

    assertThat(rows(TO, "submission")).isEqualTo(2);
    assertThat(rows(TO, "passage")).isEqualTo(1);
    Path again = Saved.write(TO, folder.resolve("igen.zip"));
    assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void whatIsAddedAfterwardsGetsIdsOfItsOwn() {
    Saved.load(TO, Saved.write(FROM, file));
    submission(TO, "BRO", "ny.xlsx");
    assertThat(rows(TO, "submission")).isEqualTo(3);
  }

  @Test
  void holdsEveryTableButTheHistoryOfTheSchema() {
    Map<String, String> entries = Saved.entries(Saved.write(FROM, file));
    int tables =
        FROM.operations()
            .queryForObject(
                "select count(*) from information_schema.tables where table_schema ="
                    + " current_schema() and table_name <> 'flyway_schema_history'",
                Integer.class);
    assertThat(entries).hasSize(tables + 1).containsKeys("manifest.json", SUBMISSION);
  }

  @Test
  void onlyItsOwnerMayReadIt() throws Exception {
    Saved.write(FROM, file);
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.ofullstandig");
  }

  @Test
  void writesOverNothingAndKeepsNothingEmpty() throws Exception {
    Files.writeString(file, "viktigt");
    assertThatThrownBy(() -> Saved.write(FROM, file))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("kopia.zip finns redan och skrivs inte över");
    assertThat(file).hasContent("viktigt");

    assertThatThrownBy(() -> Saved.write(TO, folder.resolve("tom.zip")))
        .isInstanceOf(BackupException.class)
        .hasMessageStartingWith("Databasen är tom");
    assertThatThrownBy(() -> Saved.write(FROM, folder.resolve("saknas/kopia.zip")))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("saknas finns inte");
  }

  @Test
  void refusesAFileThatIsNoBackup() throws Exception {
    Files.writeString(file, "hej");
    refuses("är ingen säkerhetskopia, eller så är den inte hel");
    Saved.zip(file, Map.of("xl/workbook.xml", "<workbook/>"));
    refuses("väntade filen manifest.json i den");
    Saved.zip(file, Map.of("manifest.json", "{\"omgang\": 2022}"));
    refuses("är ingen säkerhetskopia från effektrapport");
    Saved.zip(file, Map.of("manifest.json", "[".repeat(100_000)));
    refuses("manifest.json i den går inte att läsa");
    Files.delete(file);
    refuses("finns inte. Kontrollera namnet");
  }

  @Test
  void refusesAFileThatIsCutAnywhere() throws Exception {
    Saved.write(FROM, file);
    byte[] whole = Files.readAllBytes(file);
    for (int part = 1; part < 20; part++) {
      Files.write(file, java.util.Arrays.copyOf(whole, whole.length * part / 20));
      refuses("Inget har återställts");
    }
  }

  @Test
  void neverLoadsAFileWithAByteChanged() throws Exception {
    Saved.write(FROM, file);
    byte[] whole = Files.readAllBytes(file);
    for (int round = 0; round < 200; round++) {
      byte[] damaged = whole.clone();
      damaged[ThreadLocalRandom.current().nextInt(whole.length)] ^= 0x20;
      Files.write(file, damaged);
      try {
        Saved.load(TO, file);
        Path again = Saved.write(TO, folder.resolve("igen.zip"));
        assertThat(Saved.entries(again)).as("a byte that says nothing").isEqualTo(entries(whole));
        Files.delete(again);
        TO.beforeEach(null);
      } catch (BackupException refused) {
        assertThat(refused).hasMessageContaining("Inget har återställts");
        assertThat(rows(TO, "submission")).isZero();
      }
    }
  }

  private Map<String, String> entries(byte[] bytes) throws Exception {
    return Saved.entries(Files.write(folder.resolve("hel.zip"), bytes));
  }

  @Test
  void refusesWhatTheManifestDoesNotCountUp() throws Exception {
    Map<String, String> entries = Saved.entries(Saved.write(FROM, file));
    entries.put("../../etc/passwd", "x");
    Saved.zip(file, entries);
    refuses("inte de delar som manifest.json räknar upp");

    entries.remove("../../etc/passwd");
    entries.remove(SUBMISSION);
    Saved.zip(file, entries);
    refuses("inte de delar som manifest.json räknar upp");
  }

  @Test
  void refusesATableWithOtherContent() throws Exception {
    changed(SUBMISSION, text -> text.replace("KUN", "BRO"));
    refuses("tabellen submission har inte det innehåll som manifest.json anger");
    changed(SUBMISSION, text -> text + "x".repeat(50_000_000));
    refuses("tabellen submission är längre än den ska vara");
  }

  @Test
  void refusesWhatANewerProgramMade() throws Exception {
    changed("manifest.json", text -> text.replace("\"format\" : 1", "\"format\" : 2"));
    refuses("är gjord med en nyare version av programmet");
  }

  @Test
  void refusesNamesThatAreNoNames() throws Exception {
    changed("manifest.json", text -> text.replace("\"submission\"", "\"a; drop table x\""));
    refuses("manifest.json i den går inte att läsa");
  }

  @Test
  void loadsNothingIntoOtherTables() throws Exception {
    Saved.write(FROM, file);
    TO.operations().execute("alter table finding add column extra text");
    try {
      refuses("inte de tabeller och kolumner som programmet har");
    } finally {
      TO.operations().execute("alter table finding drop column extra");
    }
  }

  @Test
  void loadsAllOrNothing() throws Exception {
    Saved.write(FROM, file);
    TO.operations().execute("alter table passage add constraint none check (number > 1)");
    try {
      assertThatThrownBy(() -> Saved.load(TO, file)).hasMessageContaining("none");
      assertThat(rows(TO, "submission")).isZero();
    } finally {
      TO.operations().execute("alter table passage drop constraint none");
    }
  }

  /** The backup with one entry changed. */
  private void changed(String entry, UnaryOperator<String> by) throws Exception {
    Files.deleteIfExists(file);
    Map<String, String> entries = Saved.entries(Saved.write(FROM, file));
    String before = entries.put(entry, by.apply(entries.get(entry)));
    assertThat(entries.get(entry)).isNotEqualTo(before);
    Saved.zip(file, entries);
  }

  private void refuses(String sentence) {
    assertThatThrownBy(() -> Saved.load(TO, file))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining(sentence);
    assertThat(rows(TO, "submission")).isZero();
  }

  private static int rows(TestDatabase database, String table) {
    return database.operations().queryForObject("select count(*) from " + table, Integer.class);
  }
}
