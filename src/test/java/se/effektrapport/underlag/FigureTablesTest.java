package se.effektrapport.underlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.Content;
import se.effektrapport.figures.Figure;
import se.effektrapport.protection.Shown;

class FigureTablesTest {

  @Test
  void aFigureOfAnUtgangspunktAndOneOfADelomradeStandInDifferentTables() {
    List<FigureTables.Table> tables = tables("insatser", "insatser.C", "insatser.C3", "insatser.O");

    assertThat(tables)
        .containsExactly(
            new FigureTables.Table(
                "insatser.{utgangspunkt}",
                List.of("utgangspunkt"),
                List.of(
                    new FigureTables.Cell(List.of("C"), "insatser.C"),
                    new FigureTables.Cell(List.of("O"), "insatser.O"))),
            new FigureTables.Table(
                "insatser.{delomrade}",
                List.of("delomrade"),
                List.of(new FigureTables.Cell(List.of("C3"), "insatser.C3"))));
  }

  @Test
  void aColumnsChoicesMakeATableOfTheirOwn() {
    assertThat(tables("exempel.ja", "hinder.ja", "exempel.C.ja"))
        .extracting(FigureTables.Table::id)
        .containsExactly("exempel.{val}", "hinder.{val}", "exempel.{utgangspunkt}.{val}");
  }

  @Test
  void aTableMayHaveThreeDimensions() {
    FigureTables.Table table = tables("effekt.C.forbattring.matt").getFirst();

    assertThat(table.dimensions()).containsExactly("utgangspunkt", "riktning", "sakerhet");
    assertThat(table.cells().getFirst().at()).containsExactly("C", "forbattring", "matt");
  }

  @Test
  void theNumbersOfEachAnswerStandInTablesOfTheirOwn() {
    String code = Contents.sample().respondents().getFirst().code();
    assertThat(
            Stream.of(
                    "insatser.av.%s.C.C3",
                    "insatser.av.%s.C.utan_delomrade",
                    "personer.av.%s.antal_totalt",
                    "personer.av.%s.C.antal_totalt",
                    "exempel.av.%s.ja",
                    "klassning.av.%s.svarande",
                    "besvarat.av.%s")
                .map(id -> tables(id.formatted(code)).getFirst().id()))
        .containsExactly(
            "insatser.av.{forvaltning}.{utgangspunkt}.{delomrade}",
            "insatser.av.{forvaltning}.{utgangspunkt}.utan_delomrade",
            "personer.av.{forvaltning}.{kolumn}",
            "personer.av.{forvaltning}.{utgangspunkt}.{kolumn}",
            "exempel.av.{forvaltning}.{val}",
            "klassning.av.{forvaltning}.{ursprung}",
            "besvarat.av.{forvaltning}");
  }

  @Test
  void theYearBeforeAndNowStandBesideEachOther() {
    assertThat(
            tables(
                "utveckling.C.insatser.fore",
                "utveckling.insatser.nu",
                "utveckling.C.exempel.ja.fore",
                "utveckling.exempel.ja.nu"))
        .extracting(FigureTables.Table::id)
        .containsExactly(
            "utveckling.{utgangspunkt}.{uppgift}.{ar}",
            "utveckling.{uppgift}.{ar}",
            "utveckling.{utgangspunkt}.{kolumn}.{val}.{ar}",
            "utveckling.{kolumn}.{val}.{ar}");
  }

  @Test
  void whatIsNeitherUtgangspunktNorDelomradeStandsInNoTableOfThem() {
    assertThat(tables("insatser.X")).isEmpty();
  }

  private static List<FigureTables.Table> tables(String... ids) {
    Content sample = Contents.sample();
    List<Figure> figures =
        Stream.of(ids)
            .map(
                id ->
                    new Figure(
                        id,
                        id,
                        new Shown.Number(1),
                        Figure.Operation.COUNT,
                        new Figure.Basis(1, 1),
                        List.of()))
            .toList();
    return FigureTables.of(
        new Content(
            sample.head(),
            sample.respondents(),
            sample.pillars(),
            sample.questions(),
            sample.columns(),
            sample.activities(),
            sample.passages(),
            sample.excerpts(),
            figures,
            sample.texts()));
  }
}
