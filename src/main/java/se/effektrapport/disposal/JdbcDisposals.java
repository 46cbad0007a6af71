package se.effektrapport.disposal;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.effektrapport.archive.Archived;

/** Disposals in PostgreSQL: {@link Fate} says what becomes of each table. */
@Repository
class JdbcDisposals implements Disposals {

  private static final Logger LOG = LoggerFactory.getLogger(JdbcDisposals.class);

  private final JdbcClient database;

  JdbcDisposals(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Disposal> of(int round) {
    return database
        .sql("select * from disposal where round = ?")
        .param(round)
        .query((row, n) -> disposal(row))
        .optional();
  }

  private Disposal disposal(ResultSet row) throws SQLException {
    int round = row.getInt("round");
    return new Disposal(
        round,
        row.getObject("day", LocalDate.class),
        row.getString("decision"),
        row.getString("carried_out_by"),
        counts(round),
        Optional.of(new Archived(row.getString("archive"), row.getString("archive_sha256"))));
  }

  private List<Disposal.Count> counts(int round) {
    return database
        .sql("select what, number from disposal_count where round = ? order by position")
        .param(round)
        .query((row, n) -> new Disposal.Count(row.getString("what"), row.getLong("number")))
        .list();
  }

  @Override
  public Set<String> files(int round) {
    return new TreeSet<>(
        database
            .sql("select sha256 from disposal_file where round = ?")
            .param(round)
            .query(String.class)
            .list());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Disposal.Count> rows(int round) {
    return Fate.touched().stream().map(each -> count(each, round)).toList();
  }

  private Disposal.Count count(Fate.Touched fate, int round) {
    String sql = "select count(*) from %s where %s".formatted(fate.table(), fate.rows());
    return new Disposal.Count(
        fate.what(), database.sql(sql).param("round", round).query(Long.class).single());
  }

  @Override
  @Transactional(readOnly = true)
  public void write(int round, Tables to) throws IOException {
    for (Fate.Touched each : Fate.touched()) {
      write(each, round, to);
    }
  }

  /** In the order of the lines' own letters, so that the same rows make the same text. */
  private void write(Fate.Touched fate, int round, Tables to) throws IOException {
    List<String> lines =
        database
            .sql(
                "select row_to_json(t)::text collate \"C\" as line from %s t where %s order by line"
                    .formatted(fate.table(), fate.rows()))
            .param("round", round)
            .query(String.class)
            .list();
    if (!lines.isEmpty()) {
      try (Writer writer = to.table(fate.table())) {
        for (String line : lines) {
          writer.append(line).append('\n');
        }
      }
    }
  }

  @Override
  @Transactional
  public void dispose(Disposal disposal, List<Disposal.Count> rows, Set<String> files) {
    keepDigestsOfCounts(disposal.round());
    List<Disposal.Count> removed =
        Fate.touched().stream().map(each -> remove(each, disposal.round())).toList();
    if (!removed.equals(rows)) {
      throw new ConcurrentModificationException("copied %s, removed %s".formatted(rows, removed));
    }
    add(disposal, files);
  }

  /**
   * A later round is up to date with the counts that it was frozen beside, though they are gone.
   */
  private void keepDigestsOfCounts(int round) {
    database
        .sql(
            """
            insert into disposed_count (round, number, digest)
            select distinct on (number) round, number,
              encode(sha256(convert_to(counts::text, 'UTF8')), 'hex')
            from person_count where round = ? order by number, revision desc
            """)
        .param(round)
        .update();
  }

  private Disposal.Count remove(Fate.Touched fate, int round) {
    return new Disposal.Count(fate.what(), database.sql(fate.sql()).param("round", round).update());
  }

  private void add(Disposal disposal, Set<String> files) {
    Archived archive = disposal.archive().orElseThrow();
    database
        .sql(
            """
            insert into disposal (round, day, decision, carried_out_by, archive, archive_sha256)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            disposal.round(),
            disposal.day(),
            disposal.decision(),
            disposal.by(),
            archive.file(),
            archive.sha256())
        .update();
    for (int i = 0; i < disposal.counts().size(); i++) {
      Disposal.Count count = disposal.counts().get(i);
      database
          .sql("insert into disposal_count (round, position, what, number) values (?, ?, ?, ?)")
          .params(disposal.round(), i + 1, count.what(), count.number())
          .update();
    }
    for (String sha256 : new TreeSet<>(files)) {
      database
          .sql("insert into disposal_file (round, sha256) values (?, ?)")
          .params(disposal.round(), sha256)
          .update();
    }
  }

  /** A deleted row lies in the server's files until the table is written anew. */
  @Override
  public void sweep() {
    for (Fate.Touched each : Fate.touched()) {
      try {
        database.sql("vacuum full " + each.table()).update();
      } catch (DataAccessException busy) {
        LOG.warn("{} could not be swept; the server does so in its own time", each.table(), busy);
      }
    }
    dropLog();
  }

  /** The write-ahead log holds the rows until the server has moved on from it. */
  private void dropLog() {
    try {
      database.sql("select pg_switch_wal()").query(String.class).single();
      database.sql("checkpoint").update();
    } catch (DataAccessException notAllowed) {
      LOG.warn("the server drops its log in its own time", notAllowed);
    }
  }
}
