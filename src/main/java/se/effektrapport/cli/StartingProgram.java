package se.effektrapport.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import se.effektrapport.job.Program;
import se.effektrapport.job.Settings;

/**
 * The program while its database starts: meanwhile the data files can be read.
 *
 * <p>As long as it is open, Ctrl-C and a signal to end stop the job and the database in good order.
 */
final class StartingProgram implements AutoCloseable {

  private final CompletableFuture<Program> starting = new CompletableFuture<>();
  private final EndInGoodOrder end;

  StartingProgram(Settings settings) {
    // A thread of its own: those of the common pool do not see the classes within the jar.
    Thread thread = new Thread(() -> start(settings), "start");
    this.end = EndInGoodOrder.of(starting, thread);
    thread.start();
  }

  private void start(Settings settings) {
    try {
      starting.complete(Program.start(settings));
    } catch (RuntimeException | Error failed) {
      starting.completeExceptionally(failed);
    }
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
    end.isNotNeeded();
  }

  private static void close(Program program) {
    if (program != null) {
      program.close();
    }
  }
}
