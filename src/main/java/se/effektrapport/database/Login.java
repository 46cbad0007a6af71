package se.effektrapport.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;

/**
 * How to connect to a server.
 *
 * @param url JDBC address
 * @param user null where the address or the environment tells
 * @param password null where .pgpass tells
 */
public record Login(String url, String user, String password) {

  /** The driver's failures name no value of a row or a statement: it may be what somebody wrote. */
  public static final Map<String, String> QUOTES_NOTHING = Map.of("logServerErrorDetail", "false");

  @Override
  public String toString() {
    return user + " @ " + url;
  }

  Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.putAll(QUOTES_NOTHING);
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    return DriverManager.getConnection(url, properties);
  }

  /** Whether nobody is connected to the server but those who use this login's name for it. */
  boolean isAlone() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet others =
            statement.executeQuery(
                "select count(*) from pg_stat_activity"
                    + " where backend_type = 'client backend'"
                    + " and application_name <> current_setting('application_name')")) {
      others.next();
      return others.getInt(1) == 0;
    }
  }
}
