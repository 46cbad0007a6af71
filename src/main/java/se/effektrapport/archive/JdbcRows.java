package se.effektrapport.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rows out of PostgreSQL; {@link CopiedTable} says which. */
@Repository
class JdbcRows implements Rows {

  /** How many are held at a time: those of a table may be more than there is room for. */
  private static final int AT_A_TIME = 200;

  private final JdbcClient database;

  JdbcRows(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional(readOnly = true)
  public void write(int round, Tables to) throws IOException {
    try {
      CopiedTable.ALL.forEach(each -> write(each, round, to));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /** In the order of the lines' own letters, so that the same rows make the same text. */
  private void write(CopiedTable table, int round, Tables to) {
    database
        .sql(
            "select row_to_json(t)::text collate \"C\" as line from %s t where %s order by line"
                .formatted(table.name(), table.rows()))
        .withFetchSize(AT_A_TIME)
        .param("round", round)
        .query((ResultSetExtractor<Boolean>) rows -> written(rows, table.name(), to));
  }

  /** Returns whether there were any. */
  private static boolean written(ResultSet rows, String table, Tables to) throws SQLException {
    boolean any = rows.next();
    if (any) {
      try (Writer writer = to.table(table)) {
        do {
          writer.append(rows.getString("line")).append('\n');
        } while (rows.next());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return any;
  }
}
