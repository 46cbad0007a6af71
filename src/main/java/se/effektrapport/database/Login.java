package se.effektrapport.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An address, a role and its password. */
public record Login(String url, String user, String password) {

  @Override
  public String toString() {
    return user + " @ " + url;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Whether no other client is connected to the server. */
  boolean isAlone() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet others =
            statement.executeQuery(
                "select count(*) from pg_stat_activity"
                    + " where backend_type = 'client backend' and pid <> pg_backend_pid()")) {
      others.next();
      return others.getInt(1) == 0;
    }
  }
}
