package se.effektrapport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.effektrapport.status.RoundStatus;
import se.effektrapport.status.SampleStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatusJsonTest {

  private final JsonNode status = json(SampleStatus.full());

  private static JsonNode json(RoundStatus status) {
    return JsonMapper.shared().readTree(StatusJson.of(status));
  }

  @Test
  void tellsEveryFileWithItsOutcomeAndItsFindings() {
    JsonNode files = status.path("filer");

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
    assertThat(status.path("olasta_filer").asInt()).isEqualTo(1);
    assertThat(status.at("/svar/saknas/0").asString()).startsWith("Östermalm");
    assertThat(status.at("/anmarkningar/fragor")).hasToString("{\"kvar\":2,\"avslutade\":1}");
    assertThat(status.path("se_efter").size()).isEqualTo(2);
    assertThat(status.at("/okanda_avsandare/avvisade_filer").asInt()).isEqualTo(1);
  }

  @Test
  void tellsWhatCameOfTheReview() {
    JsonNode review = status.path("granskning");
    assertThat(review.path("beslut_som_galler").asInt()).isEqualTo(3);
    assertThat(review.path("beslutade_olika").asInt()).isEqualTo(1);
    assertThat(review.path("beslut_som_inte_passar").asInt()).isEqualTo(2);
    assertThat(review.path("citat").path("beslut_som_galler").asInt()).isEqualTo(2);
    assertThat(review.path("citat").path("beslutade_olika").asInt()).isEqualTo(1);
    assertThat(review.path("citat").path("beslut_utan_verkan").asInt()).isEqualTo(1);
    assertThat(review.path("skydd"))
        .hasToString(
            "{\"skyddade\":14,\"slappta\":3,\"beslutade_olika\":1,\"beslut_som_inte_passar\":2}");
    assertThat(review.at("/filer/0"))
        .hasToString(
            "{\"fil\":\"granskning-anna.xlsx\",\"last\":true,\"beslut\":3,\"avvisat\":["
                + "{\"blad\":\"Att granska\",\"cell\":\"H5\",\"mening\":\"Väntade ett av valen i"
                + " listan, fann ”S9”.\"}]}");
    assertThat(review.at("/filer/1/avvisat/0/blad").isNull()).isTrue();
    assertThat(review.at("/filer/2/last").asBoolean()).isFalse();
  }

  @Test
  void tellsHowFarEveryEditionHasCome() {
    assertThat(status.path("utgava").asInt()).isEqualTo(2);
    JsonNode decided = status.at("/utgavor/0");
    assertThat(decided.path("lage").asString()).isEqualTo("beslutad");
    assertThat(decided.path("faststalld").asString()).isEqualTo("2022-10-07");
    assertThat(decided.path("faststalld_av").asString()).isEqualTo("Enhetschefen <b>");
    assertThat(decided.path("beslutad").asString()).isEqualTo("2022-10-18");
    assertThat(decided.path("paragraf").asInt()).isEqualTo(12);
    JsonNode draft = status.at("/utgavor/1");
    assertThat(draft.path("lage").asString()).isEqualTo("utkast");
    assertThat(draft.path("faststalld").isNull()).isTrue();
    assertThat(draft.at("/filer/1"))
        .hasToString("{\"fil\":\"utgava-2/underlag.json\",\"finns\":false}");
  }

  @Test
  void tellsWhoHasAnsweredAndHowManyTimes() {
    assertThat(status.at("/forvaltningar/0"))
        .hasToString(
            "{\"forvaltning\":\"SKÄ\",\"namn\":\"Skärholmens stadsdelsförvaltning\","
                + "\"status\":\"i_tid\",\"mottaget\":\"2022-09-14\",\"svar\":\"SKÄ svar 2\","
                + "\"antal_svar\":2,\"avvisade_filer\":0,\"vantande_filer\":1,"
                + "\"anmarkningar\":{\"fel\":{\"kvar\":0,\"avslutade\":0},"
                + "\"fragor\":{\"kvar\":2,\"avslutade\":1}}}");
    assertThat(status.at("/forvaltningar/2/mottaget").isNull()).isTrue();
  }

  @Test
  void countsTheDaysFromToday() {
    assertThat(status.path("idag").asString()).isEqualTo("2022-10-19");
    assertThat(status.path("dagar").valueStream().map(each -> each.path("dagar_kvar").asInt()))
        .containsExactly(-19, -1, 0, 27);
  }

  @Test
  void tellsWhoHasItAndWhatNobodyKnows() {
    assertThat(status.path("overlamnad_till").toString())
        .isEqualTo(
            "[{\"kod\":\"FAR\",\"namnd\":\"Farsta stadsdelsnämnd\",\"utgava\":1,"
                + "\"satt\":[\"mapp\"],\"dag\":\"2022-10-19\"}]");
    assertThat(status.path("utskick").toString())
        .endsWith("{\"slag\":\"paminnelse\",\"till\":1,\"senast\":\"2022-09-28\"}]");
    assertThat(status.path("brev_kvar").toString())
        .isEqualTo(
            "[{\"kod\":\"FAR\",\"namnd\":\"Farsta stadsdelsnämnd\",\"utgava\":1,"
                + "\"lage\":\"oviss\",\"message_id\":\"<far@example.se>\",\"svar\":\"\"}]");
  }

  @Test
  void tellsThatNothingIsMadeAndNothingHandedOver() {
    JsonNode none = json(SampleStatus.withoutEdition());

    assertThat(none.path("utgava").isNull()).isTrue();
    assertThat(none.path("utgavor").size()).isZero();
    assertThat(none.path("overlamnad_till").size()).isZero();
    assertThat(none.path("mottagare").size()).isEqualTo(2);
  }
}
