package se.effektrapport.sample;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.round.SteeringDocuments;

/** The lists of choices that come from the code book and the steering documents. */
final class SampleLists {

  private SampleLists() {}

  static Map<String, List<Choice>> read(Path templates, String version) throws IOException {
    Path folder = templates.resolve("kodbok");
    Map<String, List<Choice>> lists = new LinkedHashMap<>();
    List<Choice> all = new ArrayList<>();
    List<Choice> parts = new ArrayList<>();
    for (Map<?, ?> each : maps(load(folder.resolve(version + ".yaml")), "utgangspunkter")) {
      all.add(new Choice(text(each, "id"), text(each, "namn")));
      maps(each, "delomraden")
          .forEach(
              p -> parts.add(new Choice(text(p, "id"), text(p, "id") + " " + text(p, "namn"))));
    }
    lists.put("utgangspunkter", all);
    lists.put("delomraden", parts);
    lists.put("styrdokument", documents(folder.resolve("styrdokument-" + version + ".yaml")));
    return lists;
  }

  private static List<Choice> documents(Path file) {
    return SteeringDocuments.read(file).documents().stream()
        .map(document -> new Choice(document.id(), document.name()))
        .toList();
  }

  private static Map<?, ?> load(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    }
  }

  private static List<Map<?, ?>> maps(Map<?, ?> from, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    ((List<?>) from.get(key)).forEach(each -> maps.add((Map<?, ?>) each));
    return maps;
  }

  private static String text(Map<?, ?> from, String key) {
    return from.get(key).toString();
  }
}
