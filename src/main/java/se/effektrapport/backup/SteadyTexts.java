package se.effektrapport.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** How values are written as text, whatever the server or the role is set to. */
final class SteadyTexts {

  private SteadyTexts() {}

  /** For the transaction that is begun. */
  static void in(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("set local datestyle = 'ISO, YMD'");
      statement.execute("set local intervalstyle = 'postgres'");
      statement.execute("set local timezone = 'UTC'");
      statement.execute("set local bytea_output = 'hex'");
      statement.execute("set local extra_float_digits = 1");
    }
  }
}
