package se.effektrapport.edition;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What editions are rendered with, in PostgreSQL: each file once, however many editions use it. */
final class JdbcLooks {

  private final JdbcClient database;

  JdbcLooks(JdbcClient database) {
    this.database = database;
  }

  Optional<Look> of(Edition edition) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    database
        .sql(
            """
            select path, bytes from edition_look join look_file using (sha256)
            where (round, number, revision) = (?, ?, ?)
            """)
        .params(edition.round(), edition.number(), edition.revision())
        .query(
            row -> {
              files.put(row.getString("path"), row.getBytes("bytes"));
            });
    return files.isEmpty() ? Optional.empty() : Optional.of(new Look(files));
  }

  void add(Edition edition, Look look) {
    look.files().forEach((path, bytes) -> insert(edition, path, bytes));
  }

  /** A locked edition looks as its draft did. */
  void addAsOfItsDraft(Edition locked) {
    database
        .sql(
            """
            insert into edition_look (round, number, revision, path, sha256)
            select round, number, ?, path, sha256 from edition_look
            where (round, number, revision) = (?, ?, ?)
            """)
        .params(locked.revision(), locked.round(), locked.number(), locked.revision() - 1)
        .update();
  }

  private void insert(Edition edition, String path, byte[] bytes) {
    database
        .sql(
            "insert into look_file (sha256, bytes) values (encode(sha256(?), 'hex'), ?)"
                + " on conflict do nothing")
        .params(bytes, bytes)
        .update();
    database
        .sql(
            "insert into edition_look (round, number, revision, path, sha256)"
                + " values (?, ?, ?, ?, encode(sha256(?), 'hex'))")
        .params(edition.round(), edition.number(), edition.revision(), path, bytes)
        .update();
  }
}
