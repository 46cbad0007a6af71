package se.effektrapport.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Written review workbooks in PostgreSQL. */
@Repository
class JdbcWrittenReviews implements WrittenReviews {

  private final JdbcClient database;

  JdbcWrittenReviews(JdbcClient database) {
    this.database = database;
  }

  @Override
  public boolean wrote(int round, String file, String sha256) {
    return database
        .sql(
            "select exists (select from review_workbook where round = ? and file = ? and sha256 ="
                + " ?)")
        .params(round, file, sha256)
        .query(Boolean.class)
        .single();
  }

  @Override
  public boolean wroteOf(int round, String file, String sha256, String madeFrom) {
    return database
        .sql(
            """
            select exists (select from review_workbook_source
            where round = ? and file = ? and sha256 = ? and made_from = ?)
            """)
        .params(round, file, sha256, madeFrom)
        .query(Boolean.class)
        .single();
  }

  /** Not with the step that writes the file: its transaction ends long after the file is there. */
  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void writes(int round, String file, String sha256, String madeFrom) {
    database
        .sql(
            """
            insert into review_workbook (round, file, sha256)
            values (?, ?, ?) on conflict do nothing
            """)
        .params(round, file, sha256)
        .update();
    database
        .sql(
            """
            insert into review_workbook_source (round, file, sha256, made_from)
            values (?, ?, ?, ?) on conflict do nothing
            """)
        .params(round, file, sha256, madeFrom)
        .update();
  }
}
