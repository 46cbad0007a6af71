package se.effektrapport.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import se.effektrapport.job.Program;
import se.effektrapport.job.Settings;

/** The program while its database starts: meanwhile the data files can be read. */
final class StartingProgram implements AutoCloseable {

  private final CompletableFuture<Program> starting;

  StartingProgram(Settings settings) {
    // A thread of its own: those of the common pool do not see the classes within the jar.
    this.starting =
        CompletableFuture.supplyAsync(
            () -> Program.start(settings), task -> new Thread(task, "start").start());
  }

  /**
   * The program, once it is started.
   *
   * @throws RuntimeException what kept it from starting
   */
  Program program() {
    try {
      return starting.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException known ? known : failed;
    }
  }

  @Override
  public void close() {
    starting.exceptionally(failed -> null).thenAccept(StartingProgram::close).join();
  }

  private static void close(Program program) {
    if (program != null) {
      program.close();
    }
  }
}
