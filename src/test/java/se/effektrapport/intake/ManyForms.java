package se.effektrapport.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Many different workbooks, made of the sample answers: what is said differs in each. */
final class ManyForms {

  static final int COUNT = 180;

  private static final Path SAMPLE = Path.of("input/2022/enkatsvar");

  private ManyForms() {}

  /** Of each respondent several, to be received on different days. */
  static List<Path> in(Path folder) throws IOException {
    List<Path> sample;
    try (Stream<Path> files = Files.list(SAMPLE)) {
      sample = files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
    List<Path> all = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      int version = i / sample.size();
      all.add(
          Zips.of(sample.get(i % sample.size()))
              .change(HostileFiles.STRINGS, xml -> varied(xml, version))
              .save(folder.resolve("svar-%03d.xlsx".formatted(i))));
    }
    return all;
  }

  /** Every full stop within an answer gets a remark after it. */
  private static String varied(String xml, int version) {
    return xml.replaceAll("\\. (?=\\p{Lu})", ". Vi såg det %d gånger. ".formatted(version + 2));
  }

  /** The day a file is received, so that of one respondent's the next replaces it. */
  static Arrival arrival(Path file, int number) {
    return new Arrival(
        file,
        file.getFileName().toString(),
        FileDigest.of(file),
        Forms.RECEIVED.minusDays(30).plusDays(number / 16));
  }
}
