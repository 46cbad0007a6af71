package se.effektrapport.intake;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.effektrapport.round.ReceivedDates;
import se.effektrapport.round.RoundFolder;

/**
 * The files that lie in the folder of answers, in the order they were received and then by name.
 */
public record Arrivals(List<Arrival> all) {

  public Arrivals {
    all = List.copyOf(all);
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
            .toList());
  }

  private static Arrival arrival(Path file, LocalDate received) {
    String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
    return new Arrival(file, name, FileDigest.of(file), received);
  }

  /**
   * Those that must be read: bytes that were never read, each once; those that were refused, since
   * what they were refused for may have been mended in a data file; and an earlier answer that has
   * been put back in place of a later one.
   */
  public List<Arrival> unread(List<Receipt> receipts) {
    Map<String, Receipt> lastByBytes = new HashMap<>();
    receipts.forEach(receipt -> lastByBytes.put(receipt.sha256(), receipt));
    InForce inForce = InForce.of(receipts);
    Set<Receipt> present = new HashSet<>();
    all.forEach(
        each -> Optional.ofNullable(lastByBytes.get(each.sha256())).ifPresent(present::add));
    Set<String> taken = new HashSet<>();
    return all.stream()
        .filter(
            arrival -> {
              Receipt known = lastByBytes.get(arrival.sha256());
              return known == null
                  || known.outcome() == Receipt.Outcome.REFUSED
                  || isPutBack(arrival, known, inForce, present);
            })
        .filter(
            arrival -> taken.add(arrival.sha256().isEmpty() ? arrival.name() : arrival.sha256()))
        .toList();
  }

  /**
   * An accepted answer that is not in force, though it came no earlier than the one that is, and of
   * that one nothing lies in the folder any more.
   */
  private static boolean isPutBack(
      Arrival arrival, Receipt known, InForce inForce, Set<Receipt> present) {
    Receipt instead = inForce.insteadOf(known);
    return !inForce.includes(known)
        && !arrival.received().isBefore(instead.received())
        && present.stream()
            .filter(each -> each.administration().equals(known.administration()))
            .noneMatch(each -> each.version().equals(instead.version()));
  }
}
