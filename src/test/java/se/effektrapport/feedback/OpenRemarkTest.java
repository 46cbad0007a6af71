package se.effektrapport.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;
import se.effektrapport.questionnaire.Question;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.questionnaire.Questionnaire.SheetNames;

class OpenRemarkTest {

  private static final Questionnaire ASKED =
      new Questionnaire(
          "2022",
          "Enkät",
          List.of(),
          new SheetNames("Försättsblad", "Frågor", "Insatser"),
          List.of(new Question("a", "Vilka hinder finns?", "", "resultat", true)),
          List.of(),
          1);

  @Test
  void repeatsNothingThatStoodInTheWorkbook() {
    assertThat(sentence("Insatsen ”Anna $1 i Bromma” saknas: väntade en rad, fann ”Kalle”."))
        .isEqualTo("Insatsen ”…” saknas: väntade en rad, fann ”…”.");
    assertThat(sentence("väntade ett tal, fann ”som aldrig slutar")).endsWith("fann ”…”");
  }

  @Test
  void repeatsNoNumberThatMayBeACountOfFewPersons() {
    assertThat(sentence("Antalet är 3, men var 1\u00A0234 för samma insats förra omgången."))
        .isEqualTo("Antalet är ”…”, men var ”…” för samma insats förra omgången.");
    assertThat(sentence("”A” och ”B” är tillsammans 5, men ”C” är 4: rätta det tal som är fel."))
        .doesNotContainPattern("\\d");
    assertThat(sentence("Talet 4 används; insatsen fanns i svaret 2021."))
        .isEqualTo("Talet ”…” används; insatsen fanns i svaret 2021.");
  }

  @Test
  void keepsOurOwnWords() {
    String ours = "”Vilka hinder finns?” på bladet ”Frågor” har inget svar.";
    assertThat(sentence(ours)).isEqualTo(ours);
  }

  @Test
  void namesTheCellAndASheetOfOurs() {
    assertThat(remark(Finding.question(new Place("Insatser", "H5"), "Ja.")).where())
        .isEqualTo("Bladet ”Insatser”, cell H5");
    assertThat(remark(Finding.question(new Place("Insatser Anna", "H5"), "Ja.")).where())
        .isEqualTo("Ett annat blad, cell H5");
    assertThat(remark(Finding.error("Nej.")).where()).isEqualTo("Hela arbetsboken");
    Place place = new Place("Frågor", "D4");
    assertThat(
            remark(
                    new Finding(
                        Finding.Severity.QUESTION,
                        Optional.of(place),
                        "Ja.",
                        List.of(place, place)))
                .where())
        .isEqualTo("Bladet ”Frågor”, cell D4 och 2 till");
  }

  @Test
  void knowsWhatHasToBeMended() {
    assertThat(remark(Finding.error("Nej.")).toBeCorrected()).isTrue();
    assertThat(remark(Finding.question("Raden räknas inte förrän den är rättad.")).toBeCorrected())
        .isTrue();
    assertThat(remark(Finding.question("Är det rätt?")).toBeCorrected()).isFalse();
  }

  private static String sentence(String sentence) {
    return remark(Finding.question(sentence)).sentence();
  }

  private static OpenRemark remark(Finding finding) {
    return OpenRemark.of(finding, ASKED);
  }
}
