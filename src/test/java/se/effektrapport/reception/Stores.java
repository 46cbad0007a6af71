package se.effektrapport.reception;

import se.effektrapport.database.TestDatabase;

/** The store of receipts, for tests of other rooms. */
public final class Stores {

  private Stores() {}

  public static Receipts receipts(TestDatabase database) {
    return new JdbcReceipts(database.client());
  }
}
