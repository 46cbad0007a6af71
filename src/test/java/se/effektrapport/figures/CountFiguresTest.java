package se.effektrapport.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.effektrapport.figures.Counted.cells;
import static se.effektrapport.figures.Counted.count;
import static se.effektrapport.figures.Counted.figure;
import static se.effektrapport.figures.Counted.from;
import static se.effektrapport.figures.Counted.number;
import static se.effektrapport.figures.Counted.said;
import static se.effektrapport.figures.Counted.sum;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.classification.Classification;
import se.effektrapport.classification.Computed;
import se.effektrapport.classification.Origin;
import se.effektrapport.figures.Figure.Basis;
import se.effektrapport.figures.Figure.Operation;
import se.effektrapport.protection.Shown;
import se.effektrapport.questionnaire.Questionnaire;

class CountFiguresTest {

  @Test
  void countsWhoAnsweredInTimeOrLateAndWhoIsMissing() {
    Figures figures = count(from("SKÄ").insats("S"), from("KUL").late().insats("S"));

    assertThat(said(figures, "svar.tillfragade")).isEqualTo("4 (4 av 4)");
    assertThat(said(figures, "svar.inkomna")).isEqualTo("2 (2 av 4)");
    assertThat(said(figures, "svar.i_tid")).isEqualTo("1 (1 av 4)");
    assertThat(said(figures, "svar.sena")).isEqualTo("1 (1 av 4)");
    assertThat(said(figures, "svar.saknas")).isEqualTo("2 (2 av 4)");
    assertThat(said(figures, "svar.stadsdelsforvaltningar.inkomna")).isEqualTo("1 (1 av 2)");
    assertThat(said(figures, "svar.fackforvaltningar.tillfragade")).isEqualTo("2 (2 av 2)");
    assertThat(figures.find("svar.bolag.tillfragade")).as("bolag are not asked").isEmpty();
  }

  @Test
  void whatCountsAnswersRestsOnTheFirstCellOfEach() {
    Figures figures = count(from("SKÄ").insats("S").insats("F"), from("KUL").late().insats("S"));

    assertThat(cells(figures, "svar.inkomna"))
        .hasSize(2)
        .anyMatch(cell -> cell.startsWith("SKÄ svar 1 "))
        .anyMatch(cell -> cell.startsWith("KUL svar 1 "));
    assertThat(cells(figures, "svar.sena")).singleElement().asString().startsWith("KUL svar 1 ");
    assertThat(cells(figures, "forvaltningar.S")).isEqualTo(cells(figures, "insatser.S"));
    assertThat(figure(figures, "svar.stadsdelsforvaltningar.inkomna").label())
        .isEqualTo("Svarande stadsdelsförvaltningar");
  }

  @Test
  void theResponseRateIsInWholePercent() {
    Figures figures = count(from("SKÄ").insats("S"), from("FAR"), from("KUL"));

    assertThat(said(figures, "svar.andel")).isEqualTo("75 (3 av 4)");
    assertThat(figure(figures, "svar.andel").operation()).isEqualTo(Operation.PERCENT);
    assertThat(said(count(), "svar.andel")).isEqualTo("0 (0 av 4)");
  }

  @Test
  void nobodysAnswersGiveZeroInsatserAndNoPersons() {
    Figures figures = count();

    assertThat(number(figures, "insatser")).isZero();
    assertThat(figure(figures, "personer.antal_totalt").shown()).isEqualTo(new Shown.NoData());
    assertThat(figure(figures, "konsandel").shown()).isEqualTo(new Shown.NoData());
  }

