package se.effektrapport.job;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.classification.Codebook;
import se.effektrapport.classification.Examples;
import se.effektrapport.classification.Instrument;
import se.effektrapport.classification.Utgangspunkt;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.round.InputFolder;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.ReceivedDates;
import se.effektrapport.round.Round;
import se.effektrapport.round.RoundFolder;
import se.effektrapport.round.SteeringDocuments;

/** A round that is worked on: its folder and its data files, all of them read. */
public record Undertaking(
    RoundFolder folder,
    Round round,
    ReceivedDates receivedDates,
    Codebook codebook,
    Examples examples,
    Questionnaire questionnaire,
    SteeringDocuments steering) {

  /**
   * Reads the data files of the round.
   *
   * @throws se.effektrapport.datafile.DataFileException if there is a mistake in one of them
   */
  public static Undertaking read(InputFolder input, RoundFolder folder, Path templates) {
    Organisation organisation = input.organisation();
    Round round = folder.round(organisation);
    Codebook codebook = Codebook.read(codebookFile(round, templates));
    Examples examples = Examples.read(examplesFile(round, templates), codebook);
    SteeringDocuments steering =
        SteeringDocuments.read(
            templates
                .resolve("kodbok")
                .resolve("styrdokument-%s.yaml".formatted(round.versions().steeringDocuments())),
            codebook.ids());
    Questionnaire questionnaire =
        Questionnaire.read(
            templates.resolve("enkat").resolve(round.versions().questionnaire() + ".yaml"),
            lists(codebook, steering));
    return new Undertaking(
        folder, round, folder.received(), codebook, examples, questionnaire, steering);
  }

  Path codebookFile(Path templates) {
    return codebookFile(round, templates);
  }

  private static Path codebookFile(Round round, Path templates) {
    return templates.resolve("kodbok").resolve(round.versions().codebook() + ".yaml");
  }

  /** The examples that its classification learns from. */
  Path examplesFile(Path templates) {
    return examplesFile(round, templates);
  }

  private static Path examplesFile(Round round, Path templates) {
    return templates
        .resolve("kodbok")
        .resolve("exempel-%s.csv".formatted(round.versions().examples()));
  }

  /** What its texts are classified with. */
  Instrument instrument() {
    return examples.instrument(codebook);
  }

  /** What takes out of its texts whatever may point at a person. */
  public ProtectText protectText(Path templates) {
    return ProtectText.with(templates, round.thresholds().smallCount());
  }

  /** The ids of the utgångspunkter. */
  public List<String> pillarIds() {
    return codebook.utgangspunkter().stream().map(Utgangspunkt::id).toList();
  }

  /** The lists of choices that belong to other files than the questionnaire. */
  private static Map<String, List<Choice>> lists(Codebook codebook, SteeringDocuments steering) {
    Map<String, List<Choice>> lists = new LinkedHashMap<>();
    lists.put(
        "utgangspunkter",
        codebook.utgangspunkter().stream().map(u -> new Choice(u.id(), u.name())).toList());
    lists.put(
        "delomraden", codebook.utgangspunkter().stream().flatMap(Undertaking::areas).toList());
    lists.put(
        "styrdokument",
        steering.documents().stream().map(d -> new Choice(d.id(), d.name())).toList());
    return Collections.unmodifiableMap(lists);
  }

  private static Stream<Choice> areas(Utgangspunkt utgangspunkt) {
    Optional<String> of = Optional.of(utgangspunkt.id());
    return utgangspunkt.delomraden().stream()
        .map(area -> new Choice(area.id(), area.id() + " " + area.name(), of));
  }
}
