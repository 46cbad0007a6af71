package se.effektrapport.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.effektrapport.answers.Submission;
import se.effektrapport.answers.Unit;

/** Classifications in PostgreSQL. */
@Repository
class JdbcClassifications implements Classifications {

  private final JdbcClient database;

  JdbcClassifications(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Map<Integer, Classification> of(Submission submission, Instrument instrument) {
    Map<Integer, Classification> found = new TreeMap<>();
    database
        .sql(
            """
            select * from classification
            where round = ? and administration = ? and version = ?
              and codebook_hash = ? and model = ?
            """)
        .params(
            submission.round(),
            submission.administration(),
            submission.version(),
            instrument.codebookHash(),
            instrument.model())
        .query(
            row -> {
              found.put(row.getInt("unit"), classification(row));
            });
    return found;
  }

  private static Classification classification(ResultSet row) throws SQLException {
    return new Classification(
        row.getString("utgangspunkt"),
        Optional.ofNullable(row.getString("delomrade")),
        Optional.ofNullable(row.getString("second")),
        row.getDouble("probability"),
        Origin.valueOf(row.getString("origin")),
        texts(row, "reasons"),
        against(row),
        new Instrument(row.getString("codebook_hash"), row.getString("model")));
  }

  private static Optional<Computed> against(ResultSet row) throws SQLException {
    String against = row.getString("against");
    return against == null
        ? Optional.empty()
        : Optional.of(
            new Computed(
                against, row.getDouble("against_probability"), texts(row, "against_reasons")));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  @Override
  public void add(Submission submission, Unit unit, Classification classification) {
    database
        .sql(
            """
            insert into classification
              (round, administration, version, unit, codebook_hash, model,
               utgangspunkt, delomrade, second, probability, origin, reasons,
               against, against_probability, against_reasons)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            submission.round(),
            submission.administration(),
            submission.version(),
            unit.number(),
            classification.instrument().codebookHash(),
            classification.instrument().model(),
            classification.utgangspunkt(),
            classification.delomrade().orElse(null),
            classification.second().orElse(null),
            classification.probability(),
            classification.origin().name(),
            classification.reasons().toArray(String[]::new),
            classification.against().map(Computed::utgangspunkt).orElse(null),
            classification.against().map(Computed::probability).orElse(null),
            classification
                .against()
                .map(computed -> computed.reasons().toArray(String[]::new))
                .orElse(null))
        .update();
  }
}
