package se.effektrapport.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions about stopped texts in PostgreSQL, a part of {@link JdbcDecisions}. */
final class JdbcReleases {

  private final JdbcClient database;

  JdbcReleases(JdbcClient database) {
    this.database = database;
  }

  List<ReleaseDecision> upTo(int round) {
    return database
        .sql(
            """
            select release.*, round, file, read_at
            from release join review_file on review_file.id = review_file
            where round <= ? order by release.id
            """)
        .param(round)
        .query((row, n) -> decision(row))
        .list();
  }

  private static ReleaseDecision decision(ResultSet row) throws SQLException {
    LedgerRow entry = new LedgerRow(row);
    return new ReleaseDecision(
        entry.text("field"),
        entry.round(),
        row.getString("hits"),
        release(row.getString("shows")),
        entry.reviewer(),
        row.getString("reason"),
        entry.at(),
        entry.source());
  }

  private static Optional<Release> release(String shows) throws SQLException {
    if (shows == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (shows) {
          case "all" -> Release.ALL;
          case "without_hits" -> Release.WITHOUT_HITS;
          case "nothing" -> Release.NOTHING;
          default -> throw new SQLException("the table lets nothing else in: " + shows);
        });
  }

  private static String written(Release release) {
    return switch (release) {
      case ALL -> "all";
      case WITHOUT_HITS -> "without_hits";
      case NOTHING -> "nothing";
    };
  }

  void add(long file, ReleaseDecision decision) {
    database
        .sql(
            """
            insert into release
              (review_file, administration, field, text_hash, hits, reviewer,
               shows, reason, sheet, cell)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            file,
            decision.words().administration(),
            decision.words().question(),
            decision.words().textHash(),
            decision.hits(),
            decision.reviewer(),
            decision.release().map(JdbcReleases::written).orElse(null),
            decision.reason(),
            decision.source().sheet(),
            decision.source().cell())
        .update();
  }
}
