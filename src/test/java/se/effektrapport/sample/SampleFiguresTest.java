package se.effektrapport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.effektrapport.figures.Figure;
import se.effektrapport.figures.Figures;
import se.effektrapport.protection.Shown;

/**
 * Every number of the sample round, as it stands in a file: a change of any of them is seen. {@code
 * mvn test -Dtest=SampleFiguresTest -Dfigures=write} writes the file again.
 */
class SampleFiguresTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/figures/exempelomgang-2022.golden");

  private static Figures figures;

  @BeforeAll
  static void count() throws IOException {
    figures = new Figures(SampleEdition.get().content().figures());
  }

  @Test
  void everyNumberOfTheSampleRoundIsTheOneInTheFile() throws IOException {
    List<String> counted = figures.all().stream().map(SampleFiguresTest::line).toList();
    if ("write".equals(System.getProperty("figures"))) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, String.join("\n", counted) + "\n");
    }
    List<String> written = Files.readAllLines(GOLDEN);
    String mend = "write again with: mvn test -Dtest=SampleFiguresTest -Dfigures=write";
    assertThat(without(counted, written)).as("new; " + mend).isEmpty();
    assertThat(without(written, counted)).as("gone; " + mend).isEmpty();
    assertThat(counted).as("order; " + mend).isEqualTo(written);
  }

  @Test
  void thePartsOfTheSampleRoundAddUp() {
    assertThat(sum("insatser", "S", "F", "V", "C", "O")).isEqualTo(number("insatser"));
    assertThat(sum("insatser", "S1", "S2", "S3", "S4", "S.utan_delomrade"))
        .isEqualTo(number("insatser.S"));
    assertThat(sum("svar", "i_tid", "sena", "saknas")).isEqualTo(number("svar.tillfragade"));
    for (String pillar : List.of("S", "F", "V", "C", "O")) {
      assertThat(sumOfAll("effekt." + pillar + ".")).isEqualTo(number("insatser." + pillar));
      assertThat(sumOfAll("status." + pillar + ".")).isEqualTo(number("insatser." + pillar));
      assertThat(sumOfAll("klassning." + pillar + ".")).isEqualTo(number("insatser." + pillar));
    }
  }

  @Test
  void everyUtgangspunktOccursAndAThirdOfTheInsatserHaveNoOwnChoice() {
    assertThat(List.of("S", "F", "V", "C", "O"))
        .allSatisfy(pillar -> assertThat(number("insatser." + pillar)).isPositive());
    assertThat(3 * number("klassning.beraknad"))
        .isBetween(number("insatser") * 8 / 10, number("insatser") * 12 / 10);
  }

  private static long number(String id) {
    return ((Shown.Number) figures.find(id).orElseThrow().shown()).value();
  }

  private static long sum(String group, String... ids) {
    return Stream.of(ids).mapToLong(id -> number(group + "." + id)).sum();
  }

  private static long sumOfAll(String beginning) {
    return figures.all().stream()
        .filter(figure -> figure.id().startsWith(beginning))
        .mapToLong(figure -> number(figure.id()))
        .sum();
  }

  private static List<String> without(List<String> all, List<String> some) {
    return all.stream().filter(line -> !some.contains(line)).toList();
  }

  /** Id, value and basis. */
  private static String line(Figure figure) {
    Figure.Basis basis = figure.basis();
    return "%s;%s;%d av %d"
        .formatted(figure.id(), figure.shown().inText(), basis.given(), basis.asked());
  }
}
