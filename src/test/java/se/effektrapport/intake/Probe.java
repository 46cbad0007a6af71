package se.effektrapport.intake;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Reads files in a process of its own with little memory, and tells what came of each. */
final class Probe {

  /** A process that takes longer than this for one file hangs. */
  private static final int SECONDS_A_FILE = 60;

  /**
   * What came of a file: "godkand" or "avvisad" and the findings; how long and how much it took.
   */
  record Outcome(
      String file,
      long millis,
      long cpuMillis,
      long peakMegabytes,
      String word,
      String sentences) {}

  private Probe() {}

  /**
   * @param arguments the file to write to, and the files to read
   */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = new ArrayList<>();
    Forms.QUESTIONNAIRE.columns();
    for (int i = 1; i < arguments.length; i++) {
      Path file = Path.of(arguments[i]);
      System.gc();
      pools().forEach(MemoryPoolMXBean::resetPeakUsage);
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long began = System.nanoTime();
      Received received = Forms.read(file);
      long millis = (System.nanoTime() - began) / 1_000_000;
      long cpu =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - spent) / 1_000_000;
      long peak = peakMegabytes();
      String word = received instanceof Received.Accepted ? "godkand" : "avvisad";
      String sentences = String.join(" | ", Forms.sentences(received)).replaceAll("\\s+", " ");
      String told = sentences.substring(0, Math.min(sentences.length(), 300));
      lines.add(
          String.join(
              "\t", file.getFileName().toString(), "" + millis, "" + cpu, "" + peak, word, told));
      Files.write(Path.of(arguments[0]), lines);
    }
  }

  /** The most that was taken of the heap, what could have been collected included. */
  static long peakMegabytes() {
    return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** Reads the files elsewhere; of a process that fell or hung, only what it told before. */
  static List<Outcome> run(Path folder, List<Path> files) throws Exception {
    Path told = folder.resolve("utfall.txt");
    Path log = folder.resolve("logg.txt");
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Probe.class.getName(), told.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor((long) SECONDS_A_FILE * files.size(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return Files.readAllLines(told, StandardCharsets.UTF_8).stream().map(Probe::outcome).toList();
  }

  /** What the process said besides. */
  static String log(Path folder) throws IOException {
    return Files.readString(folder.resolve("logg.txt"));
  }

  private static Outcome outcome(String line) {
    String[] fields = line.split("\t", 6);
    return new Outcome(
        fields[0],
        Long.parseLong(fields[1]),
        Long.parseLong(fields[2]),
        Long.parseLong(fields[3]),
        fields[4],
        fields[5]);
  }
}
