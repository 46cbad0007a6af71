package se.effektrapport.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions about quotations in PostgreSQL, a part of {@link JdbcDecisions}. */
final class JdbcQuotes {

  private final JdbcClient database;

  JdbcQuotes(JdbcClient database) {
    this.database = database;
  }

  List<QuoteDecision> of(int round) {
    return database
        .sql(
            """
            select quote_decision.*, round, file, read_at
            from quote_decision join review_file on review_file.id = review_file
            where round = ? order by quote_decision.id
            """)
        .param(round)
        .query((row, n) -> decision(row))
        .list();
  }

  private static QuoteDecision decision(ResultSet row) throws SQLException {
    LedgerRow entry = new LedgerRow(row);
    return new QuoteDecision(
        entry.text("field"), entry.round(), use(row), entry.reviewer(), entry.at(), entry.source());
  }

  private static Optional<Use> use(ResultSet row) throws SQLException {
    String use = row.getString("use");
    if (use == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (use) {
          case "take" -> new Use.Take(row.getString("place"));
          case "leave_out" -> new Use.LeaveOut();
          case "shorten" -> new Use.Shorten(row.getString("place"), row.getString("shortened"));
          default -> throw new SQLException("the table lets no other use in: " + use);
        });
  }

  void add(long file, QuoteDecision decision) {
    Written use = Written.of(decision.use());
    database
        .sql(
            """
            insert into quote_decision
              (review_file, administration, field, text_hash, reviewer,
               use, place, shortened, sheet, cell)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            file,
            decision.words().administration(),
            decision.words().question(),
            decision.words().textHash(),
            decision.reviewer(),
            use.use(),
            use.place(),
            use.shortened(),
            decision.source().sheet(),
            decision.source().cell())
        .update();
  }

  /** The columns that tell of a use; null where there is nothing to tell. */
  private record Written(String use, String place, String shortened) {

    static Written of(Optional<Use> use) {
      return use.map(Written::of).orElse(new Written(null, null, null));
    }

    private static Written of(Use use) {
      return switch (use) {
        case Use.Take take -> new Written("take", take.place(), null);
        case Use.LeaveOut leaveOut -> new Written("leave_out", null, null);
        case Use.Shorten shorten -> new Written("shorten", shorten.place(), shorten.text());
      };
    }
  }
}