  @Test
  void countsWhatEachAnswerHolds() {
    Figures figures =
        count(
            from("SKÄ")
                .insats("S1", "effekt_riktning", "forbattring", "antal_totalt", 30)
                .insats("S", "effekt_riktning", "oklart", "effekt_sakerhet", "matt")
                .said("delaktighet", "En gång om året.")
                .said("delaktighet", "Och samma kolumner."),
            from("SOC").insats("S1", "effekt_riktning", "forbattring", "antal_totalt", 80));

    assertThat(number(figures, "insatser.av.SKÄ.S.S1")).isEqualTo(1);
    assertThat(number(figures, "insatser.av.SKÄ.S.utan_delomrade")).isEqualTo(1);
    assertThat(number(figures, "insatser.av.SKÄ.C.C1")).isZero();
    assertThat(said(figures, "effekt_riktning.av.SKÄ.forbattring")).isEqualTo("1 (1 av 2)");
    assertThat(said(figures, "effekt_sakerhet.av.SKÄ.ej_angivet")).isEqualTo("1 (1 av 2)");
    assertThat(said(figures, "klassning.av.SKÄ.svarande")).isEqualTo("2 (2 av 2)");
    assertThat(said(figures, "besvarat.av.SKÄ")).isEqualTo("1 (1 av 3)");
    assertThat(cells(figures, "besvarat.av.SKÄ")).hasSize(2);
    assertThat(said(figures, "personer.av.SKÄ.antal_totalt")).isEqualTo("30 (1 av 2)");
    assertThat(said(figures, "personer.av.SKÄ.S.antal_totalt")).isEqualTo("30 (1 av 2)");
    assertThat(figure(figures, "personer.av.SKÄ.C.antal_totalt").shown())
        .isEqualTo(new Shown.NoData());
    assertThat(figures.find("insatser.av.FAR")).as("who has not answered").isEmpty();
    assertThat(figures.find("personer.av.SKÄ.antal_flickor")).as("only the total").isEmpty();
  }

  @Test
  void countsInsatserByUtgangspunktDelomradeAndForvaltning() {
    Figures figures =
        count(
            from("SKÄ").insats("S1").insats("S2").insats("S").insats("C1"),
            from("SOC").insats("S1").insats("O"));

    assertThat(said(figures, "insatser")).isEqualTo("6 (6 av 6)");
    assertThat(number(figures, "insatser.S")).isEqualTo(4);
    assertThat(number(figures, "insatser.S1")).isEqualTo(2);
    assertThat(number(figures, "insatser.S.utan_delomrade")).isEqualTo(1);
    assertThat(number(figures, "insatser.O")).isEqualTo(1);
    assertThat(number(figures, "insatser.av.SKÄ")).isEqualTo(4);
    assertThat(number(figures, "insatser.av.SKÄ.C")).isEqualTo(1);
    assertThat(number(figures, "insatser.av.SOC.C")).isZero();
    assertThat(said(figures, "forvaltningar.S1")).isEqualTo("2 (2 av 2)");
    assertThat(said(figures, "forvaltningar.S")).as("SKÄ once").isEqualTo("2 (2 av 2)");
    assertThat(said(figures, "forvaltningar.C")).isEqualTo("1 (1 av 2)");
    assertThat(sum(figures, "insatser.S", "insatser.C", "insatser.O")).isEqualTo(6);
    assertThat(sum(figures, "insatser.S1", "insatser.S2", "insatser.S.utan_delomrade"))
        .isEqualTo(4);
  }

  @Test
  void insatserRestOnTheCellsWithTheirNames() {
    Figures figures = count(from("SKÄ").insats("S").insats("C"), from("SOC").insats("C"));

    assertThat(cells(figures, "insatser.C"))
        .containsExactly("SKÄ svar 1 Insatser!K1R2", "SOC svar 1 Insatser!K1R1");
  }

  @Test
  void anInsatsOfAnotherUtgangspunktIsCountedUnderItsSecondLabel() {
    Figures figures = count(from("SKÄ").insats(alsoAbout("S", "C")).insats("C"));

    assertThat(said(figures, "insatser.C.aven")).isEqualTo("1 (1 av 2)");
    assertThat(number(figures, "insatser.C")).isEqualTo(1);
    assertThat(cells(figures, "insatser.C.aven")).containsExactly("SKÄ svar 1 Insatser!K1R1");
  }

