package se.effektrapport.round;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.effektrapport.datafile.CsvFile;

/** The day each answer was received, as noted in mottaget.csv. */
public final class ReceivedDates {

  private final SortedMap<String, LocalDate> days = new TreeMap<>();

  private ReceivedDates() {}

  /** No day is known. */
  public static ReceivedDates none() {
    return new ReceivedDates();
  }

  /**
   * Reads {@code mottaget.csv}; no day is known if there is no such file.
   *
   * @throws se.effektrapport.datafile.DataFileException with every mistake in it
   */
  public static ReceivedDates read(Path file) {
    ReceivedDates dates = new ReceivedDates();
    if (Files.exists(file)) {
      CsvFile.parse(file, List.of("fil", "mottaget"), dates::note);
    }
    return dates;
  }

  private String note(CsvFile.Row row) {
    String name = row.text("fil");
    LocalDate day = row.date("mottaget");
    if (!name.isEmpty() && days.putIfAbsent(sameName(name), day) != null) {
      row.problem("fil", "varje fil en gång");
    }
    return name;
  }

  /** The day noted for a file, or empty: then it counts from the day it was first read. */
  public Optional<LocalDate> of(Path file) {
    return of(file.getFileName().toString());
  }

  /** The day noted for a file of that name. */
  public Optional<LocalDate> of(String name) {
    return Optional.ofNullable(days.get(sameName(name)));
  }

  /** The names of the files noted. */
  public Set<String> names() {
    return Collections.unmodifiableSet(days.keySet());
  }

  /** A Mac writes Å as two signs, everybody else as one. */
  static String sameName(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
  }
}
