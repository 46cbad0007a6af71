package se.effektrapport.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.effektrapport.datafile.Mapping;
import se.effektrapport.datafile.YamlFile;

/**
 * The invented answer of one administration, as text.
 *
 * @param savedBy {@code program}, {@code libreoffice} or {@code libreoffice-ods}
 * @param questions answers by id of the question
 * @param activities what the columns hold, by their id, with choices by id where the lists have ids
 */
record SampleAnswer(
    String administration,
    String fileName,
    LocalDate received,
    String savedBy,
    Map<String, String> questions,
    List<Map<String, String>> activities) {

  /** What the insats was called in the year before, if it has been renamed. */
  static final String CALLED_BEFORE = "fanns_som";

  static SampleAnswer read(Path file) {
    return YamlFile.parse(file, SampleAnswer::read);
  }

  private static SampleAnswer read(Mapping at) {
    return new SampleAnswer(
        at.text("forvaltning"),
        at.text("fil"),
        at.date("mottaget"),
        at.oneOf("sparad_med", List.of("program", "libreoffice", "libreoffice-ods")),
        texts(at.mapping("fragor")),
        at.mappings("insatser", SampleAnswer::activity));
  }

  private static Map<String, String> activity(Mapping at) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> documents = at.optionalTexts("redovisas");
    for (int i = 0; i < documents.size(); i++) {
      values.put("redovisas_" + (i + 1), documents.get(i));
    }
    at.keys().stream()
        .filter(key -> !key.equals("redovisas"))
        .forEach(key -> at.optionalText(key).ifPresent(text -> values.put(key, text)));
    return values;
  }

  private static Map<String, String> texts(Mapping at) {
    Map<String, String> texts = new LinkedHashMap<>();
    at.keys().forEach(key -> at.optionalText(key).ifPresent(text -> texts.put(key, text)));
    return texts;
  }
}
