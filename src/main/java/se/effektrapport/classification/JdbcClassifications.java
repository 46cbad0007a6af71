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
  public Map<Integer, Classification> of(Submission submission, String codebookHash) {
    Map<Integer, Classification> found = new TreeMap<>();
    database
        .sql(
            """
            select * from classification
            where round = ? and administration = ? and version = ? and codebook_hash = ?
            """)
        .params(submission.round(), submission.administration(), submission.version(), codebookHash)
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
        List.of((String[]) row.getArray("reasons").getArray()),
        row.getString("codebook_hash"));
  }

  @Override
  public void add(Submission submission, Unit unit, Classification classification) {
    database
        .sql(
            """
            insert into classification
              (round, administration, version, unit, codebook_hash,
               utgangspunkt, delomrade, second, probability, origin, reasons)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            submission.round(),
            submission.administration(),
            submission.version(),
            unit.number(),
            classification.codebookHash(),
            classification.utgangspunkt(),
            classification.delomrade().orElse(null),
            classification.second().orElse(null),
            classification.probability(),
            classification.origin().name(),
            classification.reasons().toArray(String[]::new))
        .update();
  }
}
