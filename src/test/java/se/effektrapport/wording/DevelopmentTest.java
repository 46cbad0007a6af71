package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Development;
import se.effektrapport.edition.Pillar;
import se.effektrapport.sample.SampleEdition;

/** How the report tells of the year before. */
class DevelopmentTest {

  private final WordReport wording = new WordReport(Path.of("templates"));
  private final Content content = SampleEdition.get().content();
  private final Development development = content.development().orElseThrow();
  private final String markup = wording.word(content);

  @Test
  void everyUtgangspunktAndTheWholeHasATableWithBothYears() {
    for (Pillar pillar : content.pillars()) {
      String table = "<table id=\"tab-utveckling-" + pillar.id() + "\">";
      assertThat(markup.contains(table)).as(pillar.id()).isEqualTo(!pillar.other());
    }
    assertThat(markup)
        .contains("<table id=\"tab-utveckling\">", "<h2>Utveckling sedan 2021</h2>")
        .contains("<th scope=\"col\" data-number=\"\">2021</th>");
  }

  @Test
  void saysOnWhomTheComparisonRestsAndThatReportingDiffers() {
    assertThat(markup)
        .contains("förvaltningar som svarade på enkäten båda åren", "hur förvaltningarna redovisar")
        .doesNotContain("sammanslagning jämförs");
  }

  @Test
  void everyInsatsIsFollowedInTheAppendix() {
    String appendix =
        markup.substring(
            markup.indexOf("<section id=\"kap-bilaga-utveckling\""),
            markup.indexOf("<section id=\"kap-bilaga-forvaltningar\""));

    assertThat(appendix)
        .startsWith("<section")
        .contains("<h1>Bilaga B. Utveckling per insats</h1>");
    development
        .followed()
        .forEach(
            each ->
                assertThat(appendix)
                    .contains(
                        "<tr><td>" + each.reference() + "</td>",
                        "<td>" + String.join(", ", each.references()) + "</td>"));
    assertThat(development.gone()).isNotEmpty();
    development.gone().forEach(each -> assertThat(appendix).contains(each.reference()));
    assertThat(appendix).doesNotContainPattern("2021:[A-ZÅÄÖ]");
  }

  @Test
  void withoutAYearBeforeThereIsNothingOfIt() {
    Content first =
        new Content(
            content.head(),
            content.respondents(),
            content.pillars(),
            content.questions(),
            content.columns(),
            content.activities(),
            content.passages(),
            content.excerpts(),
            content.figures(),
            content.texts(),
            content.changes(),
            Optional.empty(),
            content.steering());

    assertThat(wording.word(first))
        .doesNotContain("tveckling sedan", "bilaga-utveckling", "tab-utveckling")
        .contains("<h1>Bilaga B. ");
  }
}
