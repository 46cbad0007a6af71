package se.effektrapport.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.effektrapport.edition.Look;

/** Proposals in PostgreSQL. */
@Repository
class JdbcProposals implements Proposals {

  private static final String KEY = "(round, edition, revision) = (?, ?, ?)";

  private final JdbcClient database;

  JdbcProposals(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Proposal> latest(int round, int edition) {
    return database
        .sql(
            "select * from proposal where round = ? and edition = ? order by revision desc limit 1")
        .params(round, edition)
        .query((row, n) -> proposal(row))
        .optional();
  }

  private Proposal proposal(ResultSet row) throws SQLException {
    int round = row.getInt("round");
    int edition = row.getInt("edition");
    int revision = row.getInt("revision");
    return new Proposal(
        round,
        edition,
        revision,
        row.getObject("made", LocalDateTime.class),
        row.getString("markup"),
        row.getString("agenda"),
        look(round, edition, revision),
        files(round, edition, revision));
  }

  private Look look(int... key) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    database
        .sql("select path, bytes from proposal_look join look_file using (sha256) where " + KEY)
        .params(key[0], key[1], key[2])
        .query(
            row -> {
              files.put(row.getString("path"), row.getBytes("bytes"));
            });
    return new Look(files);
  }

  private SortedMap<String, String> files(int... key) {
    SortedMap<String, String> files = new TreeMap<>();
    database
        .sql("select name, sha256 from proposal_file where " + KEY)
        .params(key[0], key[1], key[2])
        .query(
            row -> {
              files.put(row.getString("name"), row.getString("sha256"));
            });
    return files;
  }

  @Override
  @Transactional
  public void add(Proposal proposal) {
    database
        .sql(
            "insert into proposal (round, edition, revision, made, markup, agenda)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            proposal.round(),
            proposal.edition(),
            proposal.revision(),
            proposal.made(),
            proposal.markup(),
            proposal.agenda())
        .update();
    proposal.look().files().forEach((path, bytes) -> addLook(proposal, path, bytes));
    proposal.files().forEach((name, sha256) -> addFile(proposal, name, sha256));
  }

  private void addLook(Proposal proposal, String path, byte[] bytes) {
    database
        .sql(
            "insert into look_file (sha256, bytes) values (encode(sha256(?), 'hex'), ?)"
                + " on conflict do nothing")
        .params(bytes, bytes)
        .update();
    database
        .sql(
            "insert into proposal_look (round, edition, revision, path, sha256)"
                + " values (?, ?, ?, ?, encode(sha256(?), 'hex'))")
        .params(proposal.round(), proposal.edition(), proposal.revision(), path, bytes)
        .update();
  }

  private void addFile(Proposal proposal, String name, String sha256) {
    database
        .sql(
            "insert into proposal_file (round, edition, revision, name, sha256)"
                + " values (?, ?, ?, ?, ?)")
        .params(proposal.round(), proposal.edition(), proposal.revision(), name, sha256)
        .update();
  }
}
