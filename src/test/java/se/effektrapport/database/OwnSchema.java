package se.effektrapport.database;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A schema whose owner owns nothing else, as a database administrator would hand it out: no
 * superuser, no new databases, a search path of its own.
 *
 * @param login how its owner connects
 */
public record OwnSchema(Login login, JdbcTemplate administrator) implements AutoCloseable {

  private static final String PASSWORD = "hemligt";

  /** A new one on the server of the tests. */
  public static OwnSchema in(TestDatabase database) {
    String name = "egen_" + ProcessHandle.current().pid();
    JdbcTemplate administrator = database.operations();
    administrator.execute(
        "create role %s login password '%s' nosuperuser nocreatedb nocreaterole"
            .formatted(name, PASSWORD));
    administrator.execute("create schema schema_%s authorization %s".formatted(name, name));
    administrator.execute("alter role %s set search_path = schema_%s".formatted(name, name));
    return new OwnSchema(new Login(TestDatabase.address(), name, PASSWORD), administrator);
  }

  @Override
  public void close() {
    administrator.execute("drop owned by %s cascade".formatted(login.user()));
    administrator.execute("drop role " + login.user());
  }
}
