package se.effektrapport.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.edition.EditionRecord.Lock;
import se.effektrapport.protection.Shown;
import se.effektrapport.protection.Told;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Editions in PostgreSQL; the content is kept as JSON. */
@Repository
class JdbcEditions implements Editions {

  private static final TypeReference<Map<String, String>> DIGESTS = new TypeReference<>() {};

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
    return database
        .sql(
            """
            select distinct on (e.number) e.number, e.revision,
              e.content -> 'head' ->> 'date' as date,
              exists (select 1 from edition_file f
                      where (f.round, f.number, f.revision) = (e.round, e.number, e.revision))
                as published,
              l.locked_by, l.locked, d.day, d.paragraph
            from edition e
              left join locking l on (l.round, l.number) = (e.round, e.number)
              left join lateral
                (select day, paragraph from board_decision b
                 where (b.round, b.number) = (e.round, e.number) order by id desc limit 1) d on true
            where e.round = ? order by e.number, e.revision desc
            """)
        .param(round)
        .query((row, n) -> record(row))
        .list();
  }

  private static EditionRecord record(ResultSet row) throws SQLException {
    LocalDate day = row.getObject("day", LocalDate.class);
    String by = row.getString("locked_by");
    return new EditionRecord(
        row.getInt("number"),
        row.getInt("revision"),
        LocalDate.parse(row.getString("date")),
        row.getBoolean("published"),
        by == null
            ? Optional.empty()
            : Optional.of(new Lock(by, row.getObject("locked", LocalDateTime.class))),
        day == null
            ? Optional.empty()
            : Optional.of(new BoardDecision(day, row.getInt("paragraph"))));
  }

  @Override
  @Transactional
  public void add(Edition edition, Look look, List<Told> counts, Map<String, String> countedWith) {
    insert(edition);
    if (!countedWith.isEmpty()) {
      insert(edition, countedWith);
    }
    database
        .sql(
            "insert into person_count (round, number, revision, counts) values (?, ?, ?, ?::jsonb)")
        .params(
            edition.round(),
            edition.number(),
            edition.revision(),
            json.writeValueAsString(StoredCounts.of(counts)))
        .update();
    look.files().forEach((path, bytes) -> insert(edition, path, bytes));
  }

  @Override
  public List<Told> told(int round, int number) {
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

  @Override
  public String countsDigest(int round, int number) {
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

  @Override
  @Transactional
  public void lock(Edition locked, String by) {
    insert(locked);
    database
        .sql(
            """
            insert into edition_look (round, number, revision, path, sha256)
            select round, number, ?, path, sha256 from edition_look
            where (round, number, revision) = (?, ?, ?)
            """)
        .params(locked.revision(), locked.round(), locked.number(), locked.revision() - 1)
        .update();
    database
        .sql(
            "insert into locking (round, number, revision, locked_by, locked)"
                + " values (?, ?, ?, ?, ?)")
        .params(locked.round(), locked.number(), locked.revision(), by, locked.frozen())
        .update();
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

  private void insert(Edition edition, String path, byte[] bytes) {
    database
        .sql(
            "insert into look_file (sha256, bytes) values (encode(sha256(?), 'hex'), ?)"
                + " on conflict do nothing")
        .params(bytes, bytes)
        .update();
    database
        .sql(
            "insert into edition_look (round, number, revision, path, sha256)"
                + " values (?, ?, ?, ?, encode(sha256(?), 'hex'))")
        .params(edition.round(), edition.number(), edition.revision(), path, bytes)
        .update();
  }

  @Override
  public Optional<Look> look(Edition edition) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    database
        .sql(
            """
            select path, bytes from edition_look join look_file using (sha256)
            where (round, number, revision) = (?, ?, ?)
            """)
        .params(edition.round(), edition.number(), edition.revision())
        .query(
            row -> {
              files.put(row.getString("path"), row.getBytes("bytes"));
            });
    return files.isEmpty() ? Optional.empty() : Optional.of(new Look(files));
  }

  @Override
  @Transactional
  public void decide(int round, int number, BoardDecision decision, LocalDateTime recorded) {
    database
        .sql(
            "insert into board_decision (round, number, day, paragraph, recorded)"
                + " values (?, ?, ?, ?, ?)")
        .params(round, number, decision.day(), decision.paragraph(), recorded)
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
  public boolean hasPublished(int round, String path, String sha256) {
    return database
        .sql(
            "select exists (select 1 from edition_file"
                + " where round = ? and path = ? and sha256 = ?)")
        .params(round, path, sha256)
        .query(Boolean.class)
        .single();
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
