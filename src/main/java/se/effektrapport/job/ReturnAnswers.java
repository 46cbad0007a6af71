package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.effektrapport.feedback.Feedback;
import se.effektrapport.feedback.WriteFeedback;
import se.effektrapport.reception.Standing;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;

/**
 * Keeps the folder of what goes back to those who answered: a file for each answer with something
 * left to do, and none for those that are done with.
 */
final class ReturnAnswers {

  static final String FOLDER = "aterkoppling";

  /** The names we give; what people put there themselves is left alone. */
  private static final String OURS = "[a-z0-9-]+-svar-\\d+\\.(xlsx|xlsm|txt)";

  private final Round round;
  private final LocalDate today;
  private final Path folder;

  ReturnAnswers(Round round, LocalDate today, Path output) {
    this.round = round;
    this.today = today;
    this.folder = output.resolve(FOLDER);
  }

  void write(List<Standing> standings) throws IOException {
    Set<String> written = new HashSet<>();
    for (Standing standing : standings) {
      if (isForTheSender(standing)) {
        written.add(write(standing));
      }
    }
    removeOthers(written);
  }

  /**
   * Which of two answers came last is for us to say; what else they hold is asked then. What is no
   * file, or cannot be read, nobody sent.
   */
  private static boolean isForTheSender(Standing standing) {
    return standing.open()
        && standing.outcome() != Standing.Outcome.WAITING
        && !standing.sha256().isEmpty()
        && !standing.findings().isEmpty();
  }

  private String write(Standing standing) {
    String stem = stem(standing);
    // If the answer is gone from the folder, its copy cannot be made again.
    Optional<String> kept = standing.path().isPresent() ? Optional.empty() : copy(stem);
    return kept.orElseGet(() -> WriteFeedback.write(feedback(standing), folder, stem));
  }

  private Optional<String> copy(String stem) {
    return Stream.of(".xlsx", ".xlsm")
        .map(stem::concat)
        .filter(name -> Files.exists(folder.resolve(name)))
        .findFirst();
  }

  /** The slug and not the code, which has letters that not every machine can put in a name. */
  private String stem(Standing standing) {
    String whose = administration(standing).map(Administration::slug).orElse("okand");
    return whose + "-svar-" + standing.number();
  }

  private Feedback feedback(Standing standing) {
    return new Feedback(
        standing.path().filter(Files::isRegularFile),
        standing.file(),
        administration(standing).map(Administration::name),
        standing.outcome() == Standing.Outcome.REFUSED,
        standing.findings(),
        round.matter().officer().mailbox(),
        round.calendar().deadline(),
        today);
  }

  private Optional<Administration> administration(Standing standing) {
    return standing.administration().flatMap(round.organisation()::byCode);
  }

  private void removeOthers(Set<String> written) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.matches(OURS) && !written.contains(name)) {
          Files.delete(file);
        }
      }
    }
  }
}
