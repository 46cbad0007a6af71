package se.effektrapport.classification;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.datafile.CsvFile;
import se.effektrapport.datafile.DataFileException;
import se.effektrapport.datafile.Problem;

/** What the classification is learned from: texts whose labels people have given. */
public record Examples(List<Example> all) {

  /** The columns of the file. */
  public static final List<String> COLUMNS =
      List.of("text", "utgangspunkt", "delomrade", "andra", "falla", "skribent");

  /** Raised when the method says something else of the same examples. */
  private static final int METHOD = 1;

  private static final int DIGITS = 16;

  public Examples {
    all = List.copyOf(all);
  }

  /**
   * Reads the examples, whose labels must be those of the code book.
   *
   * @throws DataFileException with every mistake in the file
   */
  public static Examples read(Path file, Codebook codebook) {
    Examples examples =
        new Examples(CsvFile.parse(file, COLUMNS, row -> new Reading(row, codebook).example()));
    examples.refuseUnlessAllAreThere(file, codebook);
    return examples;
  }

  /** What classifies with a code book and these examples. */
  public Instrument instrument(Codebook codebook) {
    return new Instrument(codebook.hash(), METHOD + "-" + digest().substring(0, DIGITS));
  }

  private String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Example each : all) {
        digest.update(each.toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** What no example shows can never be found. */
  private void refuseUnlessAllAreThere(Path file, Codebook codebook) {
    List<Problem> problems =
        all(codebook)
            .map(Utgangspunkt::id)
            .filter(id -> all.stream().noneMatch(each -> each.utgangspunkt().equals(id)))
            .map(
                id ->
                    new Problem(
                        "kodbok/" + file.getFileName(),
                        0,
                        "minst ett exempel för varje utgångspunkt",
                        "inget för " + id))
            .toList();
    if (!problems.isEmpty()) {
      throw new DataFileException(problems);
    }
  }

  private static Stream<Utgangspunkt> all(Codebook codebook) {
    return Stream.concat(codebook.utgangspunkter().stream(), Stream.of(codebook.other()));
  }

  /** How a row becomes an example. */
  private record Reading(CsvFile.Row row, Codebook codebook) {

    Example example() {
      List<String> ids = all(codebook).map(Utgangspunkt::id).toList();
      String utgangspunkt = row.oneOf("utgangspunkt", ids);
      Optional<String> second = row.optionalText("andra");
      if (second.filter(each -> !ids.contains(each) || each.equals(utgangspunkt)).isPresent()) {
        row.problem("andra", "en annan av " + String.join(", ", ids));
      }
      return new Example(
          row.text("text"),
          utgangspunkt,
          delomrade(utgangspunkt),
          second,
          row.optionalText("falla"),
          row.text("skribent"));
    }

    private Optional<String> delomrade(String utgangspunkt) {
      Optional<String> delomrade = row.optionalText("delomrade");
      boolean known =
          codebook.utgangspunkt(utgangspunkt).stream()
              .anyMatch(own -> delomrade.isEmpty() || own.has(delomrade.get()));
      if (!known) {
        row.problem("delomrade", "ett delområde i utgångspunkten " + Problem.quoted(utgangspunkt));
      }
      return delomrade;
    }
  }
}
