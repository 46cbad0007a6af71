package se.effektrapport.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.effektrapport.questionnaire.EarlierId;

/** Submissions in PostgreSQL. */
@Repository
class JdbcSubmissions implements Submissions {

  private final JdbcClient database;
  private final JdbcOperations batches;

  JdbcSubmissions(JdbcClient database, JdbcOperations batches) {
    this.database = database;
    this.batches = batches;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Submission> of(int round, Map<String, Integer> versions) {
    return new TreeMap<>(versions)
        .entrySet().stream().map(each -> of(round, each.getKey(), each.getValue())).toList();
  }

  private Submission of(int round, String administration, int version) {
    record Found(long id, Submission head) {}
    Found found =
        database
            .sql("select * from submission where round = ? and administration = ? and version = ?")
            .params(round, administration, version)
            .query((row, n) -> new Found(row.getLong("id"), head(row)))
            .single();
    return filled(found.id(), found.head());
  }

  @Override
  @Transactional(readOnly = true)
  public String contentDigest(int round, String administration, int version) {
    return database
        .sql(
            "select content_digest from submission where round = ? and administration = ? and"
                + " version = ?")
        .params(round, administration, version)
        .query(String.class)
        .single();
  }

  private static Submission head(ResultSet row) throws SQLException {
    return new Submission(
        row.getInt("round"),
        row.getString("administration"),
        row.getInt("version"),
        new Submission.SourceFile(
            row.getString("file"), row.getString("sha256"), row.getString("content_digest")),
        row.getObject("received", LocalDate.class),
        row.getBoolean("on_time"),
        List.of(),
        List.of());
  }

  private Submission filled(long id, Submission head) {
    return new Submission(
        head.round(),
        head.administration(),
        head.version(),
        head.source(),
        head.received(),
        head.onTime(),
        passages(id),
        activities(id));
  }

  private List<Passage> passages(long submission) {
    return database
        .sql("select * from passage where submission = ? order by number")
        .param(submission)
        .query(
            (row, n) ->
                new Passage(
                    row.getInt("number"),
                    row.getString("question"),
                    row.getString("text"),
                    place(row)))
        .list();
  }

  private List<Activity> activities(long submission) {
    Map<Integer, Map<String, Value>> values = new LinkedHashMap<>();
    database
        .sql("select * from activity_value where submission = ? order by activity, position")
        .param(submission)
        .query(
            row -> {
              values
                  .computeIfAbsent(row.getInt("activity"), n -> new LinkedHashMap<>())
                  .put(row.getString("field"), value(row));
            });
    Map<Integer, EarlierId> earlier = earlier(submission);
    return values.entrySet().stream()
        .map(
            each ->
                new Activity(
                    each.getKey(),
                    each.getValue(),
                    Optional.ofNullable(earlier.get(each.getKey()))))
        .toList();
  }

  private Map<Integer, EarlierId> earlier(long submission) {
    Map<Integer, EarlierId> earlier = new HashMap<>();
    database
        .sql("select number, earlier from activity where submission = ? and earlier is not null")
        .param(submission)
        .query(
            row -> {
              int number = row.getInt("number");
              EarlierId.in(row.getString("earlier")).ifPresent(id -> earlier.put(number, id));
            });
    return earlier;
  }

  private static Value value(ResultSet row) throws SQLException {
    String written = row.getString("written");
    return switch (row.getString("kind")) {
      case "words" -> new Value.Words(written, place(row));
      case "chosen" -> new Value.Chosen(written, row.getString("choice"), place(row));
      case "amount" -> new Value.Amount(written, row.getBigDecimal("number"), place(row));
      case "day" -> new Value.Day(written, row.getObject("day", LocalDate.class), place(row));
      default -> new Value.Unread(written, place(row));
    };
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(row.getString("sheet"), row.getString("cell"));
  }

  @Override
  @Transactional(readOnly = true)
  public int nextVersion(int round, String administration) {
    return database
        .sql(
            "select coalesce(max(version), 0) + 1 from submission where round = ? and"
                + " administration = ?")
        .params(round, administration)
        .query(Integer.class)
        .single();
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isDisposed(int round) {
    return database
        .sql("select exists (select 1 from submission where round = ? and disposed)")
        .param(round)
        .query(Boolean.class)
        .single();
  }

  @Override
  @Transactional
  public void add(Submission submission) {
    long id = addHead(submission);
    batches.batchUpdate(
        "insert into passage (submission, number, question, text, sheet, cell) values (?, ?, ?, ?,"
            + " ?, ?)",
        submission.passages().stream().map(passage -> row(id, passage)).toList());
    batches.batchUpdate(
        "insert into activity (submission, number, earlier) values (?, ?, ?)",
        submission.activities().stream().map(activity -> row(id, activity)).toList());
    batches.batchUpdate(
        """
        insert into activity_value
          (submission, activity, position, field, kind, written, choice, number, day, sheet, cell)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        submission.activities().stream().flatMap(a -> rows(id, a).stream()).toList());
  }

  private long addHead(Submission submission) {
    return database
        .sql(
            """
            insert into submission
              (round, administration, version, file, sha256, content_digest, received, on_time)
            values (?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(
            submission.round(),
            submission.administration(),
            submission.version(),
            submission.source().name(),
            submission.source().sha256(),
            submission.source().contentDigest(),
            submission.received(),
            submission.onTime())
        .query(Long.class)
        .single();
  }

  private static Object[] row(long submission, Passage passage) {
    return new Object[] {
      submission,
      passage.number(),
      passage.question(),
      passage.text(),
      passage.place().sheet(),
      passage.place().cell()
    };
  }

  private static Object[] row(long submission, Activity activity) {
    return new Object[] {
      submission, activity.number(), activity.earlier().map(EarlierId::toString).orElse(null)
    };
  }

  private static List<Object[]> rows(long submission, Activity activity) {
    List<Object[]> rows = new ArrayList<>();
    activity
        .values()
        .forEach(
            (field, value) -> rows.add(row(submission, activity, rows.size() + 1, field, value)));
    return rows;
  }

  private static Object[] row(
      long submission, Activity activity, int position, String field, Value value) {
    Object choice = value.choice().orElse(null);
    Object number = value.number().orElse(null);
    Object day = value instanceof Value.Day known ? known.date() : null;
    return new Object[] {
      submission,
      activity.number(),
      position,
      field,
      kind(value),
      value.written(),
      choice,
      number,
      day,
      value.place().sheet(),
      value.place().cell()
    };
  }

  private static String kind(Value value) {
    return switch (value) {
      case Value.Words words -> "words";
      case Value.Chosen chosen -> "chosen";
      case Value.Amount amount -> "amount";
      case Value.Day day -> "day";
      case Value.Unread unread -> "unread";
    };
  }
}
