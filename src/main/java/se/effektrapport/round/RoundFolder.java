package se.effektrapport.round;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** One year's folder and what lies where in it. */
public record RoundFolder(Path path, int year) {

  private static final String ANSWERS = "enkatsvar";
  private static final String WITHDRAWN = "(?iu)[aå]terkallat";

  /** Also of kinds that cannot be read: they are refused, not overlooked. */
  private static final String REVIEW = "(?iu)granskning.*\\.(xls[xmb]?|xlt[xm]?|ods)";

  /** Whether it holds a round: one has its {@code omgang.yaml}. */
  public boolean isRound() {
    return Files.exists(path.resolve("omgang.yaml"));
  }

  /**
   * Reads {@code omgang.yaml}.
   *
   * @throws se.effektrapport.datafile.DataFileException with every mistake in it
   */
  public Round round(Organisation organisation) {
    return Round.read(path.resolve("omgang.yaml"), organisation);
  }

  /**
   * Reads {@code mottaget.csv}, if there is one.
   *
   * @throws se.effektrapport.datafile.DataFileException with every mistake in it
   */
  public ReceivedDates received() {
    return ReceivedDates.read(path.resolve("mottaget.csv"));
  }

  /**
   * The files with answers, in the order they were received and then by name. Every file is listed,
   * of whatever kind: one that is no workbook has to be refused, not overlooked.
   *
   * @param firstRead the day for a file that has none noted
   */
  public List<Path> answers(ReceivedDates received, Function<Path, LocalDate> firstRead) {
    return answers().stream()
        .sorted(
            Comparator.comparing(
                (Path file) -> received.of(file).orElseGet(() -> firstRead.apply(file))))
        .toList();
  }

  /** The files with answers, by name. */
  public List<Path> answers() {
    return Listing.of(path.resolve(ANSWERS)).files();
  }

  /** The files with answers that were taken back, by name. */
  public List<Path> withdrawn() {
    return Listing.of(path.resolve(ANSWERS)).folders().stream()
        .filter(folder -> Listing.name(folder).matches(WITHDRAWN))
        .flatMap(folder -> Listing.of(folder).files().stream())
        .toList();
  }

  /** The workbooks that reviewers filled in, by name. */
  public List<Path> reviews() {
    return Listing.of(path).files().stream()
        .filter(file -> Listing.name(file).matches(REVIEW))
        .toList();
  }

  /** Where the handläggare's own words lie; the folder need not exist. */
  public Path texts() {
    return path.resolve("texter");
  }

  /**
   * What lies there without being read or is noted without lying there, one sentence each.
   *
   * @param known the names of files that were read and need not lie there any more
   */
  public List<String> remarks(ReceivedDates received, Set<String> known) {
    Set<String> there = new HashSet<>(known);
    Stream.of(answers(), withdrawn(), Listing.of(path.resolve("sena")).files())
        .flatMap(List::stream)
        .forEach(file -> there.add(Listing.name(file)));
    Stream<String> absent =
        received.names().stream()
            .filter(name -> !there.contains(name))
            .map("mottaget.csv nämner %s, som inte finns i mappen enkatsvar."::formatted);
    Stream<String> unread =
        Listing.of(path.resolve(ANSWERS)).folders().stream()
            .map(Listing::name)
            .filter(name -> !name.matches(WITHDRAWN))
            .map("Mappen enkatsvar/%s läses inte. Lägg svaren direkt i enkatsvar."::formatted);
    return Stream.concat(absent, unread).toList();
  }
}
