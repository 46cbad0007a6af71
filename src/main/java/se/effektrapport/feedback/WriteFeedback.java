package se.effektrapport.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;
import se.effektrapport.ownerfile.OwnerOnly;
import se.effektrapport.sheet.AnnotateWorkbook;
import se.effektrapport.sheet.Note;

/** Writes what goes back to the one who answered; the same feedback gives the same bytes. */
public final class WriteFeedback {

  private static final String TEXT = ".txt";
  private static final List<String> EXTENSIONS = List.of(".xlsx", ".xlsm", TEXT);

  private WriteFeedback() {}

  /**
   * Writes the workbook with comments, or a text if there is no workbook that can be given back,
   * over what was written under that name before.
   *
   * @param stem the file's name without extension
   * @return the file's name
   */
  public static String write(Feedback feedback, Path folder, String stem) {
    try {
      OwnerOnly.createFolder(folder);
      Path unfinished = folder.resolve("." + stem + ".tmp");
      Files.deleteIfExists(unfinished);
      OwnerOnly.createFile(unfinished);
      try {
        String extension = written(feedback, unfinished);
        return moved(unfinished, folder, stem, extension);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String written(Feedback feedback, Path file) throws IOException {
    Optional<String> extension =
        feedback
            .original()
            .flatMap(
                original ->
                    AnnotateWorkbook.write(
                        original, SummarySheet.of(feedback), notes(feedback), file));
    if (extension.isEmpty()) {
      Files.writeString(file, FeedbackText.of(feedback), StandardCharsets.UTF_8);
    }
    return extension.orElse(TEXT);
  }

  private static List<Note> notes(Feedback feedback) {
    return feedback.findings().stream()
        .flatMap(
            finding ->
                Stream.concat(finding.place().stream(), finding.also().stream())
                    .map(place -> note(place, finding)))
        .toList();
  }

  private static Note note(Place place, Finding finding) {
    String text = Sentences.kind(finding) + ". " + Sentences.line(finding.sentence());
    return new Note(place.sheet(), place.cell(), text);
  }

  /** Only one file has the name, whatever was written at an earlier run. */
  private static String moved(Path file, Path folder, String stem, String extension)
      throws IOException {
    for (String other : EXTENSIONS) {
      if (!other.equals(extension)) {
        Files.deleteIfExists(folder.resolve(stem + other));
      }
    }
    Path target = folder.resolve(stem + extension);
    Files.move(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return stem + extension;
  }
}
