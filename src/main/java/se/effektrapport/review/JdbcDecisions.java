package se.effektrapport.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.effektrapport.answers.Place;

/** Decisions in PostgreSQL. */
@Repository
class JdbcDecisions implements Decisions {

  private final JdbcClient database;
  private final JdbcQuotes quotes;
  private final JdbcReleases releases;

  JdbcDecisions(JdbcClient database) {
    this.database = database;
    this.quotes = new JdbcQuotes(database);
    this.releases = new JdbcReleases(database);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Decision> upTo(int round) {
    return database
        .sql(
            """
            select decision.*, round, file, read_at
            from decision join review_file on review_file.id = review_file
            where round <= ? order by decision.id
            """)
        .param(round)
        .query((row, n) -> decision(row))
        .list();
  }

  private static Decision decision(ResultSet row) throws SQLException {
    LedgerRow entry = new LedgerRow(row);
    return new Decision(
        entry.text("question"),
        entry.round(),
        label(row),
        row.getString("proposed"),
        entry.reviewer(),
        row.getString("comment"),
        entry.at(),
        entry.source());
  }

  private static Optional<Label> label(ResultSet row) throws SQLException {
    String utgangspunkt = row.getString("utgangspunkt");
    return utgangspunkt == null
        ? Optional.empty()
        : Optional.of(
            new Label(
                utgangspunkt,
                row.getString("utgangspunkt_name"),
                Optional.ofNullable(row.getString("delomrade")),
                Optional.ofNullable(row.getString("delomrade_name"))));
  }

  @Override
  @Transactional(readOnly = true)
  public List<QuoteDecision> quotes(int round) {
    return quotes.of(round);
  }

  @Override
  @Transactional(readOnly = true)
  public List<ReleaseDecision> releasesUpTo(int round) {
    return releases.upTo(round);
  }

  @Override
  @Transactional(readOnly = true)
  public List<ReadFile> files(int round) {
    Map<Long, List<ReadFile.Refusal>> refusals = refusals(round);
    return database
        .sql("select * from review_file where round = ? order by id")
        .param(round)
        .query(
            (row, n) ->
                new ReadFile(
                    row.getInt("round"),
                    row.getString("file"),
                    row.getString("sha256"),
                    row.getString("reviewer"),
                    row.getInt("decided"),
                    row.getObject("read_at", LocalDateTime.class),
                    List.of(),
                    List.of(),
                    List.of(),
                    refusals.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  /** By the reading they belong to. */
  private Map<Long, List<ReadFile.Refusal>> refusals(int round) {
    Map<Long, List<ReadFile.Refusal>> refusals = new HashMap<>();
    database
        .sql(
            """
            select review_refusal.* from review_refusal
            join review_file on review_file.id = review_file
            where round = ? order by review_file, position
            """)
        .param(round)
        .query(
            row -> {
              refusals
                  .computeIfAbsent(row.getLong("review_file"), id -> new ArrayList<>())
                  .add(new ReadFile.Refusal(place(row), row.getString("sentence")));
            });
    return refusals;
  }

  private static Optional<Place> place(ResultSet row) throws SQLException {
    String cell = row.getString("cell");
    return cell == null ? Optional.empty() : Optional.of(new Place(row.getString("sheet"), cell));
  }

  @Override
  @Transactional
  public void add(ReadFile file) {
    long id =
        database
            .sql(
                """
                insert into review_file (round, file, sha256, reviewer, decided, read_at)
                values (?, ?, ?, ?, ?, ?) returning id
                """)
            .params(
                file.round(),
                file.file(),
                file.sha256(),
                file.reviewer(),
                file.decided(),
                file.at())
            .query(Long.class)
            .single();
    file.decisions().forEach(each -> add(id, each));
    file.quotes().forEach(each -> quotes.add(id, each));
    file.releases().forEach(each -> releases.add(id, each));
    for (int i = 0; i < file.refusals().size(); i++) {
      add(id, i + 1, file.refusals().get(i));
    }
  }

  private void add(long file, int position, ReadFile.Refusal refusal) {
    database
        .sql(
            """
            insert into review_refusal (review_file, position, sheet, cell, sentence)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            file,
            position,
            refusal.place().map(Place::sheet).orElse(null),
            refusal.place().map(Place::cell).orElse(null),
            refusal.sentence())
        .update();
  }

  private void add(long file, Decision decision) {
    Optional<Label> label = decision.label();
    database
        .sql(
            """
            insert into decision
              (review_file, administration, question, text_hash, reviewer,
               utgangspunkt, utgangspunkt_name, delomrade, delomrade_name,
               proposed, comment, sheet, cell)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            file,
            decision.unit().administration(),
            decision.unit().question(),
            decision.unit().textHash(),
            decision.reviewer(),
            label.map(Label::utgangspunkt).orElse(null),
            label.map(Label::utgangspunktName).orElse(null),
            label.flatMap(Label::delomrade).orElse(null),
            label.flatMap(Label::delomradeName).orElse(null),
            decision.proposed(),
            decision.comment(),
            decision.source().sheet(),
            decision.source().cell())
        .update();
  }
}
