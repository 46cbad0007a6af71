package se.effektrapport.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** What the row of every decision tells, joined with the file it was read in. */
record LedgerRow(ResultSet row) {

  /**
   * @param question the column of the question or column that the text answers
   */
  UnitKey text(String question) throws SQLException {
    return new UnitKey(
        row.getString("administration"), row.getString(question), row.getString("text_hash"));
  }

  int round() throws SQLException {
    return row.getInt("round");
  }

  String reviewer() throws SQLException {
    return row.getString("reviewer");
  }

  LocalDateTime at() throws SQLException {
    return row.getObject("read_at", LocalDateTime.class);
  }

  Decision.Source source() throws SQLException {
    return new Decision.Source(
        row.getString("file"), row.getString("sheet"), row.getString("cell"));
  }
}
