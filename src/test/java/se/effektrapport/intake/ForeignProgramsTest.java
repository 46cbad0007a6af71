package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.intake.Forms.accepted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.effektrapport.answers.Submission;
import se.effektrapport.questionnaire.Prefill;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The blank form, filled in alike by several programs, gives the same answers. */
class ForeignProgramsTest {

  private static final Path FILES = Path.of("src/test/resources/svarsfiler");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice", "gnumeric", "openpyxl", "sheetjs", "exceljs"})
  void readsEveryCellOfAFormFilledInByAnotherProgramAndAsksNothing(String program)
      throws IOException {
    Received.Accepted read = accepted(FILES.resolve(program + ".xlsx"));

    assertThat(Forms.sentences(read)).isEmpty();
    assertSame(read.submission(), accepted(new Forms(folder).filled(answers())).submission());
  }

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice", "sheetjs"})
  void knowsTheFormByThePropertiesThatTheProgramKeptWhenTheCoverIsGone(String program) {
    Path file =
        new Forms(folder)
            .altered(
                FILES.resolve(program + ".xlsx"),
                w -> w.removeSheetAt(w.getSheetIndex("Försättsblad")));

    assertThat(accepted(file).submission().administration()).isEqualTo("SKÄ");
  }

  /** The same cells at the same places, as written and as read. */
  private static void assertSame(Submission read, Submission expected) {
    assertThat(read.administration()).isEqualTo(expected.administration());
    assertThat(read.passages()).isNotEmpty().isEqualTo(expected.passages());
    assertThat(read.activities()).isNotEmpty().isEqualTo(expected.activities());
    assertThat(read.source().contentDigest()).isEqualTo(expected.source().contentDigest());
  }

  /** What the scripts wrote. */
  static Prefill answers() throws IOException {
    JsonNode data = JsonMapper.shared().readTree(Files.readString(FILES.resolve("svar.json")));
    Map<String, String> answers = new HashMap<>();
    Forms.QUESTIONNAIRE
        .questions()
        .forEach(each -> put(answers, each.id(), data.get("svar").get(each.text())));
    List<Map<String, String>> activities = new ArrayList<>();
    for (JsonNode activity : data.get("insatser")) {
      Map<String, String> values = new HashMap<>();
      Forms.QUESTIONNAIRE
          .columns()
          .forEach(each -> put(values, each.id(), activity.get(each.header())));
      activities.add(values);
    }
    return new Prefill(Map.of(), answers, activities);
  }

  private static void put(Map<String, String> values, String id, JsonNode value) {
    if (value != null) {
      values.put(id, value.asString());
    }
  }
}
