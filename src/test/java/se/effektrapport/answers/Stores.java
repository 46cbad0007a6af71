package se.effektrapport.answers;

import se.effektrapport.database.TestDatabase;

/** The store of answers, for tests of other rooms. */
public final class Stores {

  private Stores() {}

  public static Submissions submissions(TestDatabase database) {
    return new JdbcSubmissions(database.client(), database.operations());
  }
}
