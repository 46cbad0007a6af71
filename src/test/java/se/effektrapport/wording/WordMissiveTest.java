package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.Head;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Committee;
import se.effektrapport.round.Organisation;

class WordMissiveTest {

  private static final Organisation REGISTER = SampleExtracts.round(2022).organisation();
  private static final LocalDate AFTER_THE_MERGER = LocalDate.of(2023, 11, 14);

  private static Element worded(Missive missive) {
    return Jsoup.parse(SampleMissives.word(missive), Parser.xmlParser());
  }

  private static Administration administration(String code) {
    return REGISTER.byCode(code).orElseThrow();
  }

  private static String text(Element missive) {
    return missive.text().replace('\u00A0', ' ');
  }

  @Test
  void readsWellToEveryNamndOfTheRegister() {
    for (Administration each : REGISTER.all()) {
      String text = text(worded(SampleMissives.to(each, 2022, each.code())));
      assertThat(text)
          .contains(
              "Till " + each.committee().inText() + " ",
              "överlämnas rapporten härmed till " + each.committee().inText() + ".",
              "Utdraget är till för " + each.inText() + ".")
          .doesNotContainPattern("  |\\.\\.|[a-zåäö]\\. [a-zåäö]|\\$");
    }
  }

  @Test
  void tellsTheDecisionAndWhatGoesAlong() {
    Element missive = worded(SampleMissives.to("BRO"));

    assertThat(text(missive))
        .contains(
            "Socialnämnden beslutade den 15 november 2022, § 12, att överlämna effektrapport 2022",
            "Det som överlämnas är utgåva 1 av den 19 oktober 2022.",
            "Dnr 1.7.1-401/2022",
            "21 november 2022",
            "Exempeldata")
        .doesNotContain("ersätter");
    assertThat(missive.select("ol li").eachText().stream().map(each -> each.replace('\u00A0', ' ')))
        .containsExactly(
            "Effektrapport 2022, utgåva 1 (rapport.pdf och rapport.docx)",
            "Protokollsutdrag, socialnämnden den 15 november 2022, § 12 (protokollsutdrag.pdf)",
            "Utdrag för Bromma stadsdelsförvaltning (utdrag-bromma.pdf)",
            "Underlag: rapportens siffror och citat (underlag.xlsx)");
  }

  @Test
  void oneThatTookOverFromTwoGetsBothExtracts() {
    Administration receiver = REGISTER.successorOn("NOR", AFTER_THE_MERGER).orElseThrow();
    String text = text(worded(SampleMissives.to(receiver, 2022, "NOR", "ÖST")));

    assertThat(text)
        .contains(
            "Till Norra innerstadens stadsdelsnämnd",
            "Utdragen är till för Norrmalms stadsdelsförvaltning och Östermalms"
                + " stadsdelsförvaltning.");
  }

  @Test
  void saysWhoHasNotAnsweredAndOnlyThen() {
    assertThat(text(worded(SampleMissives.to("FAR")))).doesNotContain("inte svarat");
    assertThat(text(worded(SampleMissives.unanswered(SampleMissives.to("FAR"), "FAR"))))
        .contains("Förvaltningen har inte svarat på enkäten.")
        .doesNotContain("vad förvaltningen har svarat");
    Administration receiver = REGISTER.successorOn("NOR", AFTER_THE_MERGER).orElseThrow();
    Missive both = SampleMissives.to(receiver, 2022, "NOR", "ÖST");
    assertThat(text(worded(SampleMissives.unanswered(both, "ÖST"))))
        .contains(
            "vilka frågor som är öppna. Östermalms stadsdelsförvaltning har inte svarat på"
                + " enkäten.");
  }

  @Test
  void saysWhichEditionIsReplacedAndOnlyOfOneThatIsHeld() {
    Head first = SampleMissives.to("BRO").edition();

    assertThat(
            text(worded(SampleMissives.to(administration("FAR"), 2022, Optional.of(first), "FAR"))))
        .contains("Den ersätter utgåva 1 av den 19 oktober 2022, som nämnden har fått tidigare.");
    assertThat(text(worded(SampleMissives.replacing("FAR", "Enskede & Årsta stadsdelsnämnd"))))
        .contains("2022, som Enskede & Årsta stadsdelsnämnd har fått tidigare.");
  }

  @Test
  void aNameFromTheRegisterNeverBecomesMarkup() {
    Administration like = administration("FAR");
    Administration nasty =
        new Administration(
            like.code(),
            like.slug(),
            like.kind(),
            "<b>Farsta</b> & co",
            like.genitive(),
            like.shortName(),
            new Committee("${1+1}<p>Farsta\u0001", "x", like.committee().mailbox()),
            like.validFrom(),
            like.validUntil(),
            like.predecessors());
    Element missive = worded(SampleMissives.to(nasty, 2022));

    assertThat(missive.select("[data-role=receiver]").text()).isEqualTo("Till ${1+1}<p>Farsta");
    assertThat(missive.select("b")).isEmpty();
  }
}
