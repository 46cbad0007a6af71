package se.effektrapport.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
            .map(
                file ->
                    new Arrival(
                        file,
                        Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC),
                        sha256(file),
                        dates.of(file).orElse(today)))
            .toList());
  }

  /**
   * Those that must be read: bytes that were never read, each once; those that were refused, since
   * what they were refused for may have been mended in a data file; and an earlier answer that has
   * been put back while nothing of the later one lies in the folder any more.
   */
  public List<Arrival> unread(List<Receipt> receipts) {
    Map<String, Receipt> lastByHash = new HashMap<>();
    Map<String, Integer> inForce = new HashMap<>();
    for (Receipt receipt : receipts) {
      lastByHash.put(receipt.sha256(), receipt);
      receipt
          .administration()
          .ifPresent(a -> receipt.version().ifPresent(v -> inForce.merge(a, v, Math::max)));
    }
    Set<String> present = all.stream().map(Arrival::sha256).collect(Collectors.toSet());
    Set<String> versionsPresent =
        present.stream()
            .flatMap(hash -> Optional.ofNullable(lastByHash.get(hash)).stream())
            .map(Arrivals::version)
            .collect(Collectors.toSet());
    List<Arrival> unread = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Arrival arrival : all) {
      Receipt known = lastByHash.get(arrival.sha256());
      boolean toRead =
          known == null
              || known.outcome() == Receipt.Outcome.REFUSED
              || isPutBack(known, inForce, versionsPresent);
      if (toRead && taken.add(arrival.sha256())) {
        unread.add(arrival);
      }
    }
    return unread;
  }

  private static boolean isPutBack(
      Receipt known, Map<String, Integer> inForce, Set<String> versionsPresent) {
    int last = inForce.get(known.administration().orElseThrow());
    return known.version().get() < last
        && !versionsPresent.contains(known.administration().get() + " " + last);
  }

  private static String version(Receipt receipt) {
    return receipt.administration().orElse("")
        + " "
        + receipt.version().map(String::valueOf).orElse("");
  }

  private static String sha256(Path file) {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
