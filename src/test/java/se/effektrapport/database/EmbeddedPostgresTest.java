package se.effektrapport.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
