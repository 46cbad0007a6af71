package se.effektrapport.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.datafile.DataFileException;
import se.effektrapport.datafile.Problem;
import se.effektrapport.language.Resemblance;

/** The examples that are learned from, and those set apart to measure with. */
class ExamplesTest {

  private static final Codebook CODEBOOK = Trained.codebook("2022");
  private static final List<Example> EXAMPLES = Trained.examples(CODEBOOK).all();
  private static final List<Example> APART =
      Examples.read(Path.of("src/test/resources/kodbok/avskilda-2022.csv"), CODEBOOK).all();

  /** The traps that the strategy's description names. */
  private static final Set<String> KNOWN_TRAPS =
      Set.of("samtycke", "mentor", "normbrytande", "samverkan");

  @TempDir Path folder;

  @Test
  void thereAreEnoughOfThemAndOfEveryDelomrade() {
    assertThat(EXAMPLES).hasSizeGreaterThanOrEqualTo(1500);
    assertThat(APART).hasSizeGreaterThanOrEqualTo(300);
    Map<String, Long> areas =
        EXAMPLES.stream()
            .flatMap(each -> each.delomrade().stream())
            .collect(Collectors.groupingBy(area -> area, Collectors.counting()));
    List<String> all =
        CODEBOOK.utgangspunkter().stream()
            .flatMap(each -> each.delomraden().stream())
            .map(Delomrade::id)
            .toList();
    assertThat(areas).containsOnlyKeys(all);
    assertThat(areas.values()).allMatch(count -> count >= 50);
    assertThat(EXAMPLES.stream().filter(each -> each.utgangspunkt().equals("O")))
        .hasSizeGreaterThan(200);
  }

  @Test
  void manyOfThemAreHardAndEveryKnownTrapIsThere() {
    List<String> traps = EXAMPLES.stream().flatMap(each -> each.trap().stream()).toList();

    assertThat(traps).hasSizeGreaterThanOrEqualTo(200).containsAll(KNOWN_TRAPS);
  }

  /** Combined texts, or texts of one hand set apart from the other, would make figures too good. */
  @Test
  void eachIsWrittenApartFromAllOthers() {
    List<Example> all = Stream.concat(EXAMPLES.stream(), APART.stream()).toList();
    List<Resemblance> read = all.stream().map(each -> Resemblance.of(each.text())).toList();
    List<String> alike = new ArrayList<>();
    for (int one = 0; one < all.size(); one++) {
      for (int other = one + 1; other < all.size(); other++) {
        if (read.get(one).isTooNear(read.get(other))) {
          alike.add(all.get(one).text() + "\n" + all.get(other).text());
        }
      }
    }
    assertThat(alike).isEmpty();
  }

  @Test
  void aTextBeginsAsNoFormulaWould() {
    assertThat(EXAMPLES).noneMatch(each -> each.text().matches("(?s)[=+\\-@].*"));
  }

  @Test
  void refusesLabelsThatTheCodeBookLacks() throws IOException {
    assertThat(problems("En;Q;;;;A"))
        .contains("väntade S, F, V, C eller O under utgangspunkt, fann ”Q”.");
    assertThat(problems("En;S;C1;;;A")).anyMatch(each -> each.contains("delområde i"));
    assertThat(problems("En;S;S1;S;;A")).anyMatch(each -> each.contains("en annan av"));
    assertThat(problems("En;S;S1;;;"))
        .anyMatch(each -> each.contains("under skribent, fann ingenting"));
  }

  @Test
  void refusesToLearnWithoutAnExampleOfEach() throws IOException {
    assertThat(problems("En;S;S1;;;A"))
        .containsExactly(
            "väntade minst ett exempel för varje utgångspunkt, fann inget för F.",
            "väntade minst ett exempel för varje utgångspunkt, fann inget för V.",
            "väntade minst ett exempel för varje utgångspunkt, fann inget för C.",
            "väntade minst ett exempel för varje utgångspunkt, fann inget för O.");
  }

  private List<String> problems(String row) throws IOException {
    Path file = folder.resolve("exempel-x.csv");
    Files.writeString(file, String.join(";", Examples.COLUMNS) + "\n" + row + "\n");
    return catchThrowableOfType(DataFileException.class, () -> Examples.read(file, CODEBOOK))
        .problems()
        .stream()
        .map(Problem::toString)
        .map(each -> each.replaceAll("^.*?: ", ""))
        .toList();
  }
}
