package se.effektrapport.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;

/** Receipts in PostgreSQL. */
@Repository
class JdbcReceipts implements Receipts {

  private final JdbcClient database;

  JdbcReceipts(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Receipt> of(int round) {
    Map<Long, List<Finding>> findings = findings(round);
    return database
        .sql("select * from receipt where round = ? order by id")
        .param(round)
        .query((row, n) -> receipt(row, findings))
        .list();
  }

  private static Receipt receipt(ResultSet row, Map<Long, List<Finding>> findings)
      throws SQLException {
    return new Receipt(
        row.getString("file"),
        row.getString("sha256"),
        row.getObject("received", LocalDate.class),
        Optional.ofNullable(row.getString("administration")),
        Optional.ofNullable(row.getObject("version", Integer.class)),
        Receipt.Outcome.valueOf(row.getString("outcome")),
        findings.getOrDefault(row.getLong("id"), List.of()));
  }

  /** By the receipt they belong to. */
  private Map<Long, List<Finding>> findings(int round) {
    Map<Long, List<Finding>> findings = new HashMap<>();
    database
        .sql(
            """
            select finding.* from finding join receipt on receipt.id = finding.receipt
            where round = ? order by receipt, position
            """)
        .param(round)
        .query(
            row -> {
              findings
                  .computeIfAbsent(row.getLong("receipt"), id -> new ArrayList<>())
                  .add(finding(row));
            });
    return findings;
  }

  private static Finding finding(ResultSet row) throws SQLException {
    String sheet = row.getString("sheet");
    String cell = row.getString("cell");
    return new Finding(
        Finding.Severity.valueOf(row.getString("severity")),
        cell == null ? Optional.empty() : Optional.of(new Place(sheet, cell)),
        row.getString("sentence"),
        also((String[]) row.getArray("also").getArray()));
  }

  private static List<Place> also(String[] sheetsAndCells) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i + 1 < sheetsAndCells.length; i += 2) {
      places.add(new Place(sheetsAndCells[i], sheetsAndCells[i + 1]));
    }
    return places;
  }

  private static String[] also(Finding finding) {
    return finding.also().stream()
        .flatMap(place -> Stream.of(place.sheet(), place.cell()))
        .toArray(String[]::new);
  }

  @Override
  @Transactional
  public void add(int round, Receipt receipt) {
    long id =
        database
            .sql(
                """
                insert into receipt (round, file, sha256, received, administration, version, outcome)
                values (?, ?, ?, ?, ?, ?, ?) returning id
                """)
            .params(
                round,
                receipt.file(),
                receipt.sha256(),
                receipt.received(),
                receipt.administration().orElse(null),
                receipt.version().orElse(null),
                receipt.outcome().name())
            .query(Long.class)
            .single();
    for (int i = 0; i < receipt.findings().size(); i++) {
      add(id, i + 1, receipt.findings().get(i));
    }
  }

  private void add(long receipt, int position, Finding finding) {
    database
        .sql(
            """
            insert into finding (receipt, position, severity, sheet, cell, sentence, also)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            receipt,
            position,
            finding.severity().name(),
            finding.place().map(Place::sheet).orElse(null),
            finding.place().map(Place::cell).orElse(null),
            finding.sentence(),
            also(finding))
        .update();
  }
}
