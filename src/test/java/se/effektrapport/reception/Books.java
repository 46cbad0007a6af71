package se.effektrapport.reception;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.Finding;
import se.effektrapport.round.ReceivedDates;

/** What was received in a round, as tests tell it: receipts, and files by their bytes. */
final class Books {

  static final LocalDate EARLY = LocalDate.of(2022, 9, 1);
  static final LocalDate LATER = LocalDate.of(2022, 9, 20);
  static final LocalDate TODAY = LocalDate.of(2022, 10, 5);

  private final List<Receipt> receipts = new ArrayList<>();
  private final List<Arrival> files = new ArrayList<>();
  private final List<Arrival> withdrawn = new ArrayList<>();
  private ReceivedDates dates = ReceivedDates.none();

  Books accepted(String bytes, int version, LocalDate received, Finding... findings) {
    return add(bytes, Optional.of(version), Receipt.Outcome.ACCEPTED, received, findings);
  }

  Books unchanged(String bytes, int version, LocalDate received) {
    return add(bytes, Optional.of(version), Receipt.Outcome.UNCHANGED, received);
  }

  Books refused(String bytes, LocalDate received, Finding... findings) {
    return add(bytes, Optional.empty(), Receipt.Outcome.REFUSED, received, findings);
  }

  Books waiting(String bytes, LocalDate received, Finding... findings) {
    return add(bytes, Optional.empty(), Receipt.Outcome.WAITING, received, findings);
  }

  Books withdrawnOnce(String bytes, int version) {
    return add(bytes, Optional.of(version), Receipt.Outcome.WITHDRAWN, EARLY);
  }

  private Books add(
      String bytes,
      Optional<Integer> version,
      Receipt.Outcome outcome,
      LocalDate received,
      Finding... findings) {
    receipts.add(
        new Receipt(
            name(bytes), bytes, received, Optional.of("SKÄ"), version, outcome, List.of(findings)));
    return this;
  }

  /** A file with these bytes lies in the folder, under the name it was read under. */
  Books lies(String bytes, LocalDate received) {
    return lies(bytes, name(bytes), received);
  }

  Books lies(String bytes, String name, LocalDate received) {
    files.add(new Arrival(Path.of(name), name, bytes, received));
    return this;
  }

  Books liesWithdrawn(String bytes, String name) {
    withdrawn.add(new Arrival(Path.of("aterkallat", name), name, bytes, TODAY));
    return this;
  }

  /** mottaget.csv with a line for each. */
  Books noted(Path folder, String... lines) {
    try {
      dates =
          ReceivedDates.read(
              Files.writeString(
                  folder.resolve("mottaget.csv"), "fil;mottaget\n" + String.join("\n", lines)));
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Different bytes under one name: "a2" is the second file called a.xlsx. */
  private static String name(String bytes) {
    return bytes.replaceAll("\\d", "") + ".xlsx";
  }

  Reception reception() {
    return new Reception(receipts, new Arrivals(files, withdrawn), dates);
  }

  List<Standing> standings() {
    return Standings.of(reception());
  }

  List<Receipt> receipts() {
    return List.copyOf(receipts);
  }
}
