package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import se.effektrapport.backup.BackupException;
import se.effektrapport.database.DatabaseException;
import se.effektrapport.datafile.DataFileException;
import se.effektrapport.document.MarkupException;
import se.effektrapport.pdf.PdfException;
import se.effektrapport.texts.TextsException;
import se.effektrapport.word.WordException;
import se.effektrapport.wording.WordingException;

/**
 * A run that did not come to its end; the message is a Swedish sentence for the one who started it.
 */
public final class RunException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String DISK_FULL = "53100";

  private static final Logger LOG = LoggerFactory.getLogger(RunException.class);

  /** Those whose messages are Swedish sentences for people. */
  private static final List<Class<? extends Throwable>> TOLD =
      List.of(
          RunException.class,
          BackupException.class,
          DataFileException.class,
          DatabaseException.class,
          TextsException.class,
          MarkupException.class,
          WordingException.class,
          PdfException.class,
          WordException.class);

  /** Of those, what the people who write the files can mend in them. */
  private static final List<Class<? extends Throwable>> MISTAKES =
      List.of(
          DataFileException.class,
          TextsException.class,
          WordingException.class,
          MarkupException.class);

  RunException(String sentence) {
    super(sentence);
  }

  private RunException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** Whether it is a mistake in a data file, a text or a template that ended it. */
  public boolean isMistakeInAFile() {
    for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
      if (isAny(MISTAKES, cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAny(List<Class<? extends Throwable>> types, Throwable thrown) {
    return types.stream().anyMatch(type -> type.isInstance(thrown));
  }

  static RunException of(JobExecution execution) {
    return execution.getStepExecutions().stream()
        .map(StepExecution::getFailureExceptions)
        .flatMap(List::stream)
        .findFirst()
        .map(RunException::of)
        .orElseGet(
            () -> new RunException("Körningen avbröts. Kör igen, så fortsätter den där den var."));
  }

  /** What made a run fail, told in a sentence. */
  public static RunException of(Throwable failed) {
    LOG.error("the run failed", failed);
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      Throwable each = cause;
      if (isAny(TOLD, each)) {
        return new RunException(each.getMessage(), failed);
      }
      if (each instanceof IOException io) {
        return new RunException(sentence(io), failed);
      }
      if (each instanceof SQLException sql && sentence(sql).isPresent()) {
        return new RunException(sentence(sql).get(), failed);
      }
    }
    return new RunException(
        "Körningen misslyckades av ett fel i programmet. Inget är halvfärdigt publicerat. Loggfilen"
            + " visar vad som hände.",
        failed);
  }

  /** What a person can do something about; the others are mistakes of ours. */
  private static Optional<String> sentence(SQLException failed) {
    String state = String.valueOf(failed.getSQLState());
    if (state.equals(DISK_FULL)) {
      return Optional.of(
          "Databasens disk är full. Inget är halvfärdigt publicerat. Frigör plats och kör igen.");
    }
    boolean gone =
        failed instanceof SQLTransientConnectionException || state.matches("08.*|57P0[123]");
    return gone
        ? Optional.of(
            "Databasen svarar inte längre. Inget är halvfärdigt publicerat. Kontrollera att servern"
                + " är igång och att disken inte är full, och kör igen, så fortsätter körningen där"
                + " den var.")
        : Optional.empty();
  }

  private static String sentence(IOException failed) {
    String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space left") || message.contains("disk quota")) {
      return "Disken är full: rapporten kunde inte skrivas. Frigör plats och kör igen.";
    }
    String file =
        failed instanceof FileSystemException known && known.getFile() != null
            ? known.getFile()
            : "en fil";
    if (failed instanceof AccessDeniedException || message.contains("read-only")) {
      return "Det går inte att skriva i %s. Kontrollera att mappen inte är skrivskyddad och att ingen fil i den är öppen i ett annat program, och kör igen."
          .formatted(file);
    }
    return "Det gick inte att läsa eller skriva %s. Stäng filen om den är öppen i ett annat program och kör igen."
        .formatted(file);
  }
}
