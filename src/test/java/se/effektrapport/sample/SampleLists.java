package se.effektrapport.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.classification.Codebook;
import se.effektrapport.classification.Delomrade;
import se.effektrapport.classification.Utgangspunkt;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.round.Round;
import se.effektrapport.round.SteeringDocuments;

/** The lists of choices that come from the code book and the steering documents. */
public final class SampleLists {

  private SampleLists() {}

  public static Map<String, List<Choice>> of(Round.Versions versions, Path templates) {
    Path folder = templates.resolve("kodbok");
    Codebook codebook = Codebook.read(folder.resolve(versions.codebook() + ".yaml"));
    List<Choice> all =
        codebook.utgangspunkter().stream().map(u -> new Choice(u.id(), u.name())).toList();
    List<Choice> parts =
        codebook.utgangspunkter().stream()
            .flatMap(u -> u.delomraden().stream().map(part -> part(part, u)))
            .toList();
    List<Choice> documents =
        SteeringDocuments.read(
                folder.resolve("styrdokument-" + versions.steeringDocuments() + ".yaml"),
                codebook.ids())
            .documents()
            .stream()
            .map(document -> new Choice(document.id(), document.name()))
            .toList();
    return Map.of("utgangspunkter", all, "delomraden", parts, "styrdokument", documents);
  }

  private static Choice part(Delomrade part, Utgangspunkt of) {
    return new Choice(part.id(), part.id() + " " + part.name(), Optional.of(of.id()));
  }
}
