package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.effektrapport.answers.Place;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.Sheet;

/** What is said of a workbook: one thing of a cell, little things together, in reading order. */
class FindingsTest {

  private static final Opened.Workbook WORKBOOK =
      new Opened.Workbook(
          List.of(new Sheet("Frågor", List.of()), new Sheet("Insatser", List.of())), Map.of());

  private final Findings findings = new Findings();

  private static Place at(String cell) {
    return new Place("Insatser", cell);
  }

  private static Grouped grouped(String sentence, String... cells) {
    return new Grouped(sentence, Stream.of(cells).map(FindingsTest::at).toList());
  }

  private List<String> told() {
    return findings.inOrder(WORKBOOK).stream()
        .map(each -> each.place().map(place -> place + " ").orElse("") + each.sentence())
        .toList();
  }

  @Test
  void tellsErrorsFirstAndThenAsTheWorkbookIsRead() {
    Stream.of("AA5", "B12", "B5", "C5")
        .forEach(cell -> findings.add(Finding.question(at(cell), "Se över.")));
    findings.add(Finding.question(new Place("Frågor", "D40"), "Se över."));
    findings.add(Finding.error("Fel B."));
    findings.add(Finding.error("Fel A."));

    assertThat(told())
        .containsExactly(
            "Fel B.",
            "Fel A.",
            "Frågor!D40 Se över.",
            "Insatser!B5 Se över.",
            "Insatser!C5 Se över.",
            "Insatser!AA5 Se över.",
            "Insatser!B12 Se över.");
  }

  @Test
  void saysOnlyTheFirstThingOfACell() {
    findings.add(grouped("Sammanförd.", "B5"));
    findings.add(Finding.question(at("B5"), "Den första."));
    findings.add(Finding.question(at("B5"), "Den andra."));

    assertThat(told()).containsExactly("Insatser!B5 Den första.");
  }

  @Test
  void saysAnErrorOfACellAndNotAQuestionAddedBefore() {
    findings.add(Finding.question(at("B5"), "Fråga."));
    findings.add(new Finding(Finding.Severity.ERROR, Optional.of(at("B5")), "Fel."));

    assertThat(told()).containsExactly("Insatser!B5 Fel.");
    assertThat(findings.hasError()).isTrue();
  }

  @Test
  void asksTogetherAboutTheCellsInTheirOrder() {
    findings.add(grouped("Tom.", "B12", "AA5", "B5"));

    assertThat(told()).containsExactly("Insatser!B5 Tom. Det gäller B5, AA5 och B12.");
    assertThat(findings.hasError()).isFalse();
  }

  @Test
  void remembersEveryCellOfAGroupedQuestion() {
    findings.add(grouped("Tom.", "B12", "AA5", "B5"));

    Finding finding = findings.inOrder(WORKBOOK).getFirst();
    assertThat(finding.place()).contains(at("B5"));
    assertThat(finding.also()).containsExactly(at("AA5"), at("B12"));
  }

  @Test
  void listsNoCellWhenThereIsOne() {
    findings.add(grouped("Tom.", "B5"));
    findings.add(grouped("Ingen alls."));

    assertThat(told()).containsExactly("Insatser!B5 Tom.");
  }

  @Test
  void leavesOutTheCellsOfWhichSomethingElseIsSaid() {
    findings.add(Finding.question(at("B5"), "Viktigare."));
    findings.add(grouped("Tom.", "B5", "B6", "B7"));
    findings.add(grouped("Kort.", "B6", "B7"));

    assertThat(told())
        .containsExactly("Insatser!B5 Viktigare.", "Insatser!B6 Tom. Det gäller B6 och B7.");
  }

  @Test
  void listsTenCellsAndCountsTheRest() {
    findings.add(
        grouped(
            "Tom.",
            IntStream.rangeClosed(1, 22).mapToObj(row -> "B" + row).toArray(String[]::new)));

    assertThat(told())
        .containsExactly(
            "Insatser!B1 Tom. Det gäller B1, B2, B3, B4, B5, B6, B7, B8, B9, B10 och 12 till.");
  }

  @Test
  void listsExactlyTenCellsWithoutARest() {
    findings.add(
        grouped(
            "Tom.",
            IntStream.rangeClosed(1, 10).mapToObj(row -> "B" + row).toArray(String[]::new)));

    assertThat(told().getFirst()).endsWith("B8, B9 och B10.");
  }

  @Test
  void namesTheSheetOfACellThatStandsOnAnother() {
    findings.add(new Grouped("Tom.", List.of(new Place("Frågor", "D4"), at("B5"))));

    assertThat(told()).containsExactly("Frågor!D4 Tom. Det gäller D4 och Insatser!B5.");
  }
}