  private static Classification alsoAbout(String pillar, String second) {
    Classification one = SmallAnswer.computed(pillar, 0.9);
    return new Classification(
        one.utgangspunkt(),
        one.delomrade(),
        Optional.of(second),
        one.probability(),
        one.origin(),
        one.reasons(),
        one.against(),
        one.instrument());
  }

  @Test
  void theChoicesOfAColumnAndNoChoiceAddUpToTheInsatser() {
    Figures figures =
        count(
            from("SKÄ")
                .insats("S", "status", "pagar")
                .insats("S", "status", "oläst: nästan klar")
                .insats("S")
                .insats("C", "status", "avslutad"));

    assertThat(said(figures, "status.S.pagar")).isEqualTo("1 (1 av 3)");
    assertThat(said(figures, "status.S.ej_angivet")).isEqualTo("2 (2 av 3)");
    assertThat(sum(figures, "status.S.pagar", "status.S.avslutad", "status.S.ej_angivet"))
        .isEqualTo(number(figures, "insatser.S"));
    assertThat(sum(figures, "status.pagar", "status.avslutad", "status.ej_angivet")).isEqualTo(4);
    assertThat(cells(figures, "status.S.pagar")).containsExactly("SKÄ svar 1 Insatser!K10R1");
    assertThat(cells(figures, "status.C.ej_angivet")).isEmpty();
    assertThat(figures.find("redovisas_1.andt")).as("a list that is not the form's own").isEmpty();
  }

  @Test
  void theCrossingOfDirectionAndCertaintyAddsUpToTheInsatser() {
    Figures figures =
        count(
            from("SKÄ")
                .insats("S", "effekt_riktning", "forbattring", "effekt_sakerhet", "matt")
                .insats("S", "effekt_riktning", "forbattring")
                .insats("S", "effekt_sakerhet", "matt")
                .insats("S")
                .insats("C", "effekt_riktning", "forbattring", "effekt_sakerhet", "matt"));

    assertThat(said(figures, "effekt.S.forbattring.matt")).isEqualTo("1 (1 av 4)");
    assertThat(number(figures, "effekt.S.forbattring.ej_angivet")).isEqualTo(1);
    assertThat(number(figures, "effekt.S.ej_angivet.matt")).isEqualTo(1);
    assertThat(number(figures, "effekt.S.ej_angivet.ej_angivet")).isEqualTo(1);
    assertThat(sumOf(figures, "effekt.S.")).isEqualTo(4);
    assertThat(sumOf(figures, "effekt.S.forbattring."))
        .isEqualTo(number(figures, "effekt_riktning.S.forbattring"));
    assertThat(cells(figures, "effekt.S.forbattring.matt"))
        .extracting(cell -> cell.substring(cell.indexOf('!') + 1))
        .containsExactly("K1R1", "K12R1", "K13R1");
  }

  private static long sumOf(Figures figures, String beginning) {
    return figures.all().stream()
        .map(Figure::id)
        .filter(id -> id.startsWith(beginning))
        .mapToLong(id -> number(figures, id))
        .sum();
  }

  @Test
  void aFormWithoutTheColumnsOfEffectsIsCountedToo() {
    Questionnaire small = SmallMaterial.QUESTIONNAIRE;
    Questionnaire bare =
        new Questionnaire(
            small.version(),
            small.title(),
            small.introduction(),
            small.sheets(),
            List.of(),
            small.columns().subList(0, 1),
            40);

    Figures figures = count(SmallMaterial.of(bare, from("SKÄ").insats("S")));

    assertThat(number(figures, "effekt.S.ej_angivet.ej_angivet")).isEqualTo(1);
    assertThat(number(figures, "styrdokument")).isZero();
    assertThat(figure(figures, "konsandel").shown()).isEqualTo(new Shown.NoData());
  }

  @Test
  void countsWhatAPersonShouldReview() {
    Figures figures =
        count(
            from("SKÄ")
                .said("resultat", "Osäkert.", SmallAnswer.computed("S", 0.59))
                .said("resultat", "Säkert.", SmallAnswer.computed("S", 0.6))
                .said("delaktighet", "Klassificeras inte.")
                .insats(SmallAnswer.computed("C", 0.3))
                .insats(against("C", 0.97))
                .insats(against("C", 0.5)));

    assertThat(said(figures, "granskning")).isEqualTo("3 (3 av 5)");
  }

