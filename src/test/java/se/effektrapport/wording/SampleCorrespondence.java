package se.effektrapport.wording;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.feedback.Correspondence;
import se.effektrapport.feedback.Correspondence.Came;
import se.effektrapport.feedback.OpenRemark;
import se.effektrapport.reception.Standing;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.Round;

/** What may have come from Bromma. */
final class SampleCorrespondence {

  static final Round ROUND =
      Round.read(
          Path.of("input/2022/omgang.yaml"), Organisation.read(Path.of("input/organisation.yaml")));

  static final OpenRemark ERROR =
      new OpenRemark("Bladet ”Insatser”, cell H5", "Väntade ett heltal, fann ”…”.", true);
  static final OpenRemark QUESTION =
      new OpenRemark("Hela arbetsboken", "Är <det> rätt & riktigt?", false);

  private SampleCorrespondence() {}

  static Correspondence nothing() {
    return with(List.of(), false);
  }

  /** An answer that counts after one that does not, and one that cannot be used. */
  static Correspondence answered(OpenRemark... remarks) {
    return with(
        List.of(
            came("BRO svar 1", 12, Standing.Outcome.REPLACED),
            came("BRO svar 2", 19, Standing.Outcome.ACCEPTED),
            came("", 20, Standing.Outcome.REFUSED)),
        true,
        remarks);
  }

  static Correspondence refused() {
    return with(List.of(came("", 20, Standing.Outcome.REFUSED)), false, ERROR);
  }

  private static Correspondence with(List<Came> came, boolean said, OpenRemark... remarks) {
    return new Correspondence(
        ROUND.respondent("BRO").orElseThrow(),
        came,
        said ? Optional.of(new Correspondence.Said(1, 9, 10)) : Optional.empty(),
        List.of(remarks));
  }

  private static Came came(String name, int day, Standing.Outcome outcome) {
    return new Came(
        Optional.of(name).filter(each -> !each.isEmpty()),
        LocalDate.of(2022, 9, day),
        true,
        outcome,
        "f0f0");
  }
}
