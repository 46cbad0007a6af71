package se.effektrapport.review;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The stores of this room, for the tests of others. */
public final class Stores {

  private Stores() {}

  public static WrittenReviews writtenReviews(JdbcClient database) {
    return new JdbcWrittenReviews(database);
  }

  public static Decisions decisions(JdbcClient database) {
    return new JdbcDecisions(database);
  }
}
