package se.effektrapport.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.slf4j.LoggerFactory;

/**
 * Spares a program that runs for seconds the compiler that pays off over minutes.
 *
 * <p>Measured on the sample round: the optimising compiler takes half of the processor time of a
 * run, on the two processors that the run itself needs. A command line may say {@code
 * -XX:TieredStopAtLevel=1}; {@code java -jar} alone cannot, so the same is said to the running
 * machine, as {@code jcmd Compiler.directives_add} would.
 */
final class ShortRun {

  /** All but the learning, whose few loops run millions of times. */
  private static final String DIRECTIVES =
      "[{match: \"de/bwaldvogel/liblinear/*.*\"}, {match: \"*.*\", c2: {Exclude: true}}]";

  private ShortRun() {}

  static void prepare() {
    try {
      Path file = Files.createTempFile("effektrapport", ".json");
      Files.writeString(file, DIRECTIVES);
      MBeanServer server = ManagementFactory.getPlatformMBeanServer();
      server.invoke(
          new ObjectName("com.sun.management:type=DiagnosticCommand"),
          "compilerDirectivesAdd",
          new Object[] {new String[] {file.toString()}},
          new String[] {String[].class.getName()});
      Files.delete(file);
    } catch (JMException | IOException slower) {
      LoggerFactory.getLogger(ShortRun.class).info("the run goes on with all compilers", slower);
    }
  }
}
