package se.effektrapport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program's entry: one command line in, one exit code out. */
public final class Effektrapport {

  private Effektrapport() {}

  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    // From JDK 22 on there is a console also where the output is piped; this one is there only at a
    // terminal.
    System.setProperty("jdk.console", "java.base");
    ShortRun.prepare();
    speakSwedish();
    System.exit(run(arguments));
  }

  /**
   * Where the locale knows no Swedish letters, as in a bare container, UTF-8 is what the reader
   * most likely has.
   */
  private static void speakSwedish() {
    if (!System.out.charset().newEncoder().canEncode("åäöÅÄÖ”–")) {
      System.setOut(printer(FileDescriptor.out));
      System.setErr(printer(FileDescriptor.err));
    }
  }

  private static PrintStream printer(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
  }

  /** Runs a command line and returns its exit code; see {@link ExitCode}. */
  static int run(String... arguments) {
    CommandLine commands = new CommandLine(new Commands());

    commands.setParameterExceptionHandler(Refusals::ofUsage);
    commands.setExecutionExceptionHandler(Refusals::ofRun);
    return commands.execute(arguments);
  }
}
