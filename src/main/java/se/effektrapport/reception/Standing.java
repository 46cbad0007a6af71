package se.effektrapport.reception;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.intake.Finding;

/**
 * Where a received file stands: what came of it, and whether it counts.
 *
 * @param file its name now, or the one it was read under if it no longer lies there
 * @param number among the files of its administration, or of those nobody could be told of, from 1
 * @param administration the code of the administration, if that could be read
 * @param version of the answer that the file holds
 * @param received the day it counts as received
 * @param path of a file with the same answer that lies there now
 * @param open whether somebody should do something about its findings
 * @param remark a sentence about the file, not about what stands in it
 */
public record Standing(
    String file,
    String sha256,
    int number,
    Optional<String> administration,
    Optional<Integer> version,
    LocalDate received,
    Outcome outcome,
    Optional<Path> path,
    boolean open,
    Optional<String> remark,
    List<Finding> findings) {

  public Standing {
    findings = List.copyOf(findings);
  }

  /** What came of a file, with the word for it in mottagning.csv. */
  public enum Outcome {
    ACCEPTED("godkand"),
    REFUSED("avvisad"),
    UNCHANGED("oforandrad"),
    REPLACED("ersatt"),
    WAITING("vantar"),
    WITHDRAWN("aterkallad");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Whether it is refused, and no later answer has taken its place. */
  public boolean isRefused() {
    return open && outcome == Outcome.REFUSED;
  }

  /** How many findings of a severity there are. */
  public long count(Finding.Severity severity) {
    return findings.stream().filter(each -> each.severity() == severity).count();
  }
}
