package se.effektrapport.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.effektrapport.questionnaire.Choice;
import se.effektrapport.questionnaire.EarlierId;
import se.effektrapport.questionnaire.Questionnaire;

/** What stands in the next form already. */
class CarryOverTest {

  private static final Questionnaire NEXT =
      Questionnaire.read(
          Path.of("templates/enkat/2022.yaml"),
          Map.of(
              "utgangspunkter",
              List.of(new Choice("S", "Samhandling som heter något annat nu")),
              "delomraden",
              List.of(new Choice("S1", "S1 Tidiga insatser")),
              "styrdokument",
              List.of(new Choice("andt", "ANDTS-programmet"))));

  private static List<Map<String, String>> rows(Said... before) {
    return new CarryOver(NEXT).of(List.of(before).stream().map(Said::answer).toList()).activities();
  }

  @Test
  void carriesOverWhatStaysTrueInTheWordsOfTheNextForm() {
    assertThat(
            rows(
                Said.by(2021, "SKÄ")
                    .insats(
                        "Kurs",
                        "beskrivning",
                        "Vi håller kurs.",
                        "utgangspunkt",
                        "S",
                        "alder_fran",
                        13,
                        "startdatum",
                        LocalDate.of(2021, 8, 16),
                        "redovisas_1",
                        "andt")))
        .containsExactly(
            Map.of(
                "insats",
                "Kurs",
                "beskrivning",
                "Vi håller kurs.",
                "utgangspunkt",
                "Samhandling som heter något annat nu",
                "alder_fran",
                "13",
                "startdatum",
                "2021-08-16",
                "redovisas_1",
                "ANDTS-programmet",
                EarlierId.KEY,
                "2021:SKÄ-1"));
  }

  @Test
  void leavesBlankWhatIsAskedAnewEveryYear() {
    assertThat(
            rows(
                Said.by(2021, "SKÄ")
                    .insats(
                        "Kurs",
                        "antal_totalt",
                        40,
                        "status",
                        "pagar",
                        "effekt",
                        "Fler kommer.",
                        "effekt_riktning",
                        "forbattring")))
        .containsExactly(Map.of("insats", "Kurs", EarlierId.KEY, "2021:SKÄ-1"));
  }

  @Test
  void leavesBlankWhatTheNextFormHasNoRoomFor() {
    assertThat(
            rows(
                Said.by(2021, "SKÄ")
                    .insats(
                        "Kurs",
                        "utgangspunkt",
                        "X",
                        "alder_till",
                        64,
                        "startdatum",
                        LocalDate.of(1999, 1, 1),
                        "borttagen_kolumn",
                        "Text",
                        "delomrade",
                        "Fritext i en lista")))
        .containsExactly(Map.of("insats", "Kurs", EarlierId.KEY, "2021:SKÄ-1"));
  }

  @Test
  void leavesOutWhatHasEndedOrHasNoName() {
    assertThat(
            rows(
                Said.by(2021, "SKÄ")
                    .insats("Kurs", "status", "avslutad")
                    .insats(Activity.unnamed(6))))
        .isEmpty();
  }

  @Test
  void aMergedAdministrationGetsTheRowsOfAllItTookOver() {
    assertThat(
            rows(Said.by(2022, "RIK").insats("Nattvandring"), Said.by(2022, "SPT").insats("Kurs")))
        .extracting(row -> row.get("insats") + " " + row.get(EarlierId.KEY))
        .containsExactly("Nattvandring 2022:RIK-1", "Kurs 2022:SPT-1");
  }
}
