package se.effektrapport.wording;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.Content;
import se.effektrapport.figures.Figure;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.Round;

/** Extracts of the sample rounds. */
public final class SampleExtracts {

  static final Path TEMPLATES = Path.of("templates");

  private static final LocalDate DECIDED = LocalDate.of(2022, 11, 15);

  private SampleExtracts() {}

  public static Round round(int year) {
    Organisation organisation = Organisation.read(Path.of("input/organisation.yaml"));
    return Round.read(Path.of("input/" + year + "/omgang.yaml"), organisation);
  }

  /** Of a respondent, for the nämnd it has on the day of the decision, and nothing held. */
  public static Extract of(Content content, String code) {
    return on(DECIDED, content, code, Optional.empty());
  }

  static Extract on(LocalDate day, Content content, String code, Optional<Content> held) {
    Round round = round(content.head().round());
    Organisation organisation = round.organisation();
    Administration respondent = organisation.byCode(code).orElseThrow();
    return new Extract(
        round,
        content,
        respondent,
        organisation.successorOn(code, day),
        held,
        Optional.of(List.of()));
  }

  static Extract asked(Extract extract, Extract.OpenQuestion... questions) {
    return new Extract(
        extract.round(),
        extract.content(),
        extract.respondent(),
        extract.receiver(),
        extract.held(),
        Optional.of(List.of(questions)));
  }

  public static String word(Extract extract) {
    return new WordExtract(TEMPLATES).word(extract);
  }

  /** The same with other numbers. */
  static Content with(Content content, List<Figure> figures) {
    return new Content(
        content.head(),
        content.respondents(),
        content.pillars(),
        content.questions(),
        content.columns(),
        content.activities(),
        content.passages(),
        content.excerpts(),
        figures,
        content.texts(),
        content.changes(),
        content.development(),
        content.steering());
  }
}
