package se.effektrapport.round;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.effektrapport.datafile.Mapping;
import se.effektrapport.datafile.YamlFile;

/** The other programmes and agreements that an activity may be reported under as well. */
public record SteeringDocuments(String version, List<SteeringDocument> documents) {

  /** One of them; what is stored is the id, so that the name can be reworded. */
  public record SteeringDocument(String id, String name) {}

  public SteeringDocuments {
    documents = List.copyOf(documents);
  }

  /**
   * Reads {@code styrdokument-<version>.yaml}.
   *
   * @throws se.effektrapport.datafile.DataFileException with every mistake in it
   */
  public static SteeringDocuments read(Path file) {
    return YamlFile.parse(file, top -> read(top, file.getFileName().toString()));
  }

  private static SteeringDocuments read(Mapping top, String fileName) {
    String version = top.text("version");
    if (!fileName.equals("styrdokument-" + version + ".yaml")) {
      top.problem("version", "samma version som i filens namn");
    }
    List<Mapping> items = top.mappings("styrdokument");
    for (int i = 0; i < items.size(); i++) {
      String id = items.get(i).text("id");
      if (items.subList(0, i).stream().anyMatch(earlier -> earlier.text("id").equals(id))) {
        items.get(i).problem("id", "ett id som inget annat styrdokument har");
      }
    }
    return new SteeringDocuments(
        version,
        items.stream().map(at -> new SteeringDocument(at.text("id"), at.text("namn"))).toList());
  }

  public Optional<SteeringDocument> byId(String id) {
    return documents.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
