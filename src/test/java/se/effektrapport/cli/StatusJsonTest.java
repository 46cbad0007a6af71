package se.effektrapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatusJsonTest {

  private static JsonNode status(Optional<Integer> edition) {
    return JsonMapper.shared().readTree(StatusJson.of(SampleSummary.of(edition)));
  }

  @Test
  void tellsEveryFileWithItsOutcomeAndItsFindings() {
    JsonNode files = status(Optional.of(1)).path("filer");

    assertThat(files.size()).isEqualTo(3);
    assertThat(files.at("/0/utfall").asString()).isEqualTo("godkand");
    assertThat(files.at("/0/finns").asBoolean()).isFalse();
    assertThat(files.at("/0/mening").asString()).isEqualTo("Filen ligger inte längre i enkatsvar.");
    assertThat(files.at("/0/anmarkningar/0"))
        .hasToString(
            "{\"grad\":\"fraga\",\"blad\":\"Insatser\",\"cell\":\"H7\",\"mening\":\"Väntade ett"
                + " tal.\"}");
    assertThat(files.at("/1/anmarkningar/0/grad").asString()).isEqualTo("fel");
    assertThat(files.at("/1/anmarkningar/0/blad").isNull()).isTrue();
    assertThat(files.at("/2/utfall").asString()).isEqualTo("vantar");
  }

  @Test
  void tellsWhatIsLeftAndWhatIsMissing() {
    JsonNode status = status(Optional.empty());

    assertThat(status.path("utgava").isNull()).isTrue();
    assertThat(status.path("olasta_filer").asInt()).isEqualTo(1);
    assertThat(status.at("/svar/saknas/0").asString()).startsWith("Östermalm");
    assertThat(status.at("/anmarkningar/fragor")).hasToString("{\"kvar\":2,\"avslutade\":1}");
    assertThat(status.path("se_efter").size()).isEqualTo(2);
  }
}
