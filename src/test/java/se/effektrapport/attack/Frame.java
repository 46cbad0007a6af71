package se.effektrapport.attack;

import java.nio.file.Path;
import java.util.List;
import se.effektrapport.classification.Codebook;
import se.effektrapport.classification.NeedsReview;
import se.effektrapport.figures.Material;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.Round;
import se.effektrapport.round.SteeringDocuments;
import se.effektrapport.sample.SampleLists;

/** What is asked in a sample round, and of whom, before anybody has answered. */
final class Frame {

  private static final Path TEMPLATES = Path.of("templates");

  private Frame() {}

  /**
   * @param few counts from 1 to just below this are withheld
   */
  static Material of(int year, int few) {
    Organisation organisation = Organisation.read(Path.of("input/organisation.yaml"));
    Round round = with(few, Round.read(Path.of("input/" + year + "/omgang.yaml"), organisation));
    Round.Versions versions = round.versions();
    Path codebooks = TEMPLATES.resolve("kodbok");
    Codebook codebook = Codebook.read(codebooks.resolve(versions.codebook() + ".yaml"));
    return new Material(
        round,
        Questionnaire.read(
            TEMPLATES.resolve("enkat/" + versions.questionnaire() + ".yaml"),
            SampleLists.of(versions, TEMPLATES)),
        codebook,
        new NeedsReview(round.thresholds().review().doubleValue()),
        SteeringDocuments.read(
            codebooks.resolve("styrdokument-" + versions.steeringDocuments() + ".yaml"),
            codebook.ids()),
        List.of());
  }

  private static Round with(int few, Round round) {
    return new Round(
        round.year(),
        round.exampleData(),
        round.strategy(),
        round.matter(),
        round.calendar(),
        round.versions(),
        new Round.Thresholds(few, round.thresholds().percentBase(), round.thresholds().review()),
        round.asked(),
        round.decider(),
        round.organisation());
  }
}
