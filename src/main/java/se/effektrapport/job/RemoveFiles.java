package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes the files of a round that are in its archive copy, known by their bytes: what has come
 * since, or was changed, is in no copy and stays.
 */
final class RemoveFiles {

  private static final Logger LOG = LoggerFactory.getLogger(RemoveFiles.class);

  private final Run run;
  private final Set<String> copied;
  private int removed;
  private int unknown;
  private final List<Path> stuck = new ArrayList<>();

  RemoveFiles(Run run, Set<String> copied) {
    this.run = run;
    this.copied = copied;
  }

  void remove(List<RawFiles.Raw> files) throws IOException {
    for (RawFiles.Raw file : files) {
      if (copied.contains(Sha256.of(file.path()))) {
        remove(file);
      } else {
        unknown++;
      }
    }
  }

  private void remove(RawFiles.Raw file) {
    try {
      Files.delete(file.path());
      removed++;
      run.progress().done(file.kind());
    } catch (IOException inUse) {
      LOG.warn("a file of round {} could not be removed: {}", run.year(), inUse.getClass());
      stuck.add(file.path());
    }
  }

  int removed() {
    return removed;
  }

  /** What to see to; empty if there is nothing. */
  Optional<String> remark() {
    return unknown == 0
        ? Optional.empty()
        : Optional.of(
            "Filer som har kommit eller ändrats sedan arkivkopian gjordes ligger kvar: %d. De är inte med i den, så ta hand om dem för hand."
                .formatted(unknown));
  }

  /**
   * @throws RunException if files could not be removed
   */
  void refuseLeft() {
    if (!stuck.isEmpty()) {
      throw new RunException(
          "Raderna i databasen är borttagna, men filer kunde inte tas bort: %d, till exempel i %s. Stäng dem om de är öppna i ett annat program och kör samma kommando igen, så tas de bort."
              .formatted(stuck.size(), stuck.getFirst().getParent()));
    }
  }
}
