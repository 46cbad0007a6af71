package se.effektrapport.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.effektrapport.protection.Shown;
import tools.jackson.databind.json.JsonMapper;

/** Editions in PostgreSQL; the content is kept as JSON. */
@Repository
class JdbcEditions implements Editions {

  private final JdbcClient database;
  private final JsonMapper json = json();

  JdbcEditions(JdbcClient database) {
    this.database = database;
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
        row.getString("writing_markup"));
  }

  @Override
  @Transactional
  public void add(Edition edition) {
    database
        .sql(
            """
            insert into edition
              (round, number, revision, state, frozen, input_digest, content, markup, writing_markup)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
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
            edition.writingMarkup())
        .update();
  }

  @Override
  public Map<String, String> files(Edition edition) {
    Map<String, String> files = new TreeMap<>();
    database
        .sql(
            "select path, sha256 from edition_file where round = ? and number = ? and revision = ?")
        .params(edition.round(), edition.number(), edition.revision())
        .query(
            row -> {
              files.put(row.getString("path"), row.getString("sha256"));
            });
    return files;
  }

  @Override
  @Transactional
  public void published(Edition edition, Map<String, String> files) {
    files.forEach(
        (path, sha256) ->
            database
                .sql(
                    """
                    insert into edition_file (round, number, revision, path, sha256)
                    values (?, ?, ?, ?, ?) on conflict do nothing
                    """)
                .params(edition.round(), edition.number(), edition.revision(), path, sha256)
                .update());
  }
}
