package se.effektrapport.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The PostgreSQL the program works with: a server that is given, or one that it starts by itself.
 *
 * @param login how to connect
 * @param whenClosed stops what was started
 */
public record Database(Login login, Runnable whenClosed) implements AutoCloseable {

  /** The oldest server the program is tried with. */
  private static final int OLDEST = 15;

  /** The server the program starts by itself in the folder. */
  public static Database embedded(Path folder) {
    EmbeddedPostgres server = EmbeddedPostgres.start(folder);
    return new Database(server.login(), server::close);
  }

  /** Closes every embedded one of this program at once, whatever is going on in it. */
  public static void closeEmbedded() {
    EmbeddedPostgres.closeAll();
  }

  /**
   * A server that is given.
   *
   * @throws DatabaseException if it does not answer, or is too old
   */
  public static Database server(Login login) {
    try (Connection connection = login.connect()) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST) {
        throw new DatabaseException(
            "Databasen %s är PostgreSQL %d: väntade %d eller nyare."
                .formatted(login.url(), version, OLDEST));
      }
      return new Database(login, () -> {});
    } catch (SQLException failed) {
      throw new DatabaseException(
          "Databasen %s går inte att ansluta till: kontrollera adressen, användaren och lösenordet och att servern är igång. Servern svarade: %s"
              .formatted(login.url(), failed.getMessage()),
          failed);
    }
  }

  @Override
  public void close() {
    whenClosed.run();
  }
}
