package se.effektrapport.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.effektrapport.ownerfile.OwnerOnly;

/** The data folder of a server, and the server that runs on it. */
final class Cluster {

  private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);

  private static final String USER = "effektrapport";
  private static final String DATABASE = "effektrapport";

  /** The database that is always there. */
  private static final String MAINTENANCE = "postgres";

  /**
   * The server's own log tells how the server fares and nothing of what is asked of it: a statement
   * that fails, or the row it failed on, may hold what somebody wrote. "log" lies above "error".
   */
  private static final String LOGS_NO_STATEMENTS =
      "-c log_min_messages=log -c log_min_error_statement=panic -c log_statement=none"
          + " -c log_min_duration_statement=-1 -c log_error_verbosity=terse"
          + " -c log_parameter_max_length=0 -c log_parameter_max_length_on_error=0";

  /** A file of the write-ahead log is deleted when it is done with: it holds what was removed. */
  private static final String DELETES_ITS_LOG = "-c wal_recycle=off";

  private static final String UNFINISHED = "data.ofullstandig";
  private static final AtomicInteger CALLERS = new AtomicInteger();
  private static final int ATTEMPTS = 4;
  private static final long LONGEST_START = TimeUnit.SECONDS.toNanos(60);

  private final Path data;
  private final Path password;
  private final Path unusedPassword;
  private final Path log;
  private final Commands commands;

  /** What the connections of this program are called, so that others can be told from them. */
  private final String caller =
      "effektrapport-%d-%d".formatted(ProcessHandle.current().pid(), CALLERS.incrementAndGet());

  private Cluster(Path folder, Path programs, Caller caller) {
    this.data = folder.resolve("data");
    this.password = folder.resolve("losenord");
    this.unusedPassword = folder.resolve("losenord.ny");
    this.log = folder.resolve("postgresql.log");
    this.commands = new Commands(programs, folder, caller);
  }

  /** The cluster of the folder, made if it is not there. */
  static Cluster in(Path folder, Path programs) throws IOException {
    Caller caller = Caller.ofThisProgram();
    Cluster cluster = new Cluster(folder, programs, caller);
    if (Files.exists(cluster.data)) {
      cluster.refuseAnotherVersion();
      cluster.takePasswordIntoUse();
    } else {
      cluster.refuseLostData();
      deleteUnfinished(folder);
      // The initdb of a killed program may still be writing, so each has a folder of its own.
      String unfinished = UNFINISHED + "-" + ProcessHandle.current().pid();
      cluster.create(folder.resolve(unfinished), caller);
    }
    return cluster;
  }

  private static void deleteUnfinished(Path folder) throws IOException {
    List<Path> unfinished;
    try (var children = Files.list(folder)) {
      unfinished =
          children.filter(child -> child.getFileName().toString().startsWith(UNFINISHED)).toList();
    }
    for (Path each : unfinished) {
      try {
        Programs.delete(each);
      } catch (IOException | UncheckedIOException stillWritten) {
        LOG.info("{} is left for the next start", each);
      }
    }
  }

  private void refuseAnotherVersion() throws IOException {
    Path told = data.resolve("PG_VERSION");
    if (!Files.isRegularFile(told)) {
      throw new DatabaseException(
          "Databasen i mappen %s är skadad: filen data/PG_VERSION saknas. Flytta undan mappen och återställ den senaste säkerhetskopian med aterstall --fil."
              .formatted(data.getParent()));
    }
    String version = Files.readString(told).strip();
    if (!version.equals(EmbeddedPostgres.MAJOR_VERSION)) {
      throw new DatabaseException(
          "Databasen i mappen %s är gjord av PostgreSQL %s, men programmet har PostgreSQL %s. Kör med den version av programmet som gjorde den och ta en säkerhetskopia med sakerhetskopia --fil. Flytta sedan undan mappen och återställ kopian med aterstall --fil."
              .formatted(data.getParent(), version, EmbeddedPostgres.MAJOR_VERSION));
    }
  }

  /** The password is in use from the moment there is data: one without the other was lost. */
  private void refuseLostData() {
    if (Files.exists(password)) {
      throw new DatabaseException(
          "Databasen i mappen %s saknas: filen losenord finns men inte mappen data. Lägg tillbaka mappen data, eller flytta undan hela mappen och återställ den senaste säkerhetskopian med aterstall --fil."
              .formatted(data.getParent()));
    }
  }

  private void takePasswordIntoUse() throws IOException {
    if (!Files.exists(password) && Files.exists(unusedPassword)) {
      Files.move(unusedPassword, password, StandardCopyOption.ATOMIC_MOVE);
    }
    if (!Files.exists(password)) {
      throw new DatabaseException(
          "Databasen i mappen %s går inte att öppna: filen losenord saknas. Lägg tillbaka den, eller flytta undan hela mappen och återställ den senaste säkerhetskopian med aterstall --fil."
              .formatted(data.getParent()));
    }
  }

  private void create(Path unfinished, Caller caller) throws IOException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    OwnerOnly.write(
        unusedPassword, HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII));
    caller.own(data.getParent());
    commands.run(
        "initdb",
        List.of(
            "--pgdata=" + unfinished,
            "--username=" + USER,
            "--pwfile=" + unusedPassword,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--locale-provider=icu",
            "--icu-locale=sv-SE",
            "--data-checksums"));
    Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    takePasswordIntoUse();
  }

  /** The server that runs on the folder, started if there is none. */
  Login startOrAttach() throws IOException, SQLException {
    int port = started();
    try (Connection connection = login(port, MAINTENANCE).connect();
        Statement statement = connection.createStatement()) {
      if (!statement
          .executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")
          .next()) {
        statement.execute("create database " + DATABASE);
      }
    }
    return login(port, DATABASE);
  }

  /**
   * What a killed program left may still be on its way up or down, and then a start of ours fails:
   * the next one finds it up, or gone.
   */
  private int started() throws IOException, SQLException {
    IOException last = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      OptionalInt running = running();
      if (running.isPresent()) {
        return running.getAsInt();
      }
      try {
        return start();
      } catch (IOException failed) {
        last = failed;
        pause();
      }
    }
    throw last;
  }

  private int start() throws IOException {
    int port = freePort();
    commands.run(
        "pg_ctl",
        List.of(
            "start",
            "--pgdata=" + data,
            "--log=" + log,
            "--wait",
            "--silent",
            "--options=-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' %s %s"
                .formatted(port, LOGS_NO_STATEMENTS, DELETES_ITS_LOG)));
    return port;
  }

  /**
   * The port of the server another program, or a killed one, left running. One that is just
   * starting or stopping is waited for.
   */
  private OptionalInt running() throws IOException, SQLException {
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < LONGEST_START) {
      Optional<Postmaster> server = Postmaster.of(data).filter(Postmaster::isAlive);
      if (server.isEmpty()) {
        return OptionalInt.empty();
      }
      OptionalInt port = server.get().port();
      if (port.isPresent() && answers(port.getAsInt())) {
        return port;
      }
      pause();
    }
    return OptionalInt.empty();
  }

  private boolean answers(int port) throws IOException, SQLException {
    try (Connection connection = login(port, MAINTENANCE).connect()) {
      return true;
    } catch (SQLException refused) {
      if (String.valueOf(refused.getSQLState()).matches("08.*|57P0.")) {
        return false;
      }
      throw refused;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(200);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("starten avbröts", stopped);
    }
  }

  void stop() throws IOException {
    commands.run(
        "pg_ctl", List.of("stop", "--pgdata=" + data, "--mode=fast", "--wait", "--silent"));
  }

  private Login login(int port, String database) throws IOException {
    return new Login(
        "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=%s".formatted(port, database, caller),
        USER,
        Files.readString(password).strip());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
