package se.effektrapport.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Respondent;
import se.effektrapport.sample.CountSampleRound;
import se.effektrapport.sample.SampleEdition;
import se.effektrapport.sample.SecondEdition;
import se.effektrapport.wording.SampleExtracts;

/** The editions of the sample rounds, one by one and together. */
class SampleAttackTest {

  private static final Published LAST = Published.of(SampleEdition.of(2021).content());
  private static final Published FIRST = Published.of(SampleEdition.get().content());
  private static final Published SECOND = Published.of(SecondEdition.withTheLateAnswer().content());

  private static Map<Cell, Long> truth;

  private static synchronized Map<Cell, Long> truth() throws IOException {
    truth = truth == null ? Truth.of(new CountSampleRound(2022).withTheLateAnswer()) : truth;
    return truth;
  }

  /** Not even one who knows that none is shown, and so not withheld, can tell a number exactly. */
  private static void attack(Published... editions) throws IOException {
    assertThat(new Attack(List.of(editions), truth(), 0).run().open()).isEmpty();
    assertThat(new Attack(List.of(editions), truth(), 1).run().open())
        .noneMatch(told -> told.matches(".*(visas|: (\\d+)\\.\\.\\2)"));
  }

  /** So that whoever holds all extracts has no more than what is attacked here. */
  @Test
  void theExtractsTellNoOtherNumbersOfPersonsThanTheEdition() {
    Content content = SampleEdition.get().content();
    List<String> attacked = FIRST.sums().stream().map(Published.Sum::id).toList();
    for (Respondent each : content.respondents()) {
      Element extract =
          Jsoup.parse(
              SampleExtracts.word(SampleExtracts.of(content, each.code())), Parser.xmlParser());
      List<String> persons =
          extract.select("data[value^=personer.]:not([value$=:enligt])").stream()
              .filter(Element::hasText)
              .map(number -> number.attr("value"))
              .toList();
      assertThat(persons).as(each.code()).isNotEmpty().allMatch(attacked::contains);
      Map<String, String> reached = new TreeMap<>();
      FIRST.rows().stream()
          .filter(row -> row.administration().equals(each.code()))
          .forEach(row -> reached.put(row.reference(), inTable(row)));
      for (Element row : extract.select("#tab-era-insatser tbody tr")) {
        assertThat(reached).containsEntry(row.child(0).text(), digits(row.child(4).text()));
      }
    }
  }

  private static String inTable(Published.Row row) {
    Published.Shown shown = row.shown().get(Published.TOTAL);
    return shown == null ? "" : shown.isWithheld() ? ".." : "" + shown.value().getAsLong();
  }

  private static String digits(String number) {
    return number.replaceAll("[\\s\u00A0]", "");
  }

  @Test
  void nobodyCanTellFewPersonsFromTheEditionOfAYear() throws IOException {
    attack(LAST);
  }

  @Test
  void nobodyCanTellFewPersonsFromAnEditionThatIsComparedWithTheYearBefore() throws IOException {
    attack(FIRST);
  }

  @Test
  void nobodyCanTellFewPersonsFromTwoYears() throws IOException {
    attack(LAST, FIRST);
  }

  @Test
  void nobodyCanTellFewPersonsFromTwoEditionsOfAYear() throws IOException {
    attack(FIRST, SECOND);
  }

  @Test
  void nobodyCanTellFewPersonsFromAllEditions() throws IOException {
    attack(LAST, FIRST, SECOND);
  }
}
