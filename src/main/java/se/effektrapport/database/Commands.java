package se.effektrapport.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the server's programs.
 *
 * <p>PostgreSQL refuses to run as root. There the programs run in a user namespace of their own, in
 * which nobody is root and the files still are the caller's.
 */
final class Commands {

  private static final long SECONDS = 60;

  private final Path programs;
  private final Path folder;
  private final Caller caller;

  Commands(Path programs, Path folder, Caller caller) {
    this.programs = programs;
    this.folder = folder;
    this.caller = caller;
  }

  void run(String program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(caller.prefix());
    command.add(programs.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    Path output = folder.resolve(program + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("TZ", "UTC");
    Process process = builder.start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        end(process);
        throw new IOException("kommandot %s misslyckades, se %s".formatted(program, output));
      }
    } catch (InterruptedException stopped) {
      end(process);
      Thread.currentThread().interrupt();
      throw new IOException("kommandot " + program + " avbröts", stopped);
    }
  }

  /** With what it has started itself: a server that is half way up too. */
  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
