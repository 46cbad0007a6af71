package se.effektrapport.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * All tables of the program's schema, whatever they are called.
 *
 * @param history the table in which Flyway keeps what it has done: it belongs to the schema, not to
 *     what is in it
 */
public record WholeDatabase(Connection database, String history) {

  /** The bookkeeping of runs: it may be given up, what is in the other tables may not. */
  private static final String BOOKKEEPING = "batch_";

  /** Whether anything was ever received or made in it. */
  public boolean holdsAnything() throws SQLException {
    for (Catalogue.Table table : Catalogue.tables(database, history)) {
      if (!table.name().startsWith(BOOKKEEPING) && hasRows(table)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasRows(Catalogue.Table table) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select exists (select from %s)".formatted(Catalogue.quoted(table.name())))) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /**
   * Loads a backup into tables that are empty: all of it, or nothing.
   *
   * @throws BackupException if what is in it does not fit the tables
   */
  public void load(BackupFile backup) throws SQLException, IOException {
    database.setAutoCommit(false);
    try {
      List<Catalogue.Table> tables = Catalogue.tables(database, history);
      requireSame(backup, tables);
      SteadyTexts.in(database);
      for (Catalogue.Table table : tables) {
        load(backup, table(backup, table.name()));
      }
      for (Manifest.Sequence sequence : backup.sequences()) {
        set(sequence);
      }
      database.commit();
    } catch (SQLException | IOException | RuntimeException failed) {
      database.rollback();
      throw failed;
    } finally {
      database.setAutoCommit(true);
    }
  }

  private static Manifest.Table table(BackupFile backup, String name) {
    return backup.tables().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void requireSame(BackupFile backup, List<Catalogue.Table> tables) throws SQLException {
    Set<String> here =
        tables.stream().map(each -> shape(each.name(), each.columns())).collect(Collectors.toSet());
    Set<String> there =
        backup.tables().stream()
            .map(each -> shape(each.name(), each.columns()))
            .collect(Collectors.toSet());
    Set<String> counters = new HashSet<>();
    Catalogue.sequences(database).forEach(each -> counters.add(each.name()));
    boolean countersFit =
        backup.sequences().stream().allMatch(each -> counters.contains(each.name()));
    if (!here.equals(there) || !countersFit) {
      throw backup.damaged("den har inte de tabeller och kolumner som programmet har");
    }
  }

  private static String shape(String name, List<String> columns) {
    return name + columns.stream().sorted().toList();
  }

  private void load(BackupFile backup, Manifest.Table table) throws SQLException, IOException {
    String columns =
        table.columns().stream().map(Catalogue::quoted).collect(Collectors.joining(", "));
    String copy = "copy %s (%s) from stdin".formatted(Catalogue.quoted(table.name()), columns);
    try (BackupFile.Checked in = backup.read(table)) {
      long rows = database.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, in);
      in.requireWhole();
      if (rows != table.rows()) {
        throw backup.damaged(
            "tabellen %s har %d rader, väntade %d".formatted(table.name(), rows, table.rows()));
      }
    }
  }

  private void set(Manifest.Sequence sequence) throws SQLException {
    try (PreparedStatement set = database.prepareStatement("select setval(?::regclass, ?, ?)")) {
      set.setString(1, Catalogue.quoted(sequence.name()));
      set.setLong(2, sequence.value());
      set.setBoolean(3, sequence.used());
      set.execute();
    }
  }
}
