package se.effektrapport.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A real PostgreSQL for tests: every test class that registers this gets a schema of its own, with
 * the migrations run, and finds its tables empty at the start of each test.
 *
 * <p>The server is started once for each test run, in {@code target/testdatabas}. {@code
 * -Deffekt.test.db=jdbc:postgresql://...} names another, with {@code effekt.test.user} and {@code
 * effekt.test.password}.
 */
public final class TestDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private final String schema =
      "test_%d_%d".formatted(ProcessHandle.current().pid(), SCHEMAS.incrementAndGet());
  private final boolean withTables;
  private SingleConnectionDataSource connection;
  private JdbcTemplate operations;

  public TestDatabase() {
    this(true);
  }

  private TestDatabase(boolean withTables) {
    this.withTables = withTables;
  }

  /**
   * A schema without tables, as the program finds it at its first start; it is not emptied between
   * tests.
   */
  public static TestDatabase empty() {
    return new TestDatabase(false);
  }

  /** To ask the schema with. */
  public JdbcClient client() {
    return JdbcClient.create(operations);
  }

  /** To write batches into the schema with. */
  public JdbcTemplate operations() {
    return operations;
  }

  /** The address of the server, without a schema. */
  static String address() {
    return Server.LOGIN.url();
  }

  /** How to connect to the schema. */
  public Login login() {
    Login server = Server.LOGIN;
    String joined = server.url().contains("?") ? "&" : "?";
    return new Login(
        server.url() + joined + "currentSchema=" + schema, server.user(), server.password());
  }

  /** Empties the schema of its tables too, and says how to connect to it. */
  public Login freshSchema() {
    operations.execute("drop schema " + schema + " cascade");
    operations.execute("create schema " + schema);
    return login();
  }

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException {
    connection = new SingleConnectionDataSource(login().connect(), true);
    operations = new JdbcTemplate(connection);
    operations.execute("create schema " + schema);
    if (withTables) {
      migrate();
    }
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(connection)
        .schemas(schema)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!withTables) {
      return;
    }
    List<String> tables =
        operations.queryForList(
            "select table_name from information_schema.tables"
                + " where table_schema = ? and table_name <> 'flyway_schema_history'",
            String.class,
            schema);
    operations.execute("truncate " + String.join(", ", tables) + " restart identity cascade");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    operations.execute("drop schema " + schema + " cascade");
    connection.destroy();
  }

  /** Started when it is first asked for. */
  private static final class Server {

    static final Login LOGIN = start();

    private static Login start() {
      String given = System.getProperty("effekt.test.db");
      if (given != null) {
        String user = System.getProperty("effekt.test.user");
        return new Login(given, user, System.getProperty("effekt.test.password"));
      }
      Database embedded = Database.embedded(Path.of("target/testdatabas"));
      Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
      return embedded.login();
    }
  }
}
