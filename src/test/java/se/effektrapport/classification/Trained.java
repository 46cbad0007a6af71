package se.effektrapport.classification;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What classifies the sample rounds, learned once for all tests. */
public final class Trained {

  private static final Map<String, Classify> BY_CODEBOOK = new ConcurrentHashMap<>();

  private Trained() {}

  /** With the code book of a version, and the examples of 2022. */
  public static Classify of(String codebook) {
    return BY_CODEBOOK.computeIfAbsent(
        codebook, version -> new Classify(codebook(version), examples(codebook(version))));
  }

  static Codebook codebook(String version) {
    return Codebook.read(Path.of("templates", "kodbok", version + ".yaml"));
  }

  static Examples examples(Codebook codebook) {
    return Examples.read(Path.of("templates", "kodbok", "exempel-2022.csv"), codebook);
  }
}
