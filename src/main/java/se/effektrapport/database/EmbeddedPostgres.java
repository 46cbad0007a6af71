package se.effektrapport.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.effektrapport.ownerfile.OwnerOnly;

/**
 * A real PostgreSQL that the program starts by itself in a folder of its own, for those who have no
 * server.
 *
 * <p>Several programs may use the same folder: the first starts the server, the others attach, the
 * last one out stops it. A file lock keeps starts and stops apart. A server left running by a
 * killed program is attached to, and one left dead is started again with its own recovery.
 */
final class EmbeddedPostgres implements AutoCloseable {

  /** The major version of the bundled binaries: a data folder belongs to one. */
  static final String MAJOR_VERSION = "17";

  private static final Set<EmbeddedPostgres> OPEN = ConcurrentHashMap.newKeySet();

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

  private final Path folder;
  private final Cluster cluster;
  private final Login login;

  /** Held as long as the server is needed, so that nobody else finds himself the last one. */
  private final Connection held;

  private EmbeddedPostgres(Path folder, Cluster cluster, Login login, Connection held) {
    this.folder = folder;
    this.cluster = cluster;
    this.login = login;
    this.held = held;
  }

  /**
   * Starts the server of the folder or attaches to it; the folder and the cluster are made when
   * they are not there.
   *
   * @throws DatabaseException with a Swedish sentence if there can be no server
   */
  static EmbeddedPostgres start(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      OwnerOnly.createFolder(absolute);
      try (Lock lock = Lock.of(absolute)) {
        Path programs = Programs.unpackedIn(absolute);
        Cluster cluster = Cluster.in(absolute, programs);
        Login login = cluster.startOrAttach();
        EmbeddedPostgres started = new EmbeddedPostgres(absolute, cluster, login, login.connect());
        OPEN.add(started);
        return started;
      }
    } catch (IOException | SQLException failed) {
      throw new DatabaseException(
          "Databasen i mappen %s kunde inte startas: %s. Kontrollera att mappen går att skriva i och att disken inte är full. Är databasen skadad, flytta undan mappen och återställ den senaste säkerhetskopian med aterstall --fil."
              .formatted(absolute, failed.getMessage()),
          failed);
    }
  }

  /** How to connect. */
  Login login() {
    return login;
  }

  /** Stops the server if nobody else is connected. */
  @Override
  public void close() {
    if (!OPEN.remove(this)) {
      return;
    }
    try (Lock lock = Lock.of(folder)) {
      if (login.isAlone()) {
        cluster.stop();
      }
      held.close();
    } catch (IOException | SQLException failed) {
      LOG.warn("The embedded PostgreSQL was left running", failed);
    }
  }

  /** Closes those of this program, whoever works with them. */
  static void closeAll() {
    List.copyOf(OPEN).forEach(EmbeddedPostgres::close);
  }

  /** Keeps two programs from starting or stopping the server of a folder at once. */
  private record Lock(FileChannel channel, FileLock lock) implements AutoCloseable {

    static Lock of(Path folder) throws IOException {
      FileChannel channel =
          FileChannel.open(
              folder.resolve("start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return new Lock(channel, channel.lock());
    }

    @Override
    public void close() throws IOException {
      lock.release();
      channel.close();
    }
  }
}
