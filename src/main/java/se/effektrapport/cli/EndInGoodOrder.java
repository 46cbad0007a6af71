package se.effektrapport.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.effektrapport.database.Database;
import se.effektrapport.job.Program;

/**
 * What is done when somebody ends the program before its time, with Ctrl-C or a signal: the job is
 * asked to stop, the connections are closed and the database the program started is stopped, all
 * within two seconds. The next run takes up the work.
 */
final class EndInGoodOrder extends Thread {

  /** How long the job has to come to the end of its chunk; after that it is cut off. */
  private static final long CHUNK_MILLIS = 600;

  private static final long START_MILLIS = 600;

  private final CompletableFuture<Program> starting;
  private final Thread start;
  private final CountDownLatch closed = new CountDownLatch(1);

  private EndInGoodOrder(CompletableFuture<Program> starting, Thread start) {
    super("end");
    this.starting = starting;
    this.start = start;
  }

  static EndInGoodOrder of(CompletableFuture<Program> starting, Thread start) {
    EndInGoodOrder end = new EndInGoodOrder(starting, start);
    Runtime.getRuntime().addShutdownHook(end);
    return end;
  }

  /** The program is closed already. */
  void isNotNeeded() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(this);
    } catch (IllegalStateException ending) {
      // It runs already, and finds that there is nothing left to do.
    }
  }

  @Override
  public void run() {
    System.err.println(
        "Körningen avbröts. Kör samma kommando igen, så fortsätter den där den var.");
    // What the cut job would say of its connections is of no use to anybody.
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    try {
      end();
    } catch (InterruptedException | ExecutionException | TimeoutException notStarted) {
      // Nothing runs yet but perhaps the database.
    }
    Database.closeEmbedded();
  }

  private void end() throws InterruptedException, ExecutionException, TimeoutException {
    if (!starting.isDone()) {
      start.interrupt();
    }
    Program program = starting.get(START_MILLIS, TimeUnit.MILLISECONDS);
    program.stop();
    if (!closed.await(CHUNK_MILLIS, TimeUnit.MILLISECONDS)) {
      program.close();
    }
  }
}
