package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.effektrapport.classification.Instrument;
import se.effektrapport.figures.Before;

/**
 * Digests of what the numbers and words of an edition rest on beside its own answers and what was
 * decided about them, by the Swedish name of each.
 */
record Premises(SortedMap<String, String> digests) {

  private static final String CODEBOOK = "kodboken";
  private static final String MODEL = "klassningens metod eller exempel";

  /** The other templates are words and looks, which alter no number. */
  private static final Pattern COUNTED_WITH = Pattern.compile(".*\\.(yaml|csv|txt)");

  /**
   * Those there are now.
   *
   * @param before the round of the year before
   * @param elsewhere digests of the counts of persons in editions that readers may hold beside it
   */
  static Premises of(Run run, Optional<Before> before, List<String> elsewhere) throws IOException {
    Undertaking undertaking = run.undertaking();
    Instrument instrument = undertaking.instrument();
    SortedMap<String, String> digests = new TreeMap<>();
    digests.put(CODEBOOK, instrument.codebookHash());
    digests.put(MODEL, instrument.model());
    digests.put("programmets version", WhatCounts.version());
    digests.put("omgang.yaml", file(undertaking.folder().path().resolve("omgang.yaml")));
    digests.put("organisation.yaml", file(run.settings().input().resolve("organisation.yaml")));
    digests.put("formuläret, styrdokumenten eller ordlistorna i templates", templates(run));
    digests.put("det som är känt om andra år och utgåvor", others(before, elsewhere));
    return new Premises(digests);
  }

  private static String file(Path file) throws IOException {
    Sha256 digest = new Sha256();
    WhatCounts.addFile(digest, file);
    return digest.hex();
  }

  private static String templates(Run run) throws IOException {
    Path folder = run.settings().templates();
    Set<Path> ofTheInstrument =
        Set.of(run.undertaking().codebookFile(folder), run.undertaking().examplesFile(folder));
    Sha256 digest = new Sha256();
    try (var all = Files.walk(folder)) {
      for (Path file :
          all.filter(Files::isRegularFile)
              .filter(WhatCounts::counts)
              .filter(each -> COUNTED_WITH.matcher(each.toString()).matches())
              .filter(each -> !ofTheInstrument.contains(each))
              .sorted()
              .toList()) {
        digest.add(folder.relativize(file).toString());
        WhatCounts.addFile(digest, file);
      }
    }
    return digest.hex();
  }

  private static String others(Optional<Before> before, List<String> elsewhere) {
    Sha256 digest = new Sha256();
    elsewhere.forEach(digest::add);
    before.ifPresent(
        year -> year.asked().forEach(each -> WhatCounts.add(digest, year.year(), each)));
    return digest.hex();
  }

  /** Those that were kept; nothing is known of an edition that was frozen before they were. */
  static Optional<Premises> kept(Map<String, String> digests) {
    return Optional.of(digests)
        .filter(each -> !each.isEmpty())
        .map(TreeMap::new)
        .map(Premises::new);
  }

  /** What is another now than it was then. */
  List<String> changed(Premises then) {
    return digests.keySet().stream()
        .filter(name -> !digests.get(name).equals(then.digests.get(name)))
        .toList();
  }

  Instrument instrument() {
    return new Instrument(digests.get(CODEBOOK), digests.get(MODEL));
  }
}
