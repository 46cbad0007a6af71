package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Workbooks damaged at random: whatever the damage, a file is accepted or refused with sentences,
 * never an exception. {@code -Ptung} takes ten times as many, {@code -Deffekt.mutation.seed} other
 * ones.
 */
class DamagedWorkbooksTest {

  private static final Logger LOG = LoggerFactory.getLogger(DamagedWorkbooksTest.class);
  private static final int FILES = Integer.getInteger("effekt.mutation.files", 200);
  private static final long SEED = Long.getLong("effekt.mutation.seed", 2022);

  @TempDir Path folder;

  /** Forms made by POI and by LibreOffice, and whatever other programs' files the tests have. */
  private List<Path> originals() throws IOException {
    List<Path> all = new ArrayList<>(List.of(new Forms(folder).filled(Forms.someAnswers())));
    for (Path root : List.of(Path.of("input/2022/enkatsvar"), Path.of("src/test/resources"))) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(".xlsx")).sorted().forEach(all::add);
      }
    }
    return all;
  }

  @Test
  void onlyAcceptedOrRefusedEverComesOut() throws IOException {
    List<Path> originals = originals();
    Map<String, Integer> outcomes = new TreeMap<>();
    List<String> failed = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      long seed = SEED * 1_000_000 + i;
      Path original = originals.get(i % originals.size());
      byte[] damaged = new Damage(seed).of(original, folder.resolve("forlaga.xlsx"));
      try {
        String outcome = outcome(Files.write(folder.resolve("skadad.xlsx"), damaged));
        outcomes.merge(outcome, 1, Integer::sum);
      } catch (Throwable thrown) {
        failed.add("seed " + seed + ", " + original + ": " + thrown + " " + at(thrown));
      }
    }
    LOG.info("{} files from seed {}: {}", FILES, SEED, outcomes);
    assertThat(failed).isEmpty();
    assertThat(outcomes).containsKeys("accepted", "refused");
  }

  private static String outcome(Path file) {
    return switch (Forms.read(file)) {
      case Received.Accepted accepted -> "accepted";
      case Received.Refused refused -> {
        assertThat(Forms.sentences(refused)).allSatisfy(each -> assertThat(each).endsWith("."));
        yield "refused";
      }
    };
  }

  private static String at(Throwable thrown) {
    return thrown.getStackTrace().length == 0 ? "" : thrown.getStackTrace()[0].toString();
  }
}
