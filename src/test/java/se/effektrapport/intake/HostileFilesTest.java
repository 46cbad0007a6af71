package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hostile files are read in a process with little memory, which must live through all of them. */
class HostileFilesTest {

  private static final Logger LOG = LoggerFactory.getLogger(HostileFilesTest.class);

  @TempDir Path folder;

  @Test
  void everyHostileFileIsReadOrRefusedWithItsSentence() throws Exception {
    Map<Path, String> expected = new HostileFiles(folder).all();

    List<Probe.Outcome> outcomes = Probe.run(folder, List.copyOf(expected.keySet()));

    outcomes.forEach(each -> LOG.info("{}", each));
    assertThat(outcomes).as(Probe.log(folder)).hasSameSizeAs(expected.keySet());
    assertThat(outcomes.stream().filter(each -> !isAsExpected(each, expected))).isEmpty();
  }

  private boolean isAsExpected(Probe.Outcome outcome, Map<Path, String> expected) {
    String words = expected.get(folder.resolve(outcome.file()));
    return (outcome.word() + " " + outcome.sentences()).contains(words);
  }
}
