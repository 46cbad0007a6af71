package se.effektrapport.edition;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The paths and hashes of the files that editions were published as, in PostgreSQL. */
final class JdbcPublishedFiles {

  private final JdbcClient database;

  JdbcPublishedFiles(JdbcClient database) {
    this.database = database;
  }

  Map<String, String> of(Edition edition) {
    Map<String, String> files = new TreeMap<>();
    database
        .sql(
            "select path, sha256 from edition_file where round = ? and number = ? and revision = ?")
        .params(edition.round(), edition.number(), edition.revision())
        .query(
            row -> {
              files.put(row.getString("path"), row.getString("sha256"));
            });
    return files;
  }

  boolean hold(int round, String path, String sha256) {
    return database
        .sql(
            "select exists (select 1 from edition_file"
                + " where round = ? and path = ? and sha256 = ?)")
        .params(round, path, sha256)
        .query(Boolean.class)
        .single();
  }

  void add(Edition edition, Map<String, String> files) {
    files.forEach(
        (path, sha256) ->
            database
                .sql(
                    """
                    insert into edition_file (round, number, revision, path, sha256)
                    values (?, ?, ?, ?, ?) on conflict do nothing
                    """)
                .params(edition.round(), edition.number(), edition.revision(), path, sha256)
                .update());
  }
}
