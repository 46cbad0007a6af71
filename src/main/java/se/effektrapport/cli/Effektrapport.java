package se.effektrapport.cli;

import picocli.CommandLine;

/** The program's entry: one command line in, one exit code out. */
public final class Effektrapport {

  private Effektrapport() {}

  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    // From JDK 22 on there is a console also where the output is piped; this one is there only at a
    // terminal.
    System.setProperty("jdk.console", "java.base");
    System.exit(run(arguments));
  }

  /** Runs a command line and returns its exit code; see {@link ExitCode}. */
  static int run(String... arguments) {
    CommandLine commands = new CommandLine(new Commands());

    commands.setParameterExceptionHandler(Refusals::ofUsage);
    commands.setExecutionExceptionHandler(Refusals::ofRun);
    return commands.execute(arguments);
  }
}