  /** Chosen as S, where the text alone says something else. */
  private static Classification against(String pillar, double probability) {
    Classification chosen = SmallAnswer.classified("S", 1, Origin.RESPONDENT);
    return new Classification(
        chosen.utgangspunkt(),
        chosen.delomrade(),
        chosen.second(),
        chosen.probability(),
        chosen.origin(),
        chosen.reasons(),
        Optional.of(new Computed(pillar, probability, List.of("nattvandring (C3)"))),
        chosen.instrument());
  }

  @Test
  void tellsWhoseChoiceTheUtgangspunktIs() {
    Figures figures =
        count(
            from("SKÄ")
                .insats("S")
                .insats(SmallAnswer.computed("S", 0.9))
                .insats(SmallAnswer.classified("C", 1, Origin.REVIEWER)));

    assertThat(said(figures, "klassning.svarande")).isEqualTo("1 (1 av 3)");
    assertThat(said(figures, "klassning.S.beraknad")).isEqualTo("1 (1 av 2)");
    assertThat(said(figures, "klassning.C.granskare")).isEqualTo("1 (1 av 1)");
    assertThat(sumOf(figures, "klassning.S.")).isEqualTo(number(figures, "insatser.S"));
  }

  @Test
  void countsClassifiedParagraphs() {
    Figures figures =
        count(
            from("SKÄ")
                .said("resultat", "Ett.", SmallAnswer.computed("S", 0.9))
                .said("exempel", "Två.", SmallAnswer.computed("O", 0.3))
                .said("delaktighet", "Tre."));

    assertThat(number(figures, "stycken")).isEqualTo(2);
    assertThat(number(figures, "stycken.S")).isEqualTo(1);
    assertThat(sum(figures, "stycken.S", "stycken.C", "stycken.O")).isEqualTo(2);
    assertThat(cells(figures, "stycken.O")).containsExactly("SKÄ svar 1 Frågor!D2");
  }

  @Test
  void aQuestionIsAnsweredOnceByEachForvaltning() {
    Figures figures =
        count(
            from("SKÄ").said("delaktighet", "Ett.").said("delaktighet", "Två."),
            from("SOC").insats("S"));

    assertThat(said(figures, "besvarat.delaktighet")).isEqualTo("1 (1 av 2)");
    assertThat(said(figures, "besvarat.resultat")).isEqualTo("0 (0 av 2)");
  }

  @Test
  void countsInsatserWithRunningTextInAColumn() {
    Figures figures =
        count(
            from("SKÄ")
                .insats("S", "effekt", "Fler kommer.")
                .insats("S")
                .insats("C", "effekt", "oläst: #NAMN?"));

    assertThat(said(figures, "ifyllt.effekt")).isEqualTo("1 (1 av 3)");
    assertThat(said(figures, "ifyllt.S.effekt")).isEqualTo("1 (1 av 2)");
    assertThat(cells(figures, "ifyllt.effekt")).containsExactly("SKÄ svar 1 Insatser!K11R1");
    assertThat(figures.find("ifyllt.insats")).isEmpty();
  }

  @Test
  void everyNumberHasAnIdOfItsOwnAndAnOrderThatStays() {
    SmallAnswer[] answers = {from("SKÄ").insats("S"), from("SOC").insats("C")};
    List<String> ids = count(answers).all().stream().map(Figure::id).toList();

    assertThat(ids).doesNotHaveDuplicates().startsWith("svar.tillfragade");
    assertThat(count(answers).all()).isEqualTo(count(answers).all());
  }

  @Test
  void refusesTwoNumbersWithOneId() {
    Figure figure =
        new Figure("insatser", "", new Shown.NoData(), Operation.COUNT, new Basis(0, 0), List.of());

    assertThatThrownBy(() -> new Figures(List.of(figure, figure)))
        .hasMessage("two figures have the id insatser");
  }
}
