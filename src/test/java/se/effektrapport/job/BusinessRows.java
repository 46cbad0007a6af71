package se.effektrapport.job;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.effektrapport.database.Database;
import se.effektrapport.database.Login;

/**
 * What a database says, row by row: all tables but those of Spring Batch and Flyway, without the
 * numbers that only tie rows together.
 */
final class BusinessRows {

  private static final String TABLES =
      """
      select relname from pg_class
      where relkind = 'r' and relnamespace = current_schema()::regnamespace
        and relname not like 'batch%' and relname not like 'flyway%' order by relname
      """;

  /** Identities, and what refers to them. */
  private static final String SURROGATES =
      """
      select coalesce(array_agg(a.attname::text), '{}') from pg_attribute a
      where a.attrelid = '%1$s'::regclass and a.attnum > 0 and (a.attidentity <> '' or exists (
        select from pg_constraint f join pg_attribute r on r.attrelid = f.confrelid
          and r.attnum = f.confkey[array_position(f.conkey, a.attnum)]
        where f.contype = 'f' and f.conrelid = a.attrelid and a.attnum = any (f.conkey)
          and (r.attidentity <> '' or (r.attname = a.attname and r.attname = 'submission'))))
      """;

  private BusinessRows() {}

  /** Of the database the program keeps in a folder. */
  static SortedMap<String, List<String>> of(Path folder) throws SQLException {
    try (Database database = Database.embedded(folder)) {
      Login login = database.login();
      try (Connection connection =
          DriverManager.getConnection(login.url(), login.user(), login.password())) {
        SortedMap<String, List<String>> rows = new TreeMap<>();
        for (String table : texts(connection, TABLES)) {
          rows.put(table, rows(connection, table));
        }
        return rows;
      }
    }
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    return texts(
        connection,
        "select (to_jsonb(t) - (%s))::text from %s t order by 1"
            .formatted("(" + SURROGATES.formatted(table) + ")", table));
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        texts.add(row.getString(1));
      }
    }
    return texts;
  }
}
