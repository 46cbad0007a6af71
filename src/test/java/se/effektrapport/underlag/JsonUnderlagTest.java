package se.effektrapport.underlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.effektrapport.edition.Content;
import se.effektrapport.figures.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Isolated("Sets the locale and the time zone, which all tests share.")
class JsonUnderlagTest {

  private final Content content = Contents.sample();
  private final JsonNode json = read(content);

  @Test
  void everyNumberIsThereWithItsCells() {
    List<Figure.Source> said = new ArrayList<>();
    for (JsonNode figure : json.get("siffror")) {
      for (JsonNode place : figure.get("kallor")) {
        for (JsonNode cell : place.get("celler")) {
          said.add(
              new Figure.Source(
                  place.get("svar").asString(), place.get("blad").asString(), cell.asString()));
        }
      }
    }
    assertThat(json.get("siffror").findValuesAsString("id"))
        .isEqualTo(content.figures().stream().map(Figure::id).toList());
    assertThat(said)
        .isEqualTo(
            content.figures().stream().flatMap(f -> f.sources().stream().distinct()).toList());
  }

  @Test
  void tellsWhatAnswersToEachSteeringDocumentAndWhichDocumentsAnInsatsAnswersTo() {
    JsonNode document = json.get("styrdokument").get(0);
    assertThat(document.get("namn").asString()).isEqualTo("Överenskommelsen med Polisen");
    assertThat(document.get("motsvarar").get(0).asString()).isEqualTo("C3");
    assertThat(document.get("uppges").get(0).asString()).isEqualTo("SKÄ-1");
    assertThat(document.get("efterfragas").get(0).asString()).isEqualTo("SKÄ-1");
    assertThat(json.get("styrdokument").get(1).get("motsvarar").isEmpty()).isTrue();
    assertThat(json.get("insatser").get(0).get("styrdokument").toString())
        .isEqualTo("[\"polis\",\"andt\"]");
  }

  @Test
  void theYearBeforeIsThereIfAnythingIsKnownOfIt() {
    assertThat(json.get("utveckling").isNull()).isTrue();

    JsonNode developed = read(Contents.developed()).get("utveckling");
    assertThat(developed.get("ar").intValue()).isEqualTo(2021);
    JsonNode followed = developed.get("foljda").get(0);
    assertThat(followed.get("fore").get("referenser").get(0).asString()).isEqualTo("SKÄ-4");
    assertThat(followed.get("fore").get("antal").isNull()).isTrue();
    assertThat(followed.get("fore").get("undantagen").asString()).startsWith("undantaget");
    assertThat(followed.get("nu").get("antal").intValue()).isEqualTo(1250);
    assertThat(followed.get("nu").get("riktning").isNull()).isTrue();
    assertThat(developed.get("saknade").get(0).get("insats").asString()).isEqualTo("Läger");
    assertThat(developed.get("nya").isEmpty()).isTrue();
  }

  @Test
  void aNumberIsTypedAndSaysHowItCameAbout() {
    JsonNode figure = find("siffror", "id", "personer.antal_totalt");

    assertThat(figure.get("varde").isIntegralNumber()).isTrue();
    assertThat(figure.get("varde").longValue()).isEqualTo(1250);
    assertThat(figure.get("undantagen").isNull()).isTrue();
    assertThat(figure.get("operation").asString()).isEqualTo("summa");
    assertThat(figure.get("enligt").intValue()).isEqualTo(1);
    assertThat(figure.get("av").intValue()).isEqualTo(3);
  }

  @Test
  void aWithheldNumberIsNullWithTheReason() {
    JsonNode figure = find("siffror", "id", "personer.C.antal_flickor");

    assertThat(figure.get("varde").isNull()).isTrue();
    assertThat(figure.get("undantagen").asString()).isEqualTo("färre än 5");
  }

  @Test
  void aNumberNobodyGaveIsNullWithoutReason() {
    JsonNode figure = find("siffror", "id", "personer.O.antal_flickor");

    assertThat(figure.get("varde").isNull()).isTrue();
    assertThat(figure.get("undantagen").isNull()).isTrue();
  }

  @Test
  void aWithheldCellOfAnInsatsIsNullWithTheReason() {
    JsonNode cell = cell("antal_flickor");

    assertThat(cell.get("varde").isNull()).isTrue();
    assertThat(cell.get("undantagen").asString()).isEqualTo("undantaget för att skydda enskilda");
    assertThat(cell.get("cell").asString()).isEqualTo("I7");
  }

