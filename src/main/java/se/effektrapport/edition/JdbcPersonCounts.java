package se.effektrapport.edition;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.effektrapport.protection.Told;
import tools.jackson.databind.json.JsonMapper;

/** The counts of persons that editions tell or withhold, in PostgreSQL. */
final class JdbcPersonCounts {

  private final JdbcClient database;
  private final JsonMapper json;

  JdbcPersonCounts(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  void add(Edition edition, List<Told> counts) {
    database
        .sql(
            "insert into person_count (round, number, revision, counts) values (?, ?, ?, ?::jsonb)")
        .params(
            edition.round(),
            edition.number(),
            edition.revision(),
            json.writeValueAsString(StoredCounts.of(counts)))
        .update();
  }

  List<Told> told(int round, int number) {
    return database
        .sql(
            "select counts from person_count where round = ? and number = ?"
                + " order by revision desc limit 1")
        .params(round, number)
        .query(String.class)
        .optional()
        .map(counts -> json.readValue(counts, StoredCounts.class).told())
        .orElse(List.of());
  }

  /** The same before and after they are disposed of. */
  String digest(int round, int number) {
    return database
        .sql(
            """
            select coalesce(
              (select digest from disposed_count where round = :round and number = :number),
              (select encode(sha256(convert_to(counts::text, 'UTF8')), 'hex') from person_count
               where round = :round and number = :number order by revision desc limit 1),
              '')
            """)
        .param("round", round)
        .param("number", number)
        .query(String.class)
        .single();
  }
}
