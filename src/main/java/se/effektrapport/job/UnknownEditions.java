package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;

/**
 * Editions in the output that another database published: one that is newer than the backup ours
 * came from, or another altogether. Nothing is ever written over them.
 */
record UnknownEditions(Editions editions, OutputFolder folder, int year) {

  /**
   * @throws RunException if there is one
   */
  void refuse() throws IOException {
    Optional<String> found = sentence();
    if (found.isPresent()) {
      throw new RunException(found.get());
    }
  }

  /** What to do about one; empty if there is none. */
  Optional<String> sentence() throws IOException {
    Map<Integer, EditionRecord> known =
        editions.history(year).stream()
            .collect(Collectors.toMap(EditionRecord::number, Function.identity()));
    for (int number : folder.editions()) {
      if (!known.containsKey(number)
          || known.get(number).published() && isWholeAndUnknown(number)) {
        return Optional.of(
            "Mappen %s innehåller en utgåva %d som databasen inte känner till. Återställ databasen som den gjordes ur med aterstall --fil och den senaste säkerhetskopian, eller flytta undan mappen, och kör igen."
                .formatted(folder.path().resolve(OutputFolder.edition(number)), number));
      }
    }
    return Optional.empty();
  }

  /** Files that do not agree with their manifest are only damaged, and are written again. */
  private boolean isWholeAndUnknown(int number) throws IOException {
    String path = OutputFolder.edition(number) + "/" + Manifest.NAME;
    Path manifest = folder.path().resolve(path);
    if (!Files.isRegularFile(manifest)) {
      return false;
    }
    byte[] bytes = Files.readAllBytes(manifest);
    return !editions.hasPublished(year, path, Sha256.of(bytes))
        && Arrays.equals(bytes, Manifest.of(year, number, manifest.getParent()));
  }
}
