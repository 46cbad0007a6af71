package se.effektrapport.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

  @TempDir Path folder;

  @Test
  void startsAttachesAndIsStoppedByTheLastOneOut() throws Exception {
    Login login;
    try (EmbeddedPostgres first = EmbeddedPostgres.start(folder.resolve("databas"))) {
      login = first.login();
      try (Connection held = login.connect()) {
        try (EmbeddedPostgres second = EmbeddedPostgres.start(folder.resolve("databas"))) {
          assertThat(address(second)).isEqualTo(address(first));
        }
        assertThat(held.isValid(1)).isTrue();
        assertThat(text(held, "select 'ö' > 'z' and 'ä' > 'å'")).isEqualTo("t");
        assertThat(text(held, "show data_checksums")).isEqualTo("on");
        assertThat(text(held, "show fsync")).isEqualTo("on");
      }
      assertThatThrownBy(() -> DriverManager.getConnection(login.url(), login.user(), "fel"))
          .isInstanceOf(SQLException.class);
    }
    Login stopped = login;
    assertThatThrownBy(stopped::connect).isInstanceOf(SQLException.class);
  }

  @Test
  void startsAgainAfterTheServerWasKilled() throws Exception {
    Path databas = folder.resolve("databas");
    EmbeddedPostgres killed = EmbeddedPostgres.start(databas);
    String pid = Files.readAllLines(databas.resolve("data/postmaster.pid")).getFirst();
    ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    while (ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent()) {
      Thread.onSpinWait();
    }
    try (EmbeddedPostgres again = EmbeddedPostgres.start(databas);
        Connection connection = again.login().connect()) {
      assertThat(connection.isValid(1)).isTrue();
      assertThat(again.login().password()).isEqualTo(killed.login().password());
    }
  }

  @Test
  void letsInThoseWithThePasswordFromThisMachineAndNobodyElse() throws Exception {
    Path databas = folder.resolve("databas");
    try (EmbeddedPostgres server = EmbeddedPostgres.start(databas);
        Connection connection = server.login().connect()) {
      List<String> rules =
          Files.readAllLines(databas.resolve("data/pg_hba.conf")).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      assertThat(rules).isNotEmpty().allMatch(rule -> rule.endsWith(" scram-sha-256"));
      assertThat(rules)
          .filteredOn(rule -> rule.startsWith("host"))
          .allMatch(rule -> rule.contains(" 127.0.0.1/32 ") || rule.contains(" ::1/128 "));
      assertThat(text(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(text(connection, "show unix_socket_directories")).isEmpty();
      assertThat(text(connection, "show password_encryption")).isEqualTo("scram-sha-256");
      for (String wrong : new String[] {"", "effektrapport"}) {
        assertThatThrownBy(
                () ->
                    DriverManager.getConnection(server.login().url(), server.login().user(), wrong))
            .isInstanceOf(SQLException.class);
      }
    }
  }

  @Test
  void keepsItsPasswordToItself() throws Exception {
    Path databas = folder.resolve("databas");
    try (EmbeddedPostgres server = EmbeddedPostgres.start(databas)) {
      String password = server.login().password();
      assertThat(password).hasSizeGreaterThan(40);
      assertThat(server.login().toString()).doesNotContain(password);
      assertThat(server.login().url()).doesNotContain(password);
      assertThat(arguments()).isNotEmpty().noneMatch(each -> each.contains(password));
      for (String log : List.of("postgresql.log", "initdb.log", "pg_ctl.log")) {
        assertThat(Files.readString(databas.resolve(log))).as(log).doesNotContain(password);
      }
      assertThat(Files.readString(databas.resolve("data/postmaster.opts")))
          .doesNotContain(password);
    }
  }

  /** What anybody on the machine can see of the programs that run. */
  private static List<String> arguments() {
    return ProcessHandle.allProcesses()
        .flatMap(process -> process.info().commandLine().stream())
        .filter(line -> line.contains("postgres"))
        .toList();
  }

  @Test
  void nobodyElseReadsTheFolderThoughItLayThereOpen() throws Exception {
    Path databas = Files.createDirectory(folder.resolve("databas"));
    Assumptions.assumeTrue(
        databas.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "the file system knows no owners");
    Files.setPosixFilePermissions(databas, PosixFilePermissions.fromString("rwxrwxrwx"));
    try (EmbeddedPostgres server = EmbeddedPostgres.start(databas)) {
      assertThat(permissions(databas)).isEqualTo("rwx------");
      assertThat(permissions(databas.resolve("data"))).isEqualTo("rwx------");
      assertThat(permissions(databas.resolve("losenord"))).isEqualTo("rw-------");
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  /** A row that cannot be kept, and the statement that would have kept it, may be raw text. */
  @Test
  void logsNothingOfWhatIsAskedOfIt() throws Exception {
    Path databas = folder.resolve("databas");
    try (EmbeddedPostgres server = EmbeddedPostgres.start(databas);
        Connection connection = server.login().connect();
        var statement = connection.createStatement()) {
      statement.execute("create table kept (words text check (words = 'x'))");
      assertThatThrownBy(() -> statement.execute("insert into kept values ('klobbermunk')"))
          .isInstanceOf(SQLException.class)
          .hasMessageNotContaining("klobbermunk");
      assertThatThrownBy(() -> statement.execute("select 'klobbermunk'::int"))
          .isInstanceOf(SQLException.class);
    }
    assertThat(Files.readString(databas.resolve("postgresql.log")))
        .contains("ready to accept connections")
        .doesNotContain("klobbermunk");
  }

  @Test
  void refusesADataFolderOfAnotherVersion() throws Exception {
    Path databas = folder.resolve("databas");
    Files.createDirectories(databas.resolve("data"));
    Files.writeString(databas.resolve("data/PG_VERSION"), "16\n");
    assertThatThrownBy(() -> EmbeddedPostgres.start(databas))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("är gjord av PostgreSQL 16, men programmet har PostgreSQL 17")
        .hasMessageContaining("aterstall --fil");
  }

  @Test
  void neverStartsAfreshOverADamagedDataFolder() throws Exception {
    Path databas = folder.resolve("databas");
    Path lost = Files.createDirectories(databas.resolve("data/base")).resolve("1");
    Files.writeString(lost, "kvar");
    assertThatThrownBy(() -> EmbeddedPostgres.start(databas))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("är skadad: filen data/PG_VERSION saknas")
        .hasMessageContaining("aterstall --fil");
    assertThat(lost).hasContent("kvar");

    Files.writeString(databas.resolve("data/PG_VERSION"), "17\n");
    Files.writeString(databas.resolve("losenord"), "x");
    assertThatThrownBy(() -> EmbeddedPostgres.start(databas))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("kunde inte startas")
        .hasMessageContaining("Är databasen skadad, flytta undan mappen och återställ");
    assertThat(lost).hasContent("kvar");
  }

  @Test
  void neverStartsAfreshWhereTheDataIsGone() throws Exception {
    Path databas = Files.createDirectories(folder.resolve("databas"));
    Files.writeString(databas.resolve("losenord"), "hemligt");
    assertThatThrownBy(() -> EmbeddedPostgres.start(databas))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("saknas: filen losenord finns men inte mappen data");
    assertThat(databas.resolve("losenord")).hasContent("hemligt");
    assertThat(databas.resolve("data")).doesNotExist();
  }

  private static String address(EmbeddedPostgres server) {
    return server.login().url().replaceFirst("\\?.*", "");
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (var result = connection.createStatement().executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }
}
