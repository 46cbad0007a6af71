package se.effektrapport.distribution;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The store of this room, for the tests of others. */
public final class Stores {

  private Stores() {}

  public static Deliveries deliveries(JdbcClient database) {
    return new JdbcDeliveries(database);
  }
}
