package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Stores;
import se.effektrapport.answers.Submissions;
import se.effektrapport.database.TestDatabase;
import se.effektrapport.reception.Arrivals;
import se.effektrapport.reception.Delivery;
import se.effektrapport.reception.Receive;
import se.effektrapport.reception.Reception;
import se.effektrapport.reception.SortDeliveries;
import se.effektrapport.round.ReceivedDates;

/**
 * How fast 180 workbooks are read, checked and stored in a real database, against POI's reading of
 * the same files alone, each in a process with -Xmx256m. No test by name: it runs when asked for.
 */
class IntakeBenchmark {

  /** Deliveries that the job reads side by side and keeps in one transaction. */
  private static final int CHUNK = 4;

  private static final ReadSubmission READ =
      new ReadSubmission(Forms.ROUND, Forms.QUESTIONNAIRE, LastRound.none());

  @TempDir Path folder;

  @Test
  void printsTheFigures() throws Exception {
    List<Path> files = ManyForms.in(folder);
    for (String how : List.of("poi", "lasning", "mottagning")) {
      System.out.println(run(folder, how, files));
    }
  }

  /** Reads the files elsewhere in one of the ways that {@link #main} knows. */
  static String run(Path folder, String how, List<Path> files) throws Exception {
    Path log = folder.resolve(how + ".txt");
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(IntakeBenchmark.class.getName(), how));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    String told = Files.readString(log);
    assertThat(ended && process.exitValue() == 0).as(told).isTrue();
    return told.lines().filter(line -> line.startsWith(how)).findFirst().orElseThrow();
  }

  /**
   * @param arguments "poi" (POI's reading alone), "lasning" (read and checked) or "mottagning"
   *     (stored as well); then the files
   */
  public static void main(String[] arguments) throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      files.add(Path.of(arguments[i]));
    }
    switch (arguments[0]) {
      case "poi" -> measured("poi", () -> poi(files), files.size());
      case "lasning" -> measured("lasning", () -> accepted(files), files.size());
      default -> stored(files);
    }
    System.exit(0);
  }

  private interface Work {
    int run() throws Exception;
  }

  private static void measured(String how, Work work, int files) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long began = System.nanoTime();
    int result = work.run();
    double seconds = (System.nanoTime() - began) / 1e9;
    double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
    System.out.printf(
        "%s: %d files (%d), %.1f s, %.1f a second, CPU %.1f s, peak heap %d MB%n",
        how, files, result, seconds, files / seconds, cpuSeconds, Probe.peakMegabytes());
  }

  /** Every cell's text, as a program that uses POI plainly would ask for it. */
  private static int poi(List<Path> files) throws Exception {
    int letters = 0;
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file);
          Workbook workbook = new XSSFWorkbook(in)) {
        for (Sheet sheet : workbook) {
          for (Row row : sheet) {
            for (Cell cell : row) {
              letters += cell.toString().length();
            }
          }
        }
      }
    }
    return letters;
  }

  private static int accepted(List<Path> files) {
    int accepted = 0;
    for (int i = 0; i < files.size(); i++) {
      accepted += read(files, i) instanceof Received.Accepted ? 1 : 0;
    }
    return accepted;
  }

  private static Received read(List<Path> files, int number) {
    return READ.read(ManyForms.arrival(files.get(number), number));
  }

  private static List<Arrival> arrivals(List<Path> files) {
    return IntStream.range(0, files.size())
        .mapToObj(number -> ManyForms.arrival(files.get(number), number))
        .toList();
  }

  private static void stored(List<Path> files) throws Exception {
    TestDatabase database = new TestDatabase();
    database.beforeAll(null);
    try {
      Submissions submissions = Stores.submissions(database);
      SortDeliveries sort = new SortDeliveries(new CheckIdentity(Forms.ROUND, Forms.QUESTIONNAIRE));
      Receive receive =
          new Receive(
              2022,
              submissions,
              se.effektrapport.reception.Stores.receipts(database),
              known -> new Reception(known, Arrivals.none(), ReceivedDates.none()));
      measured(
          "mottagning",
          () -> {
            int kept = 0;
            List<Delivery> deliveries = sort.sort(arrivals(files));
            for (int i = 0; i < deliveries.size(); i += CHUNK) {
              int end = Math.min(i + CHUNK, deliveries.size());
              List<List<Received>> read =
                  deliveries.subList(i, end).parallelStream().map(each -> each.read(READ)).toList();
              kept += read.stream().mapToInt(each -> receive.receive(each).size()).sum();
            }
            return kept;
          },
          files.size());
    } finally {
      database.afterAll(null);
    }
  }
}
