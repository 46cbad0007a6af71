package se.effektrapport.feedback;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.effektrapport.intake.Finding;

/**
 * What is to be said to the one who sent a workbook.
 *
 * @param original the workbook as received; empty if it could not be opened safely
 * @param fileName the name it came under
 * @param administration its name as in a heading, if it is known whose answer it is
 * @param refused or else the answer is used, and the findings are questions
 * @param findings errors come first, otherwise in the given order
 * @param mailbox where the corrected workbook is to be sent
 * @param deadline the last day to answer
 * @param today the day this is said
 */
public record Feedback(
    Optional<Path> original,
    String fileName,
    Optional<String> administration,
    boolean refused,
    List<Finding> findings,
    String mailbox,
    LocalDate deadline,
    LocalDate today) {

  public Feedback {
    Objects.requireNonNull(original);
    Objects.requireNonNull(fileName);
    Objects.requireNonNull(administration);
    Objects.requireNonNull(mailbox);
    Objects.requireNonNull(deadline);
    Objects.requireNonNull(today);
    findings = findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
  }

  long count(Finding.Severity severity) {
    return findings.stream().filter(each -> each.severity() == severity).count();
  }
}
