package se.effektrapport.word;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.effektrapport.document.Block;
import se.effektrapport.document.Document;
import se.effektrapport.document.ParseDocument;

/** Prints how long it takes to write about 60 and about 600 pages; run it from the editor. */
final class WordBenchmark {
  private static final int ROUNDS = 10;

  private WordBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Sample.templatesWithPicture(Files.createTempDirectory("mallar"));
    WriteWord word = new WriteWord(folder);
    for (int copies : List.of(6, 60)) {
      Document document = copied(copies);
      for (int round = 1; round <= ROUNDS; round++) {
        long began = cpu();
        int size = word.write(document).length;
        long millis = (cpu() - began) / 1_000_000;
        System.out.println(copies + " x 10 pages: " + millis + " ms CPU, " + size + " bytes");
      }
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The sample report many times over, with ids of its own each time. */
  private static Document copied(int copies) {
    List<Block> blocks = new ArrayList<>();
    String markup = Sample.reportMarkup();
    for (int copy = 0; copy < copies; copy++) {
      String own =
          markup
              .replace("id=\"", "id=\"k" + copy + "-")
              .replace("href=\"#", "href=\"#k" + copy + "-");
      blocks.addAll(new ParseDocument().parse(own).blocks());
    }
    Document report = Sample.report();
    return new Document(report.metadata(), report.opening(), blocks);
  }
}
