package se.effektrapport.reception;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.FileDigest;
import se.effektrapport.round.ReceivedDates;
import se.effektrapport.round.RoundFolder;

/**
 * The files that lie in the folder of answers, in the order they were received and then by name.
 *
 * @param withdrawn those that lie in its folder of answers taken back
 */
public record Arrivals(List<Arrival> all, List<Arrival> withdrawn) {

  public Arrivals {
    all = List.copyOf(all);
    withdrawn = List.copyOf(withdrawn);
  }

  /** No files at all. */
  public static Arrivals none() {
    return new Arrivals(List.of(), List.of());
  }

  /**
   * Looks in the folder.
   *
   * @param today the day a file counts from that is not noted in mottaget.csv
   */
  public static Arrivals in(RoundFolder folder, ReceivedDates dates, LocalDate today) {
    return new Arrivals(
        folder.answers(dates, file -> today).stream()
            .map(file -> arrival(file, dates.of(file).orElse(today)))
            .toList(),
        folder.withdrawn().stream()
            .map(file -> arrival(file, dates.of(file).orElse(today)))
            .toList());
  }

  private static Arrival arrival(Path file, LocalDate received) {
    String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
    return new Arrival(file, name, FileDigest.of(file), received);
  }
}
