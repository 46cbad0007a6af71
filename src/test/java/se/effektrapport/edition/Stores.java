package se.effektrapport.edition;

import se.effektrapport.database.TestDatabase;

/** The editions of a test's database, for tests in other rooms. */
public final class Stores {

  private Stores() {}

  public static Editions editions(TestDatabase database) {
    return new JdbcEditions(database.client());
  }
}
