package se.effektrapport.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A server as its lock file tells of it: its number among the processes in the first line, its port
 * in the fourth, as soon as it has one.
 */
record Postmaster(long process, OptionalInt port) {

  private static final int PORT_LINE = 3;

  /** The server that wrote the lock file of the data folder, whether it still runs or not. */
  static Optional<Postmaster> of(Path data) throws IOException {
    try {
      List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return lines.isEmpty()
          ? Optional.empty()
          : Optional.of(new Postmaster(Long.parseLong(lines.getFirst().strip()), port(lines)));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (NumberFormatException halfWritten) {
      return Optional.empty();
    }
  }

  private static OptionalInt port(List<String> lines) {
    return lines.size() > PORT_LINE
        ? OptionalInt.of(Integer.parseInt(lines.get(PORT_LINE).strip()))
        : OptionalInt.empty();
  }

  /** Whether it runs: its number may have gone to another program since. */
  boolean isAlive() {
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .filter(found -> found.info().command().map(Postmaster::isPostgres).orElse(true))
        .isPresent();
  }

  private static boolean isPostgres(String command) {
    return Path.of(command).getFileName().toString().startsWith("postgres");
  }
}
