package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The program as a process of its own, with its own database in the output folder: it can be killed
 * at any moment, and what it leaves is what a user's machine would have.
 */
final class RealProgram {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final SmallInput input;
  private final Path folder;
  private List<String> before = List.of();

  private RealProgram(SmallInput input, Path folder) {
    this.input = input;
    this.folder = folder;
  }

  /** With a small input of its own in the folder. */
  static RealProgram in(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new RealProgram(SmallInput.in(folder), folder);
  }

  /** The database's programs are linked to, where it is not their unpacking that is tested. */
  RealProgram withTheProgramsOfTheDatabase() throws IOException {
    Path programs = Path.of("target/testdatabas/program-17").toAbsolutePath();
    if (Files.isDirectory(programs)) {
      Files.createDirectories(database());
      Files.createSymbolicLink(database().resolve("program-17"), programs);
    }
    return this;
  }

  SmallInput input() {
    return input;
  }

  /** Whatever it makes may be read and written by everybody, unless it says otherwise. */
  RealProgram whereNothingIsPrivate() {
    before = List.of("sh", "-c", "umask 000; exec \"$@\"", "sh");
    return this;
  }

  /** Where it puts files that are to be gone when it ends. */
  Path temporary() {
    return folder.resolve("tillfalligt");
  }

  /** Where the database is. */
  Path database() {
    return folder.resolve("output/databas");
  }

  /** A file or folder in output. */
  Path output(String name) {
    return folder.resolve("output").resolve(name);
  }

  /** What a process printed and ended with. */
  record Ended(int code, String told, Duration took) {}

  /** Runs a command to its end. */
  Ended run(String... command) throws Exception {
    return start(command).end();
  }

  Running start(String... command) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx400m"));
    line.addAll(List.of("-Djava.io.tmpdir=" + Files.createDirectories(temporary()), "-cp"));
    line.add(System.getProperty("java.class.path"));
    line.add("se.effektrapport.cli.Effektrapport");
    line.addAll(Arrays.asList(command));
    line.addAll(List.of("--idag", "2022-10-19T09:00"));
    line.addAll(List.of("--input", folder.resolve("input").toString()));
    line.addAll(List.of("--mallar", folder.resolve("templates").toString()));
    line.addAll(List.of("--output", folder.resolve("output").toString()));
    line.addAll(0, before);
    Path told = Files.createTempFile(folder, "told", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(told.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return new Running(builder.start(), told, System.nanoTime());
  }

  /** The server that runs on the folder now, with all its processes. */
  List<ProcessHandle> postgres() throws IOException {
    Path lock = database().resolve("data/postmaster.pid");
    if (!Files.exists(lock)) {
      return List.of();
    }
    List<String> lines = Files.readAllLines(lock);
    return lines.isEmpty()
        ? List.of()
        : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).stream()
            .filter(ProcessHandle::isAlive)
            .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
            .toList();
  }

  /** SIGKILL, as the kernel does it when memory is short. */
  void killPostgres() throws IOException {
    postgres().forEach(ProcessHandle::destroyForcibly);
  }

  /** Whether there is a file or folder whose name begins so. */
  boolean has(Path in, String beginning) {
    try (var children = Files.list(in)) {
      return children.anyMatch(child -> child.getFileName().toString().startsWith(beginning));
    } catch (IOException notThere) {
      return false;
    }
  }

  /** Whether the technicians' log says so. */
  boolean logs(String words) {
    try {
      return Files.readString(output("effektrapport.log")).contains(words);
    } catch (IOException notThere) {
      return false;
    }
  }

  /** A process that runs. */
  record Running(Process process, Path told, long begun) {

    /** Waits until something can be seen from outside; false if the process ended before. */
    boolean until(BooleanSupplier seen) throws InterruptedException {
      while (process.isAlive()) {
        if (seen.getAsBoolean()) {
          return true;
        }
        Thread.sleep(3);
      }
      return false;
    }

    /** SIGKILL to the program, not to what it has started. */
    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }

    /** Sends a signal by its name. */
    void signal(String name) throws Exception {
      new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    }

    Ended end() throws Exception {
      if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("did not end: " + Files.readString(told));
      }
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      return new Ended(process.exitValue(), Files.readString(told), took);
    }
  }
}
