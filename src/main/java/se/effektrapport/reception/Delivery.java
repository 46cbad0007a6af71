package se.effektrapport.reception;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.FileDigest;
import se.effektrapport.intake.ReadSubmission;
import se.effektrapport.intake.Received;

/**
 * Unread files of one administration, which are judged together: of two received on one day it
 * cannot be told which came last.
 *
 * @param unreadable what came of the file, if it could not even be opened
 */
public record Delivery(List<Arrival> files, Optional<Received> unreadable) {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  public Delivery {
    files = List.copyOf(files);
  }

  /** What comes of each of the files; none can stop the others. */
  public List<Received> read(ReadSubmission read) {
    return unreadable
        .map(List::of)
        .orElseGet(() -> files.stream().map(file -> readOrRefuse(read, file)).toList());
  }

  private static Received readOrRefuse(ReadSubmission read, Arrival file) {
    try {
      return settled(file, read.read(file));
    } catch (RuntimeException ours) {
      LOG.error("the workbook with SHA-256 {} could not be read", file.sha256(), ours);
      return Received.Refused.unforeseen(file);
    }
  }

  /** A file that somebody is still copying there may look whole or broken; neither says a thing. */
  private static Received settled(Arrival file, Received read) {
    return FileDigest.of(file.path()).equals(file.sha256()) ? read : Received.Refused.changed(file);
  }
}
