package se.effektrapport.job;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.FileDigest;
import se.effektrapport.review.ReadFile;
import se.effektrapport.review.ReviewStanding;
import se.effektrapport.round.RoundFolder;

/** The review workbooks that lie in the round's folder, by name. */
record ReviewFiles(List<Arrival> files) {

  ReviewFiles {
    files = List.copyOf(files);
  }

  static ReviewFiles in(RoundFolder folder, LocalDate today) {
    return new ReviewFiles(folder.reviews().stream().map(file -> arrival(file, today)).toList());
  }

  private static Arrival arrival(Path file, LocalDate today) {
    String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
    return new Arrival(file, name, FileDigest.of(file), today);
  }

  /** Those to read: new ones, and refused ones, since what they lacked may have come. */
  List<Arrival> toRead(List<ReadFile> readings) {
    return files.stream()
        .filter(file -> reading(file, readings).filter(each -> each.refusals().isEmpty()).isEmpty())
        .toList();
  }

  /** Where each of them stands. */
  List<ReviewStanding> standings(List<ReadFile> readings) {
    return files.stream()
        .map(file -> ReviewStanding.of(file.name(), reading(file, readings)))
        .toList();
  }

  /**
   * How a file was read, if its bytes were: the last time under its name, or under another that it
   * was copied from.
   */
  static Optional<ReadFile> reading(Arrival file, List<ReadFile> readings) {
    List<ReadFile> sameName =
        readings.stream().filter(each -> each.file().equals(file.name())).toList();
    List<ReadFile> candidates = sameName.isEmpty() ? readings : List.of(sameName.getLast());
    return candidates.stream()
        .filter(each -> each.sha256().equals(file.sha256()))
        .reduce((first, last) -> last);
  }
}
