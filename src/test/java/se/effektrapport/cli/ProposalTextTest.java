package se.effektrapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.job.MadeProposal;
import se.effektrapport.job.MadeProposal.Outcome;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.Round;

/** What is said after the tjänsteutlåtande is made is true also when the nämnd has decided. */
class ProposalTextTest {

  private static final Round ROUND =
      Round.read(
          Path.of("input/2022/omgang.yaml"), Organisation.read(Path.of("input/organisation.yaml")));

  @Test
  void untilTheDecisionItSaysWhatMayBeAlteredAndWhatIsNext() {
    assertThat(text(Outcome.MADE, Optional.empty()))
        .contains(
            "Klart: tjänsteutlåtandet till socialnämnden om utgåva 1 av effektrapport 2022 är",
            "Mallens egen text står under: Ärendet. Vill du skriva själv, lägg tu-arendet.md",
            "Se efter: Något.",
            "Gör så här härnäst:",
            "beslut --ar 2022 --utgava 1 --datum")
        .doesNotContain("ändras inte mer");
  }

  @Test
  void afterTheDecisionNothingIsLeftToDo() {
    assertThat(text(Outcome.UNCHANGED, decidedOn(1)))
        .contains("Inget nytt: ", "Se efter: Något.")
        .contains(
            "Socialnämnden har beslutat om utgåvan, 2022-11-15, § 12. Tjänsteutlåtandet ändras"
                + " inte mer.")
        .doesNotContain("Vill du skriva själv", "härnäst", "Ändra i texterna", "dagordningen");
  }

  @Test
  void norAfterTheDecisionOnALaterEdition() {
    assertThat(text(Outcome.MADE, decidedOn(2)))
        .contains(
            "Socialnämnden har beslutat om en senare utgåva, utgåva 2. Det här tjänsteutlåtandet"
                + " behövs inte längre.")
        .doesNotContain("Vill du skriva själv", "härnäst");
  }

  private static Optional<EditionRecord> decidedOn(int number) {
    LocalDate day = LocalDate.of(2022, 11, 15);
    return Optional.of(
        new EditionRecord(
            number, 1, day, true, Optional.empty(), Optional.of(new BoardDecision(day, 12))));
  }

  private static String text(Outcome outcome, Optional<EditionRecord> decided) {
    return ProposalText.of(
        ROUND,
        new MadeProposal(
            1,
            decided,
            outcome,
            Path.of("output/2022/tjansteutlatande/utgava-1"),
            List.of("ingress.txt"),
            List.of("tu-arendet"),
            List.of("Något.")));
  }
}
