package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Value;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.sheet.Opened;

/** Cells that were each read without fault may still not go together. */
class CrossChecksTest {

  private static Asking rows() {
    return new Asking(Forms.QUESTIONNAIRE);
  }

  @Test
  void asksAboutPartsThatAreMoreThanTheTotal() {
    assertThat(
            rows()
                .row("A", "antal_totalt", "40", "antal_flickor", "20", "antal_pojkar", "25")
                .asked())
        .containsExactly(
            "H5 ”varav flickor” och ”varav pojkar” är tillsammans 45, men ”Antal nådda totalt” är"
                + " 40: rätta det tal som är fel.");
  }

  @Test
  void asksAboutOnePartThatIsMoreThanTheTotal() {
    assertThat(rows().row("A", "antal_totalt", "0", "antal_unga_man", "12500").asked())
        .containsExactly(
            "H5 ”varav unga män” är 12\u00A0500, men ”Antal nådda totalt” är 0: rätta det tal som"
                + " är fel.");
  }

  @Test
  void asksAboutPartsThatAreFewerOnlyWhenEachIsGiven() {
    String[] some = {
      "antal_totalt",
      "40",
      "antal_flickor",
      "10",
      "antal_pojkar",
      "10",
      "antal_unga_kvinnor",
      "5",
      "antal_unga_man",
      "5"
    };
    String[] all =
        Stream.concat(Stream.of(some), Stream.of("antal_uppgift_saknas", "0"))
            .toArray(String[]::new);

    assertThat(rows().row("A", some).asked()).isEmpty();
    assertThat(rows().row("A", all).asked())
        .singleElement()
        .asString()
        .startsWith(
            "H5 ”varav flickor”, ”varav pojkar”, ”varav unga kvinnor”, ”varav unga män” och")
        .endsWith("är tillsammans 30, men ”Antal nådda totalt” är 40: rätta det tal som är fel.");
  }

  @Test
  void asksNothingAboutPartsThatFitOrCannotBeCompared() {
    assertThat(
            rows()
                .row("A", "antal_totalt", "45", "antal_flickor", "20", "antal_pojkar", "25")
                .row("B", "antal_flickor", "20")
                .row("C", "antal_totalt", "20")
                .asked())
        .isEmpty();
  }

  @Test
  void asksAboutADelomradeOfAnotherUtgangspunkt() {
    assertThat(
            rows()
                .row("A", "utgangspunkt", "Civilsamhället", "delomrade", "S1")
                .row("B", "utgangspunkt", "Systematisk samhandling", "delomrade", "S1")
                .row("C", "delomrade", "S1")
                .row("D", "utgangspunkt", "Civilsamhället")
                .asked())
        .containsExactly(
            "D5 ”S1” hör inte till utgångspunkten ”Civilsamhället”: välj ett delområde som gör det,"
                + " eller ändra ”Utgångspunkt”.");
  }

  @Test
  void asksNothingAboutADelomradeWhoseUtgangspunktCouldNotBeRead() {
    assertThat(rows().row("A", "utgangspunkt", "Vet ej", "delomrade", "S1").asked())
        .singleElement()
        .asString()
        .startsWith("C5 ”Utgångspunkt”: väntade");
  }

  @Test
  void asksOnceAboutAnInsatsThatStandsOnSeveralRows() {
    assertThat(rows().row("Nattvandring").row("Fältarbete").row(" nattvandring\u00A0").asked())
        .containsExactly(
            "A7 Insatsen ”Nattvandring” finns redan i A5: ta bort den ena om det är samma insats,"
                + " ge dem annars olika namn.");
    assertThat(rows().row("A").row("A").row("B").row("A").row("B").asked())
        .containsExactly(
            "A6 Insatsen ”A” finns redan i A5: ta bort den ena om det är samma insats, ge dem"
                + " annars olika namn. Det gäller A6 och A8.",
            "A9 Insatsen ”B” finns redan i A7: ta bort den ena om det är samma insats, ge dem"
                + " annars olika namn.");
  }

  @Test
  void aNameInMergedCellsDoesNotStandThereTwice() {
    Value name = new Value.Words("Nattvandring", new Place("Insatser", "A5"));
    Findings findings = new Findings();
    new CheckTwice()
        .ask(
            List.of(
                new Activity(1, Map.of("insats", name)), new Activity(2, Map.of("insats", name))),
            findings);

    assertThat(findings.inOrder(new Opened.Workbook(List.of(), Map.of()))).isEmpty();
  }

  @Test
  void asksAboutAgesTheWrongWayRound() {
    assertThat(
            rows()
                .row("A", "alder_fran", "18", "alder_till", "12")
                .row("B", "alder_fran", "12", "alder_till", "12")
                .row("C", "alder_fran", "18")
                .row("D", "alder_till", "12")
                .asked())
        .containsExactly(
            "F5 ”Ålder, från” är 18, men ”Ålder, till” är 12: skriv den lägsta åldern i ”Ålder,"
                + " från”.");
  }

