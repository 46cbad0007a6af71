package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.backup.BackupException;
import se.effektrapport.backup.BackupFile;
import se.effektrapport.backup.WholeDatabase;
import se.effektrapport.backup.WriteBackup;
import se.effektrapport.database.Database;
import se.effektrapport.database.Login;
import se.effektrapport.database.OwnSchema;
import se.effektrapport.database.TestDatabase;

/**
 * The database of a round kept in a file and brought back elsewhere: the work goes on as it was.
 */
@RunsJobs
class BackupsTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.empty();
  @RegisterExtension static final TestDatabase ELSEWHERE = TestDatabase.empty();

  @TempDir Path folder;
  private SmallInput input;
  private Path file;

  @BeforeEach
  void copyTheInput() throws IOException {
    input = SmallInput.in(folder);
    file = folder.resolve("kopia.zip");
  }

  @Test
  void goesOnWhereItWasInTheDatabaseOfARoleThatOwnsOnlyItsSchema() throws Exception {
    Login server = DATABASE.freshSchema();
    input.run(server);
    Map<String, String> published = input.published();
    take(server);

    try (OwnSchema own = OwnSchema.in(ELSEWHERE)) {
      restore(own.login());

      assertThat(input.run(own.login()).published()).as("nothing new").isFalse();
      deleteOutput();
      assertThat(input.run(own.login()).published()).isTrue();
      assertThat(input.published()).isEqualTo(published);
      Files.move(file, folder.resolve("forst.zip"));
      take(own.login());
    }
    try (Database embedded = Database.embedded(folder.resolve("databas"))) {
      restore(embedded.login());

      assertThat(input.run(embedded.login()).published()).as("and back").isFalse();
      assertThat(input.published()).isEqualTo(published);
    }
  }

  @Test
  void aBackupOfOlderTablesIsBroughtUpToDate() throws Exception {
    Login login = DATABASE.freshSchema();
    older(login, "6");
    DATABASE
        .operations()
        .execute(
            "insert into receipt (round, file, sha256, received, outcome) values (2021, 'a', 'b',"
                + " '2021-09-20', 'REFUSED')");
    DATABASE.operations().execute("insert into finding values (1, 1, 'ERROR', 'A', 'B1', 'Nej.')");
    takeOlder("6");

    restore(ELSEWHERE.freshSchema());

    assertThat(
            ELSEWHERE
                .operations()
                .queryForObject("select cardinality(also) from finding", Integer.class))
        .isZero();
  }

  @Test
  void refusesTablesThatAreNewerThanTheProgram() throws Exception {
    older(DATABASE.freshSchema(), "2");
    DATABASE
        .operations()
        .execute(
            "insert into submission (round, administration, version, file, sha256, content_digest,"
                + " received, on_time) values (2021, 'KUN', 1, 'a', 'b', 'c', '2021-09-20', true)");
    takeOlder("9999");

    Login login = ELSEWHERE.freshSchema();
    assertThatThrownBy(() -> restore(login))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("med en nyare version av programmet");
  }

  @Test
  void restoresIntoNothingThatHoldsAnAnswer() throws Exception {
    Login login = DATABASE.freshSchema();
    input.run(login);
    take(login);

    assertThatThrownBy(() -> restore(login))
        .isInstanceOf(RunException.class)
        .hasMessageStartingWith("Databasen är inte tom, och inget skrivs över.");
    assertThat(input.run(login).published()).isFalse();
  }

  private void take(Login login) {
    try (Program program = Program.start(input.settings(login))) {
      program.backups().take(file);
    }
  }

  private void restore(Login login) {
    try (Program program = Program.start(input.settings(login));
        BackupFile backup = BackupFile.open(file)) {
      program.backups().restore(backup);
    }
  }

  /** Makes the tables as an earlier version of the program had them. */
  private static void older(Login login, String version) {
    Flyway.configure()
        .dataSource(login.url(), login.user(), login.password())
        .javaMigrations(new V1__spring_batch())
        .locations("classpath:db/migration")
        .target(version)
        .load()
        .migrate();
  }

  /** Takes a backup as an earlier version of the program would. */
  private void takeOlder(String version) throws Exception {
    try (Connection connection = DATABASE.operations().getDataSource().getConnection()) {
      WholeDatabase whole = new WholeDatabase(connection, "flyway_schema_history");
      new WriteBackup(whole, "0.1", version, LocalDateTime.parse("2021-10-19T09:00")).write(file);
    }
  }

  private void deleteOutput() throws IOException {
    try (var all = Files.walk(input.output())) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
