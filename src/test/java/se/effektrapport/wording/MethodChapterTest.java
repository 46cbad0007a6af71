package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.FreezeContent;
import se.effektrapport.edition.Head;
import se.effektrapport.figures.CountFigures;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.Reviewed;
import se.effektrapport.figures.SmallAnswer;
import se.effektrapport.figures.TellCounts;
import se.effektrapport.protection.SampleProtection;

/** What the chapter about the method says of how sure the classification is. */
class MethodChapterTest {

  @Test
  void saysThatNobodyHasReviewedAnything() {
    assertThat(chapter(Reviewed.of(answer(6, 0, 3))))
        .contains("Ingen har granskat klassificeringen.")
        .contains("Bland insatserna finns inga osäkra fall")
        .doesNotContain("kappa", "stickprov", "NaN");
  }

  @Test
  void saysWhatOneReviewerFound() {
    assertThat(
            chapter(
                Reviewed.of(answer(6, 0, 3))
                    .decides("Anna Berg", "S", 1, 2, 3)
                    .decides("Anna Berg", "C", 4)))
        .contains("En person har granskat fyra fall.")
        .contains("Ett stickprov på nio fall är draget oavsett hur säkra de är.")
        .contains("Av dem är fyra avgjorda.")
        .contains("var utgångspunkten fel i ett av dem")
        .contains("en skattad andel fel på 25\u00A0procent")
        .contains("enligt Wilson: 5 till 70\u00A0procent")
        .contains("när bara en person har granskat")
        .doesNotContain("Anna", "kappa", "NaN");
  }

  @Test
  void saysHowFarTwoReviewersAgree() {
    String chapter =
        chapter(
            Reviewed.of(answer(6, 0, 3))
                .decides("Anna Berg", "S", 1, 2, 3, 4)
                .decides("Anna Berg", "C", 7, 8)
                .decides("Bo Ek", "S", 1, 2, 3)
                .decides("Bo Ek", "C", 4, 7, 8));
    assertThat(chapter)
        .contains("Två personer har granskat sex fall.")
        .contains("Om ett fall har granskarna beslutat olika")
        .contains("Granskare A och B: sex fall har bedömts av båda, och i fem av dem")
        .contains("Cohens kappa är 0,67 (95 procents konfidensintervall 0,10 till 1,00).")
        .doesNotContain("Anna", "Bo Ek", "NaN");
  }

  @Test
  void saysWhyThereIsNoKappaOrNoInterval() {
    assertThat(
            chapter(
                Reviewed.of(answer(6, 0, 3)).decides("Anna", "S", 1, 2).decides("Bo", "S", 1, 2)))
        .contains("Cohens kappa går inte att räkna ut, eftersom båda har fört alla fall till");
    assertThat(
            chapter(
                Reviewed.of(answer(6, 0, 3))
                    .decides("Anna", "S", 1)
                    .decides("Anna", "C", 7)
                    .decides("Bo", "S", 1)
                    .decides("Bo", "C", 7)))
        .contains("Cohens kappa är 1,00. Ett konfidensintervall går inte att räkna ut");
    assertThat(chapter(Reviewed.of(answer(6, 0, 3)).decides("Anna", "S", 1).decides("Bo", "S", 2)))
        .contains("Inget fall har bedömts av mer än en granskare");
  }

  @Test
  void saysWhetherTheUncertainCasesCanChangeTheOrder() {
    assertThat(chapter(Reviewed.of(answer(6, 1, 3))))
        .contains("De osäkra fallen bland insatserna (1\u00A0fall) kan inte få någon utgångspunkt")
        .contains("passar näst bäst ändras inte ordningen.");
    assertThat(chapter(Reviewed.of(answer(3, 2, 2))))
        .contains("Räknat i insatser kan ordningen mellan alla utgångspunkter ändras")
        .contains("(2\u00A0fall)")
        .contains("id=\"tab-osakra\"");
  }

  /** Insatser in S that are certain and uncertain, and certain ones in C, each of its own words. */
  private static SmallAnswer answer(int certain, int uncertain, int others) {
    SmallAnswer answer = SmallAnswer.from("SKÄ");
    IntStream.range(0, certain + uncertain + others)
        .forEach(
            i ->
                answer.insats(
                    SmallAnswer.computed(
                        i < certain + uncertain ? "S" : "C",
                        i < certain || i >= certain + uncertain ? 0.9 : 0.4),
                    "beskrivning",
                    "Det här gör vi " + i + " gånger"));
    return answer;
  }

  private static String chapter(Reviewed reviewed) {
    Material material = reviewed.material();
    Content content =
        new FreezeContent(SampleProtection.protectText(), TellCounts.alone(material))
            .freeze(
                Head.ofDraft(material.round(), 1, LocalDate.of(2022, 10, 19)),
                material,
                new CountFigures(TellCounts.alone(material)).count(material),
                List.of(),
                List.of());
    String markup =
        new Templates(Path.of("templates"))
            .process("rapport/klassificering.ftlh", new ReportModel(content).model());
    assertThat(markup).doesNotContain("${");
    return NumberMarks.withoutElements(markup);
  }
}