  @Test
  void asksTogetherAboutEndedInsatserOfWhichNothingIsTold() {
    assertThat(
            rows()
                .row("A", "status", "Avslutad")
                .row("B", "status", "Avslutad", "resultat", "Fler kom.")
                .row("C", "status", "Avslutad", "effekt", "Lugnare.", "underlag", "Annat")
                .row("D", "status", "Pågår")
                .row("E", "status", "Avslutad")
                .asked())
        .containsExactly(
            "O5 Insatsen är avslutad, men ”Effekt” och ”Resultat och praktiska konsekvenser” är"
                + " tomma: skriv vad den ledde till om ni vet det. Det gäller O5 och O9.");
  }

  @Test
  void asksTogetherAboutEffectsThatNobodyFollowedUp() {
    assertThat(
            rows()
                .row("A", "effekt", "Lugnare.")
                .row("B", "effekt", "Lugnare.", "uppfoljning", "Vi frågade.")
                .row("C", "effekt", "Lugnare.", "underlag", "Annat")
                .row("D", "effekt", "Oklart.", "effekt_sakerhet", "För tidigt att säga")
                .row("E", "effekt", "Tryggare.", "effekt_sakerhet", "Upplevd")
                .row("F", "resultat", "Fler kom.")
                .asked())
        .containsExactly(
            "R5 ”Effekt” är ifylld, men ”Uppföljning” och ”Underlag” är tomma: fyll i en av dem om"
                + " ni har följt upp insatsen. Det gäller R5 och R9.");
  }

  @Test
  void anUnderlagThatCouldNotBeReadIsAskedAboutAndNotMissed() {
    assertThat(rows().row("A", "effekt", "Lugnare.", "underlag", "Samtal").asked())
        .singleElement()
        .asString()
        .startsWith("W5 ”Underlag”: väntade");
  }

  @ParameterizedTest
  @CsvSource({"2, 20", "20, 2", "100, 10", "10, 1000", "1, 20"})
  void asksAboutAJumpSinceTheLastRound(String before, String now) {
    assertThat(rows().row("Nattvandring", "antal_totalt", now).asked(last(before)))
        .containsExactly(
            "H5 ”Antal nådda totalt” är %s, men var %s för samma insats förra omgången: rätta talet"
                    .formatted(now, before)
                + " om det har blivit fel.");
  }

  @ParameterizedTest
  @CsvSource({"3, 29", "1, 19", "0, 5000", "5000, 0", "100, 11", "100, 100"})
  void asksNothingAboutWhatMayWellHaveChanged(String before, String now) {
    assertThat(rows().row("Nattvandring", "antal_totalt", now).asked(last(before))).isEmpty();
  }

  private static LastRound last(String total) {
    return LastRound.before(
        Forms.ROUND,
        List.of(rows().row("NATTVANDRING ", "antal_totalt", total).answer(2021, "SKÄ")));
  }

  @Test
  void asksAboutTheFirstJumpOfAnInsatsOnly() {
    String[] before = {"antal_totalt", "10", "antal_flickor", "4", "antal_pojkar", "6"};
    LastRound last =
        LastRound.before(Forms.ROUND, List.of(rows().row("A", before).answer(2021, "SKÄ")));

    assertThat(
            rows()
                .row("A", "antal_totalt", "100", "antal_flickor", "40", "antal_pojkar", "60")
                .asked(last))
        .singleElement()
        .asString()
        .startsWith("H5 ”Antal nådda totalt” är 100, men var 10");
  }

  @Test
  void saysOfACellOnlyWhatIsWeightiest() {
    assertThat(
            rows().row("Nattvandring", "antal_totalt", "40", "antal_pojkar", "45").asked(last("4")))
        .containsExactly(
            "H5 ”varav pojkar” är 45, men ”Antal nådda totalt” är 40: rätta det tal som är fel.");
  }

  @Test
  void aQuestionnaireWithoutTheColumnsDoesWithoutTheChecks() {
    Questionnaire all = Forms.QUESTIONNAIRE;
    Questionnaire small =
        new Questionnaire(
            all.version(),
            all.title(),
            all.introduction(),
            all.sheets(),
            all.questions(),
            all.columns().stream().filter(c -> SMALL.contains(c.id())).toList(),
            all.rows());

    assertThat(
            new Asking(small)
                .row("A", "status", "Avslutad", "effekt", "Lugnare.", "delomrade", "S1")
                .row("B", "alder_fran", "20", "antal_totalt", "5")
                .asked())
        .isEmpty();
  }

  private static final List<String> SMALL =
      List.of("insats", "delomrade", "alder_fran", "antal_totalt", "status", "effekt");

  @Test
  void asksAboutWhatStandsInAWorkbook(@TempDir Path folder) {
    Received.Accepted read =
        Forms.accepted(
            new Forms(folder)
                .altered(
                    w -> {
                      Forms.write(w, "Insatser", "A6", "Nattvandring ");
                      Forms.cell(w, "Insatser", "I5").setCellValue(1201);
                      Forms.write(w, "Insatser", "F6", "ung");
                    }));

    assertThat(Forms.sentences(read))
        .hasSize(3)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Insatser!H5 ”varav flickor” är 1201, men"),
            second -> assertThat(second).startsWith("Insatser!A6 Insatsen ”Nattvandring” finns"),
            third -> assertThat(third).startsWith("Insatser!F6 ”Ålder, från”: väntade"));
  }
}
