package se.effektrapport.classification;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The insatser of the invented round whose förvaltning chose an utgångspunkt. */
final class SampleActivities {
  private static final Path SOURCES = Path.of("src/test/resources/exempelomgang/2022");

  /** The columns that tell what an insats is about, as Activity.telling() joins them. */
  private static final List<String> TELLING =
      List.of("insats", "beskrivning", "malgrupp", "samverkansparter", "effekt", "resultat");

  record Sample(String file, String name, String text, String chosen, Optional<String> delomrade) {}

  private SampleActivities() {}

  static List<Sample> chosen() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.sorted().flatMap(SampleActivities::in).toList();
    }
  }

  private static Stream<Sample> in(Path file) {
    return rows(file)
        .filter(row -> row.get("utgangspunkt") != null)
        .map(
            row ->
                new Sample(
                    file.getFileName().toString(),
                    row.get("insats").toString(),
                    text(row),
                    row.get("utgangspunkt").toString(),
                    Optional.ofNullable(row.get("delomrade")).map(Object::toString)));
  }

  private static String text(Map<?, ?> row) {
    return TELLING.stream()
        .map(row::get)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<Map<?, ?>> rows(Path file) {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    try (Reader reader = Files.newBufferedReader(file)) {
      Map<?, ?> top = yaml.load(reader);
      return ((List<?>) top.get("insatser")).stream().map(row -> (Map<?, ?>) row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
