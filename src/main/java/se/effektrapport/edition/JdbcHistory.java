package se.effektrapport.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.edition.EditionRecord.Lock;

/** How far editions have come, in PostgreSQL: published, locked, decided on. */
final class JdbcHistory {

  private final JdbcClient database;

  JdbcHistory(JdbcClient database) {
    this.database = database;
  }

  List<EditionRecord> of(int round) {
    return database
        .sql(
            """
            select distinct on (e.number) e.number, e.revision,
              e.content -> 'head' ->> 'date' as date,
              exists (select 1 from edition_file f
                      where (f.round, f.number, f.revision) = (e.round, e.number, e.revision))
                as published,
              l.locked_by, l.locked, d.day, d.paragraph
            from edition e
              left join locking l on (l.round, l.number) = (e.round, e.number)
              left join lateral
                (select day, paragraph from board_decision b
                 where (b.round, b.number) = (e.round, e.number) order by id desc limit 1) d on true
            where e.round = ? order by e.number, e.revision desc
            """)
        .param(round)
        .query((row, n) -> record(row))
        .list();
  }

  private static EditionRecord record(ResultSet row) throws SQLException {
    LocalDate day = row.getObject("day", LocalDate.class);
    String by = row.getString("locked_by");
    return new EditionRecord(
        row.getInt("number"),
        row.getInt("revision"),
        LocalDate.parse(row.getString("date")),
        row.getBoolean("published"),
        by == null
            ? Optional.empty()
            : Optional.of(new Lock(by, row.getObject("locked", LocalDateTime.class))),
        day == null
            ? Optional.empty()
            : Optional.of(new BoardDecision(day, row.getInt("paragraph"))));
  }

  void addLock(Edition locked, String by) {
    database
        .sql(
            "insert into locking (round, number, revision, locked_by, locked)"
                + " values (?, ?, ?, ?, ?)")
        .params(locked.round(), locked.number(), locked.revision(), by, locked.frozen())
        .update();
  }

  void addDecision(int round, int number, BoardDecision decision, LocalDateTime recorded) {
    database
        .sql(
            "insert into board_decision (round, number, day, paragraph, recorded)"
                + " values (?, ?, ?, ?, ?)")
        .params(round, number, decision.day(), decision.paragraph(), recorded)
        .update();
  }
}
