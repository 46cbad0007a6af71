package se.effektrapport.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Keeps a round to one run at a time: an advisory lock, which a killed program lets go of. Another
 * schema of the same database holds other rounds and locks them for itself.
 */
final class RoundLock implements AutoCloseable {

  private static final String OF_SCHEMA = "hashtext('effektrapport ' || current_schema())";

  private final Connection held;
  private final int year;

  private RoundLock(Connection held, int year) {
    this.held = held;
    this.year = year;
  }

  /**
   * Takes the lock of a round.
   *
   * @throws RunException if somebody else has it
   */
  static RoundLock of(DataSource database, int year) throws SQLException {
    Connection connection = database.getConnection();
    try {
      if (!take(connection, year)) {
        throw new RunException(
            "Omgång %d körs redan av någon annan. Vänta tills den körningen är klar och kör igen."
                .formatted(year));
      }
      return new RoundLock(connection, year);
    } catch (SQLException | RuntimeException failed) {
      connection.close();
      throw failed;
    }
  }

  /** Whether somebody has the lock of a round; it is not taken, so that nobody is kept out. */
  static boolean isHeld(DataSource database, int year) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return ask(
          connection,
          """
          select exists (
            select from pg_locks
            where locktype = 'advisory' and granted and objsubid = 2
              and database = (select oid from pg_database where datname = current_database())
              and classid::bigint = %s::bigint & 4294967295
              and objid::bigint = ?)
          """
              .formatted(OF_SCHEMA),
          year);
    }
  }

  /** Refuses as long as any round is run. */
  static void refuseAny(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                """
                select exists (
                  select from pg_locks
                  where locktype = 'advisory' and granted and objsubid = 2
                    and database = (select oid from pg_database where datname = current_database())
                    and classid::bigint = %s::bigint & 4294967295)
                """
                    .formatted(OF_SCHEMA));
        ResultSet result = statement.executeQuery()) {
      result.next();
      if (result.getBoolean(1)) {
        throw new RunException(
            "En omgång körs just nu. Vänta tills den körningen är klar och försök igen.");
      }
    }
  }

  private static boolean take(Connection connection, int year) throws SQLException {
    return ask(connection, "select pg_try_advisory_lock(%s, ?)".formatted(OF_SCHEMA), year);
  }

  private static boolean ask(Connection connection, String sql, int year) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, year);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getBoolean(1);
      }
    }
  }

  /** The connection goes back to the pool, and would keep the lock. */
  @Override
  public void close() throws SQLException {
    try (held) {
      ask(held, "select pg_advisory_unlock(%s, ?)".formatted(OF_SCHEMA), year);
    }
  }
}
