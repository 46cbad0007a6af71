package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import se.effektrapport.document.ParseDocument;
import se.effektrapport.status.RoundStatus;
import se.effektrapport.status.SampleStatus;

class WordStatusTest {

  private final WordStatus wording = new WordStatus(Path.of("templates"));

  private String text(RoundStatus status) {
    String markup = wording.word(status);
    new ParseDocument().parse(markup);
    String apart = markup.replace("</", " </");
    return Jsoup.parse(apart, "", Parser.xmlParser()).text().replaceAll("[\\s\u00A0]+", " ");
  }

  @Test
  void tellsHowFarEveryEditionHasCome() {
    assertThat(text(SampleStatus.full()))
        .contains(
            "Utgåva 1 Fastställd av Enhetschefen <b> den 7 oktober 2022. Beslutad den 18 oktober"
                + " 2022, § 12. utgava-1/effektrapport-2022-utgava-1.pdf")
        .contains("Utgåva 2 Utkast av den 19 oktober 2022. Den är inte fastställd")
        .contains("Kör rapport, så skrivs de igen: utgava-2/underlag.json");
    assertThat(text(SampleStatus.withoutEdition())).contains("Ingen utgåva är gjord.");
  }

  @Test
  void tellsWhoHasAnsweredAndWhatIsLeft() {
    assertThat(text(SampleStatus.full()))
        .contains(
            "Skärholmen I tid 14 september 2022 SKÄ svar 2 2 1 1 fil som" + " väntar och 2 frågor")
        .contains("Östermalm Saknas 0")
        .contains(
            "Skickat med e-post: kvittens till 2 förvaltningar (senast den 4 oktober 2022) och"
                + " påminnelse till 1 förvaltning (senast den 28 september 2022).")
        .contains("tillfrågad förvaltning: 1 avvisad fil och 1 fel.")
        .contains("Olästa filer i enkatsvar: 1.")
        .contains("Läs om kapitel 6 (utgangspunkt-C.md)")
        .contains("Granskarnas arbetsböcker där något är avvisat: 2.")
        .contains("Texter som granskarna har beslutat olika om: 1.")
        .contains("Granskade texter som har ändrats sedan de granskades: 2.")
        .contains("Annat att se efter: 1.");
  }

  @Test
  void tellsHowManyDaysAreLeftAndPast() {
    assertThat(text(SampleStatus.full()))
        .contains("30 september 2022 för 19 dagar sedan")
        .contains("18 oktober 2022 för 1 dag sedan")
        .contains("19 oktober 2022 i dag")
        .contains("15 november 2022 27 dagar kvar");
  }

  @Test
  void neverNamesAFileThatWasReceivedNorWhatStandsInIt() {
    String markup = wording.word(SampleStatus.full());
    assertThat(SampleStatus.full().files()).extracting("file").contains("Anna Anka.xlsx");
    assertThat(markup)
        .doesNotContain("Anna Anka")
        .doesNotContain("granskning-anna")
        .doesNotContain("brev")
        .doesNotContain("b.xlsx")
        .doesNotContain("Väntade ett tal");
  }
}
