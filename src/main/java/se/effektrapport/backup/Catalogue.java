package se.effektrapport.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables and counters of a schema, as the database itself lists them. */
final class Catalogue {

  private static final String TABLES =
      """
      select c.relname,
        array(select a.attname::text from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          order by a.attnum),
        array(select a.attname::text from pg_index i
          join unnest(i.indkey::smallint[]) with ordinality as k (number, position) on true
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
          where i.indrelid = c.oid and i.indisprimary order by k.position),
        array(select t.relname::text from pg_constraint f join pg_class t on t.oid = f.confrelid
          where f.contype = 'f' and f.conrelid = c.oid and f.confrelid <> c.oid)
      from pg_class c
      where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname <> ?
      order by c.relname
      """;

  private static final String SEQUENCES =
      """
      select relname from pg_class
      where relkind = 'S' and relnamespace = current_schema()::regnamespace order by relname
      """;

  private Catalogue() {}

  /**
   * A table.
   *
   * @param key the columns of the primary key, if it has one
   * @param refersTo the tables that must be there first
   */
  record Table(String name, List<String> columns, List<String> key, Set<String> refersTo) {

    /** What puts its rows in an order that is always the same. */
    String order() {
      List<String> by = key.isEmpty() ? columns : key;
      String type = key.isEmpty() ? "::text" : "";
      return String.join(", ", by.stream().map(column -> quoted(column) + type).toList());
    }
  }

  /**
   * The tables but the one left out, those that others refer to first.
   *
   * @throws IllegalStateException if tables refer to each other in a ring
   */
  static List<Table> tables(Connection database, String leftOut) throws SQLException {
    List<Table> left = new ArrayList<>();
    try (PreparedStatement query = database.prepareStatement(TABLES)) {
      query.setString(1, leftOut);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          left.add(
              new Table(
                  row.getString(1), texts(row, 2), texts(row, 3), new HashSet<>(texts(row, 4))));
        }
      }
    }
    return inOrder(left);
  }

  private static List<Table> inOrder(List<Table> left) {
    List<Table> ordered = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    while (!left.isEmpty()) {
      Table next =
          left.stream()
              .filter(table -> placed.containsAll(table.refersTo()))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("tables in a ring: " + left));
      left.remove(next);
      placed.add(next.name());
      ordered.add(next);
    }
    return ordered;
  }

  /** The counters; they are read after the snapshot is taken, so that none lags behind a row. */
  static List<Manifest.Sequence> sequences(Connection database) throws SQLException {
    List<Manifest.Sequence> sequences = new ArrayList<>();
    for (String name : names(database)) {
      try (PreparedStatement query =
              database.prepareStatement("select last_value, is_called from " + quoted(name));
          ResultSet row = query.executeQuery()) {
        row.next();
        sequences.add(new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2)));
      }
    }
    return sequences;
  }

  private static List<String> names(Connection database) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement query = database.prepareStatement(SEQUENCES);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    return List.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
  }
}
