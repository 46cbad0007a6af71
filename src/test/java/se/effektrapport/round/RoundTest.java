package se.effektrapport.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.datafile.DataFileException;

class RoundTest {

  private static final Path SAMPLE = Path.of("input/2022/omgang.yaml");

  @TempDir Path temporary;

  private final Organisation organisation = Organisation.read(Path.of("input/organisation.yaml"));
  private final Round round = Round.read(SAMPLE, organisation);

  @Test
  void readsTheSampleRound() {
    assertThat(round.year()).isEqualTo(2022);
    assertThat(round.exampleData()).isTrue();
    assertThat(round.strategy().title())
        .isEqualTo(
            "Stockholms stads strategi för att minska risken för att barn, unga och unga vuxna"
                + " dras in i kriminalitet");
    assertThat(round.strategy().period()).isEqualTo("2019–2022");
    assertThat(round.matter().dnr()).isEqualTo("1.7.1-401/2022");
    assertThat(round.matter().officer().mailbox()).endsWith("@example.se");
    assertThat(round.calendar().preparation())
        .extracting(Round.Meeting::body)
        .containsExactly("förvaltningsgruppen", "Rådet för funktionshinderfrågor");
    assertThat(round.versions()).isEqualTo(new Round.Versions("2022", "2022", "2022", "2022"));
    assertThat(round.thresholds().smallCount()).isEqualTo(5);
    assertThat(round.decider().code()).isEqualTo("SOC");
  }

  @Test
  void asksEighteenAndHandsOverToTheOtherSeventeen() {
    assertThat(round.respondents()).hasSize(18);
    assertThat(round.recipients()).hasSize(17).doesNotContain(round.decider());
    assertThat(round.respondent("HÄÄ")).isPresent();
    assertThat(round.respondent("ÄLV")).isEmpty();
  }

  @Test
  void asksTheOrganisationOfItsReferenceDayAndHandsOverToThatOfTheDecision() throws IOException {
    Path file =
        changed(
            "2022-09-01",
            "2023-06-01",
            "2022-09",
            "2023-09",
            "2022-10",
            "2023-10",
            "2022-11",
            "2023-11");
    Round straddling = Round.read(file, organisation);
    assertThat(straddling.respondents()).hasSize(18);
    assertThat(straddling.recipients()).hasSize(15);
  }

  @Test
  void anAnswerOnTheLastDayIsInTime() {
    assertThat(round.inTime(LocalDate.of(2022, 9, 30))).isTrue();
    assertThat(round.inTime(LocalDate.of(2022, 10, 1))).isFalse();
  }

  @Test
  void refusesAYearThatIsNotItsFolders() throws IOException {
    assertThat(refused("ar: 2022", "ar: 2021"))
        .containsExactly("rad 2: väntade samma år som mappen 2022, fann ”2021”.");
    assertThat(refused("ar: 2022", "ar: i år"))
        .containsExactly("rad 2: väntade ett heltal, fann ”i år”.");
  }

  @Test
  void refusesDaysInTheWrongOrder() throws IOException {
    assertThat(refused("sista_svarsdag: 2022-09-30", "sista_svarsdag: 2022-08-30"))
        .singleElement()
        .asString()
        .endsWith("väntade en dag efter 2022-09-01, fann ”2022-08-30”.");
    assertThat(refused("dag: 2022-10-11", "dag: 2022-12-11"))
        .singleElement()
        .asString()
        .endsWith("väntade en dag mellan sista_svarsdag och beslut, fann ”2022-12-11”.");
    assertThat(refused("beslut: 2022-11-15", "beslut: november"))
        .singleElement()
        .asString()
        .endsWith("väntade ett datum som 2022-09-30, fann ”november”.");
  }

  @Test
  void refusesWhatTheRegisterDoesNotKnow() throws IOException {
    assertThat(refused("beslutar: SOC", "beslutar: JÄR"))
        .singleElement()
        .asString()
        .endsWith("väntade koden för en nämnd som finns den dag beslutet fattas, fann ”JÄR”.");
    assertThat(refused("[stadsdelsforvaltning, fack", "[stadsdel, fack"))
        .singleElement()
        .asString()
        .endsWith(
            "väntade något av stadsdelsforvaltning, fackforvaltning, bolag, fann ”stadsdel”.");
  }

  @Test
  void refusesAVersionThatLeadsToAnotherFolder() throws IOException {
    assertThat(refused("kodbok: \"2022\"", "kodbok: ../2022"))
        .singleElement()
        .asString()
        .endsWith("väntade en version som 2022, fann ”../2022”.");
  }

  @Test
  void refusesThresholdsThatMakeNoSense() throws IOException {
    assertThat(refused("procentbas: 20", "procentbas: 0"))
        .singleElement()
        .asString()
        .endsWith("väntade ett heltal från 1, fann ”0”.");
    assertThat(refused("granskningsgrans: 0.6", "granskningsgrans: 60"))
        .singleElement()
        .asString()
        .endsWith("väntade ett tal mellan 0 och 1, fann ”60”.");
  }

  @Test
  void tellsAllMistakesAtOnce() throws IOException {
    assertThat(refused("dnr: 1", "dnnr: 1", "@example.se", "", "exempeldata: true", "exempel: 1"))
        .hasSize(5);
  }

  @Test
  void theGuideShowsAMistakeAsItIsTold() throws IOException {
    List<String> told = refused("sista_svarsdag: 2022-09-30", "sista_svarsdag: 30 sept");
    assertThat(Path.of("input/LASMIG.md"))
        .content()
        .contains("2022/omgang.yaml, " + told.getFirst());
  }

  private List<String> refused(String... changes) throws IOException {
    Path file = changed(changes);
    return catchThrowableOfType(DataFileException.class, () -> Round.read(file, organisation))
        .problems()
        .stream()
        .map(problem -> problem.toString().substring(problem.file().length() + 2))
        .toList();
  }

  /** The sample round with every first of a pair changed to the second. */
  private Path changed(String... changes) throws IOException {
    String yaml = Files.readString(SAMPLE);
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(yaml).contains(changes[i]);
      yaml = yaml.replace(changes[i], changes[i + 1]);
    }
    Path folder = Files.createDirectories(temporary.resolve("2022"));
    return Files.writeString(folder.resolve("omgang.yaml"), yaml);
  }
}
