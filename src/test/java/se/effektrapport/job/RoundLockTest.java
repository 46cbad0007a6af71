package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.effektrapport.database.Login;
import se.effektrapport.database.TestDatabase;

class RoundLockTest {

  @RegisterExtension static final TestDatabase OURS = TestDatabase.empty();
  @RegisterExtension static final TestDatabase THEIRS = TestDatabase.empty();

  @Test
  void isOneForEachRoundOfASchemaAndNotInTheWayOfAnother() throws SQLException {
    DataSource ours = source(OURS.login());
    DataSource theirs = source(THEIRS.login());
    try (RoundLock held = RoundLock.of(ours, 2022)) {
      assertThatThrownBy(() -> RoundLock.of(ours, 2022))
          .hasMessageStartingWith("Omgång 2022 körs redan av någon annan.");
      assertThat(RoundLock.isHeld(ours, 2022)).isTrue();
      assertThat(RoundLock.isHeld(ours, 2021)).isFalse();
      assertThatThrownBy(() -> refuseAny(ours)).hasMessageStartingWith("En omgång körs just nu.");

      assertThat(RoundLock.isHeld(theirs, 2022)).isFalse();
      refuseAny(theirs);
      RoundLock.of(theirs, 2022).close();
    }
    assertThat(RoundLock.isHeld(ours, 2022)).isFalse();
  }

  private static void refuseAny(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      RoundLock.refuseAny(connection);
    }
  }

  private static DataSource source(Login login) {
    return new DriverManagerDataSource(login.url(), login.user(), login.password());
  }
}
