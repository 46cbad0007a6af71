package se.effektrapport.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.protection.Shown;
import se.effektrapport.protection.Told;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Editions in PostgreSQL; the content is kept as JSON. What other tables keep of an edition has a
 * class each.
 */
@Repository
class JdbcEditions implements Editions {

  private static final TypeReference<Map<String, String>> DIGESTS = new TypeReference<>() {};

  private final JdbcClient database;
  private final JdbcHistory history;
  private final JdbcLooks looks;
  private final JdbcPersonCounts personCounts;
  private final JdbcPublishedFiles publishedFiles;
  private final JsonMapper json = json();

  JdbcEditions(JdbcClient database) {
    this.database = database;
    this.history = new JdbcHistory(database);
    this.looks = new JdbcLooks(database);
    this.personCounts = new JdbcPersonCounts(database, json);
    this.publishedFiles = new JdbcPublishedFiles(database);
  }

  /** How content is written; jsonb keeps neither the order of keys nor white space. */
  static JsonMapper json() {
    return JsonMapper.builder().addMixIn(Shown.class, ShownAsJson.class).build();
  }

  @Override
  public Optional<Edition> latest(int round) {
    return database
        .sql("select * from edition where round = ? order by number desc, revision desc limit 1")
        .param(round)
        .query((row, n) -> edition(row))
        .optional();
  }

  @Override
  public Optional<Edition> edition(int round, int number) {
    return database
        .sql("select * from edition where round = ? and number = ? order by revision desc limit 1")
        .params(round, number)
        .query((row, n) -> edition(row))
        .optional();
  }

  @Override
  public LocalDateTime counted(Edition edition) {
    return database
        .sql(
            """
            select max(frozen) from edition
            where round = ? and number = ? and revision <= ? and state = 'DRAFT'
            """)
        .params(edition.round(), edition.number(), edition.revision())
        .query(LocalDateTime.class)
        .optional()
        .orElse(edition.frozen());
  }

  @Override
  public Map<String, String> countedWith(Edition edition) {
    return database
        .sql(
            """
            select counted_with from edition
            where round = ? and number = ? and revision <= ? and state = 'DRAFT'
            order by revision desc limit 1
            """)
        .params(edition.round(), edition.number(), edition.revision())
        .query((row, n) -> Optional.ofNullable(row.getString("counted_with")))
        .optional()
        .flatMap(kept -> kept)
        .map(kept -> json.readValue(kept, DIGESTS))
        .orElse(Map.of());
  }

  @Override
  public Optional<Edition> published(int round) {
    return database
        .sql(
            """
            select * from edition e where round = ? and exists
              (select 1 from edition_file f
               where (f.round, f.number, f.revision) = (e.round, e.number, e.revision))
            order by number desc, revision desc limit 1
            """)
        .param(round)
        .query((row, n) -> edition(row))
        .optional();
  }

  private Edition edition(ResultSet row) throws SQLException {
    return new Edition(
        row.getInt("round"),
        row.getInt("number"),
        row.getInt("revision"),
        Edition.State.valueOf(row.getString("state")),
        row.getObject("frozen", LocalDateTime.class),
        row.getString("input_digest"),
        json.readValue(row.getString("content"), Content.class),
        row.getString("markup"),
        row.getString("writing_markup"),
        Optional.ofNullable(row.getString("changes_markup")));
  }

  @Override
  public List<EditionRecord> history(int round) {
    return history.of(round);
  }

  @Override
  @Transactional
  public void add(Edition edition, Look look, List<Told> counts, Map<String, String> countedWith) {
    insert(edition);
    if (!countedWith.isEmpty()) {
      insert(edition, countedWith);
    }
    personCounts.add(edition, counts);
    looks.add(edition, look);
  }

  @Override
  public List<Told> told(int round, int number) {
    return personCounts.told(round, number);
  }

  @Override
  public String countsDigest(int round, int number) {
    return personCounts.digest(round, number);
  }

  @Override
  @Transactional
  public void lock(Edition locked, String by) {
    insert(locked);
    looks.addAsOfItsDraft(locked);
    history.addLock(locked, by);
  }

  private void insert(Edition edition) {
    database
        .sql(
            """
            insert into edition
              (round, number, revision, state, frozen, input_digest, content, markup,
               writing_markup, changes_markup)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            """)
        .params(
            edition.round(),
            edition.number(),
            edition.revision(),
            edition.state().name(),
            edition.frozen(),
            edition.inputDigest(),
            json.writeValueAsString(edition.content()),
            edition.markup(),
            edition.writingMarkup(),
            edition.changesMarkup().orElse(null))
        .update();
  }

  private void insert(Edition edition, Map<String, String> countedWith) {
    database
        .sql(
            "update edition set counted_with = ?::jsonb"
                + " where (round, number, revision) = (?, ?, ?)")
        .params(
            json.writeValueAsString(countedWith),
            edition.round(),
            edition.number(),
            edition.revision())
        .update();
  }

  @Override
  public Optional<Look> look(Edition edition) {
    return looks.of(edition);
  }

  @Override
  @Transactional
  public void decide(int round, int number, BoardDecision decision, LocalDateTime recorded) {
    history.addDecision(round, number, decision, recorded);
  }

  @Override
  public Map<String, String> files(Edition edition) {
    return publishedFiles.of(edition);
  }

  @Override
  public boolean hasPublished(int round, String path, String sha256) {
    return publishedFiles.hold(round, path, sha256);
  }

  @Override
  @Transactional
  public void published(Edition edition, Map<String, String> files) {
    publishedFiles.add(edition, files);
  }
}
