package se.effektrapport.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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

/** The data folder of a server, and the server that runs on it. */
final class Cluster {

  private static final String USER = "effektrapport";
  private static final String DATABASE = "effektrapport";

  private final Path data;
  private final Path password;
  private final Path log;
  private final Commands commands;

  private Cluster(Path folder, Path programs, Caller caller) {
    this.data = folder.resolve("data");
    this.password = folder.resolve("losenord");
    this.log = folder.resolve("postgresql.log");
    this.commands = new Commands(programs, folder, caller);
  }

  /** The cluster of the folder, made if it is not there. */
  static Cluster in(Path folder, Path programs) throws IOException {
    Caller caller = Caller.ofThisProgram();
    Cluster cluster = new Cluster(folder, programs, caller);
    if (Files.exists(cluster.data)) {
      cluster.refuseAnotherVersion();
    } else {
      cluster.create(folder.resolve("data.ofullstandig"), caller);
    }
    return cluster;
  }

  private void refuseAnotherVersion() throws IOException {
    String version = Files.readString(data.resolve("PG_VERSION")).strip();
    if (!version.equals(EmbeddedPostgres.MAJOR_VERSION)) {
      throw new DatabaseException(
          "Databasen i mappen %s är gjord av PostgreSQL %s, men programmet har PostgreSQL %s. Kör med den version av programmet som gjorde den, eller flytta undan mappen."
              .formatted(data.getParent(), version, EmbeddedPostgres.MAJOR_VERSION));
    }
  }

  private void create(Path unfinished, Caller caller) throws IOException {
    Programs.delete(unfinished);
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    OwnerOnly.write(password, HexFormat.of().formatHex(random));
    caller.own(data.getParent());
    commands.run(
        "initdb",
        List.of(
            "--pgdata=" + unfinished,
            "--username=" + USER,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--locale-provider=icu",
            "--icu-locale=sv-SE",
            "--data-checksums"));
    Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
  }

  Login startOrAttach() throws IOException, SQLException {
    Optional<Login> running = running();
    if (running.isPresent()) {
      return running.get();
    }
    int port = freePort();
    commands.run(
        "pg_ctl",
        List.of(
            "start",
            "--pgdata=" + data,
            "--log=" + log,
            "--wait",
            "--silent",
            "--options=-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                .formatted(port)));
    Login login = login(port, DATABASE);
    try (Connection connection = login(port, "postgres").connect();
        Statement statement = connection.createStatement()) {
      if (!statement
          .executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")
          .next()) {
        statement.execute("create database " + DATABASE);
      }
    }
    return login;
  }

  /**
   * The server another program, or a killed one, left running: the fourth line of postmaster.pid is
   * its port.
   */
  private Optional<Login> running() throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 4) {
      return Optional.empty();
    }
    Login login = login(Integer.parseInt(lines.get(3).strip()), DATABASE);
    try (Connection connection = login.connect()) {
      return Optional.of(login);
    } catch (SQLException notRunning) {
      return Optional.empty();
    }
  }

  void stop() throws IOException {
    commands.run(
        "pg_ctl", List.of("stop", "--pgdata=" + data, "--mode=fast", "--wait", "--silent"));
  }

  private Login login(int port, String database) throws IOException {
    return new Login(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database),
        USER,
        Files.readString(password).strip());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
