package se.effektrapport.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.effektrapport.datafile.Mapping;
import se.effektrapport.datafile.Problem;
import se.effektrapport.datafile.YamlFile;

/** The other programmes and agreements that an activity may be reported under as well. */
public record SteeringDocuments(String version, List<SteeringDocument> documents) {

  private static final String ASKS_ABOUT = "motsvarar";

  /**
   * One of them; what is stored is the id, so that the name can be reworded.
   *
   * @param asksAbout the ids of the utgångspunkter and delområden it asks about; none while that is
   *     not established
   */
  public record SteeringDocument(String id, String name, List<String> asksAbout) {

    public SteeringDocument {
      asksAbout = List.copyOf(asksAbout);
    }
  }

  public SteeringDocuments {
    documents = List.copyOf(documents);
  }

  /**
   * Reads {@code styrdokument-<version>.yaml}.
   *
   * @param known the ids of the utgångspunkter and delområden in the code book of the round
   * @throws se.effektrapport.datafile.DataFileException with every mistake in it
   */
  public static SteeringDocuments read(Path file, Collection<String> known) {
    return YamlFile.parse(file, top -> read(top, file.getFileName().toString(), known));
  }

  private static SteeringDocuments read(Mapping top, String fileName, Collection<String> known) {
    String version = top.text("version");
    if (!fileName.equals("styrdokument-" + version + ".yaml")) {
      top.problem("version", "samma version som i filens namn");
    }
    Set<String> ids = new HashSet<>();
    return new SteeringDocuments(
        version, top.mappings("styrdokument", at -> document(at, ids, known)));
  }

  private static SteeringDocument document(Mapping at, Set<String> ids, Collection<String> known) {
    String id = at.text("id");
    if (!ids.add(id)) {
      at.problem("id", "ett id som inget annat styrdokument har");
    }
    return new SteeringDocument(id, at.text("namn"), asksAbout(at, known));
  }

  private static List<String> asksAbout(Mapping at, Collection<String> known) {
    List<String> asked = new ArrayList<>();
    for (String id : at.optionalTexts(ASKS_ABOUT)) {
      if (!known.contains(id)) {
        at.problem(
            ASKS_ABOUT,
            "utgångspunkter eller delområden i omgångens kodbok (" + String.join(", ", known) + ")",
            Problem.quoted(id));
      } else if (asked.contains(id)) {
        at.problem(ASKS_ABOUT, "var och en en gång", Problem.quoted(id) + " igen");
      } else {
        asked.add(id);
      }
    }
    return asked;
  }

  public Optional<SteeringDocument> byId(String id) {
    return documents.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
