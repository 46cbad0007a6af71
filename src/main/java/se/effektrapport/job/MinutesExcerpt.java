package se.effektrapport.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The nämnd's own excerpt from its minutes, which goes along as it is: it is somebody else's file,
 * so it is copied and never opened.
 */
record MinutesExcerpt(Path round) {

  static final String NAME = "protokollsutdrag.pdf";

  private static final long LARGEST = 25_000_000;
  private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** It, if it is there and can go along. */
  Optional<Path> file() throws IOException {
    Path file = path();
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && fault(file).isEmpty()
        ? Optional.of(file)
        : Optional.empty();
  }

  /** Why it does not go along, if it does not. */
  Optional<String> remark() throws IOException {
    Path file = path();
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(
          "Protokollsutdraget följer inte med: lägg det som %s i omgångens mapp bilagor och kör igen."
              .formatted(NAME));
    }
    return fault(file)
        .map(fault -> "Protokollsutdraget bilagor/%s följer inte med: %s.".formatted(NAME, fault));
  }

  /**
   * That it is the one that went along with an earlier edition: then it is of another decision.
   *
   * @param distribution the folder with what each edition's receivers got
   */
  Optional<String> remarkIfOld(Path distribution, int edition) throws IOException {
    Optional<Path> file = file();
    for (int earlier = edition - 1; earlier > 0 && file.isPresent(); earlier--) {
      if (went(distribution.resolve(OutputFolder.edition(earlier)), Sha256.of(file.get()))) {
        return Optional.of(
            "Protokollsutdraget bilagor/%s är samma fil som följde med utgåva %d. Är det från ett äldre beslut, lägg dit det nya och kör igen innan något skickas."
                .formatted(NAME, earlier));
      }
    }
    return Optional.empty();
  }

  private static boolean went(Path parcels, String sha256) throws IOException {
    if (!Files.isDirectory(parcels)) {
      return false;
    }
    try (var receivers = Files.list(parcels)) {
      for (Path each : receivers.map(receiver -> receiver.resolve(NAME)).toList()) {
        if (Files.isRegularFile(each) && Sha256.of(each).equals(sha256)) {
          return true;
        }
      }
    }
    return false;
  }

  private Path path() {
    return round.resolve("bilagor").resolve(NAME);
  }

  private static Optional<String> fault(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of("väntade en fil, fann en mapp eller en länk");
    }
    if (Files.size(file) > LARGEST) {
      return Optional.of(
          "väntade högst %d MB, fann %d MB"
              .formatted(LARGEST / 1_000_000, Files.size(file) / 1_000_000));
    }
    return isPdf(file)
        ? Optional.empty()
        : Optional.of("väntade en PDF, fann en fil som börjar med något annat");
  }

  private static boolean isPdf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return java.util.Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
    }
  }
}