  @Test
  void cellsOfAnInsatsAreTypedByTheirColumn() {
    assertThat(cell("antal_totalt").get("varde").longValue()).isEqualTo(1250);
    assertThat(cell("alder_fran").get("varde").longValue()).isEqualTo(13);
    assertThat(cell("startdatum").get("varde").asString()).isEqualTo("2021-08-16");
    assertThat(cell("utgangspunkt").get("val").asString()).isEqualTo("C");
    assertThat(cell("exempel").get("borttaget").booleanValue()).isTrue();
  }

  @Test
  void whatCouldNotBeReadAsANumberIsNull() {
    assertThat(cell("alder_till").get("varde").isNull()).isTrue();
    assertThat(cell("alder_till").get("cell").asString()).isEqualTo("G7");
  }

  @Test
  void everyPassageIsUnalteredAndHasItsCell() {
    assertThat(json.get("stycken").findValuesAsString("text")).isEqualTo(Contents.NASTY);
    for (JsonNode passage : json.get("stycken")) {
      assertThat(passage.get("svar").asString()).isEqualTo(Contents.ANSWER);
      assertThat(passage.get("blad").asString()).isEqualTo("Frågor");
      assertThat(passage.get("cell").asString()).isEqualTo("C8");
    }
  }

  @Test
  void everyQuotationHasItsCellAndTheReasonWhyItWasChosen() {
    JsonNode first = json.get("citat").get(0);
    JsonNode second = json.get("citat").get(1);

    assertThat(first.get("fraga").asString()).isEqualTo("exempel");
    assertThat(first.get("kolumn").isNull()).isTrue();
    assertThat(first.get("cell").asString()).isEqualTo("C8");
    assertThat(second.get("fraga").isNull()).isTrue();
    assertThat(second.get("kolumn").asString()).isEqualTo("exempel");
    assertThat(second.get("cell").asString()).isEqualTo("X7");
    assertThat(second.get("skal").asString()).isEqualTo("Effekten är mätt");
  }

  @Test
  void aClassificationSaysHowSureItIsAndWhy() {
    JsonNode label = json.get("insatser").get(0).get("klassning");

    assertThat(label.get("utgangspunkt").asString()).isEqualTo("C");
    assertThat(label.get("sannolikhet").doubleValue()).isEqualTo(0.83);
    assertThat(label.get("ursprung").asString()).isEqualTo("beraknad");
    assertThat(label.get("skal").size()).isEqualTo(2);
    assertThat(json.get("stycken").get(0).get("klassning").isNull()).isTrue();
  }

  @Test
  void anAnswerThatNeverCameHasNoName() {
    JsonNode missing = find("svar", "forvaltning", "IDR");

    assertThat(missing.get("status").asString()).isEqualTo("saknas");
    assertThat(missing.get("mottaget").isNull()).isTrue();
    assertThat(missing.get("svar").isNull()).isTrue();
  }

  @Test
  void tablesSayWhichNumberStandsWhere() {
    JsonNode table = find("tabeller", "id", "personer.{utgangspunkt}.{kolumn}");
    JsonNode cell = table.get("celler").get(0);

    assertThat(table.get("dimensioner").toString()).isEqualTo("[\"utgangspunkt\",\"kolumn\"]");
    assertThat(cell.get("utgangspunkt").asString()).isEqualTo("C");
    assertThat(cell.get("kolumn").asString()).isEqualTo("antal_flickor");
    assertThat(cell.get("siffra").asString()).isEqualTo("personer.C.antal_flickor");
  }

  @Test
  void theSameBytesWhereverAndWheneverItIsWritten() {
    byte[] first = new WriteUnderlag().json(content);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(new WriteUnderlag().json(Contents.sample())).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(new String(first, StandardCharsets.UTF_8)).doesNotContain("\r");
  }

  private JsonNode cell(String column) {
    for (JsonNode cell : json.get("insatser").get(0).get("celler")) {
      if (cell.get("kolumn").asString().equals(column)) {
        return cell;
      }
    }
    throw new AssertionError("no cell " + column);
  }

  private JsonNode find(String list, String key, String value) {
    for (JsonNode each : json.get(list)) {
      if (each.get(key).asString().equals(value)) {
        return each;
      }
    }
    throw new AssertionError("no " + value + " in " + list);
  }

  private static JsonNode read(Content content) {
    return JsonMapper.shared().readTree(new WriteUnderlag().json(content));
  }
}
