package se.effektrapport.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.effektrapport.figures.SmallAnswer.computed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.edition.ShowText.ShownText;
import se.effektrapport.figures.CountFigures;
import se.effektrapport.figures.Material;
import se.effektrapport.figures.SmallAnswer;
import se.effektrapport.figures.SmallMaterial;
import se.effektrapport.figures.TellCounts;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.protection.SampleProtection;
import se.effektrapport.protection.Withholding;
import se.effektrapport.review.Decided;
import se.effektrapport.review.QuoteVerdicts;
import se.effektrapport.review.Release;
import se.effektrapport.review.ReleaseDecision;
import se.effektrapport.review.ReleaseVerdicts;
import se.effektrapport.review.Stopped;
import se.effektrapport.review.UnitKey;
import se.effektrapport.texts.WrittenChapter;

class ShowTextTest {

  private static final ProtectText PROTECT = SampleProtection.protectText();
  private static final String TEXT =
      "Den som ville veta mer ringde till gården på 08-465 004 12 under hela våren.";
  private static final String LEFT =
      "Den som ville veta mer ringde till gården på [uppgift borttagen] under hela våren.";

  private final List<ReleaseDecision> ledger = new ArrayList<>();

  private void decided(String administration, String field, String text, Release release) {
    ledger.add(
        Decided.release(
            UnitKey.of(administration, field, text),
            ReleaseVerdicts.digest(PROTECT.protect(text).hits()),
            "Anna",
            Optional.of(release)));
  }

  private ReleaseVerdicts verdicts() {
    return ReleaseVerdicts.of(Decided.round(), ledger);
  }

  private ShownText shown() {
    return new ShowText(PROTECT, verdicts()).of("SKÄ", "exempel", TEXT);
  }

  @Test
  void isProtectedUntilAReviewerReleasesIt() {
    assertThat(shown()).isEqualTo(new ShownText(LEFT, true, false));

    decided("SKÄ", "exempel", TEXT, Release.WITHOUT_HITS);
    assertThat(shown()).isEqualTo(new ShownText(LEFT, true, true));

    decided("SKÄ", "exempel", TEXT, Release.ALL);
    assertThat(shown()).isEqualTo(new ShownText(TEXT, false, false));

    decided("SKÄ", "exempel", TEXT, Release.NOTHING);
    assertThat(shown()).isEqualTo(new ShownText("[text borttagen]", true, false));
  }

  private Content freeze() {
    Material material =
        SmallMaterial.of(
            SmallAnswer.from("SKÄ")
                .said("exempel", TEXT, computed("C3", 0.9))
                .insats("S", "insats", "Stöd, tel 08-465 004 13"));
    Withholding withholding = TellCounts.alone(material);
    ShowText showText = new ShowText(PROTECT, verdicts());
    return new FreezeContent(showText, withholding, QuoteVerdicts.none())
        .freeze(
            FreezeContentTest.HEAD,
            material,
            new CountFigures(withholding).count(material),
            showText.chapters(
                List.of(
                    new WrittenChapter(
                        "bakgrund", "bakgrund.md", "<p>Ring 08-465 <strong>004</strong> 14.</p>"))),
            List.of());
  }

  @Test
  void neverQuotesBeforeAndQuotesAfterwards() {
    assertThat(freeze().excerpts()).isEmpty();
    assertThat(freeze().passages()).extracting(Remark::text).containsExactly(LEFT);

    decided("SKÄ", "exempel", TEXT, Release.WITHOUT_HITS);
    assertThat(freeze().excerpts()).extracting(Excerpt::text).containsExactly(LEFT);
    assertThat(freeze().passages()).extracting(Remark::removed).containsExactly(true);

    decided("SKÄ", "exempel", TEXT, Release.ALL);
    assertThat(freeze().excerpts()).extracting(Excerpt::text).containsExactly(TEXT);
    assertThat(freeze().passages()).extracting(Remark::removed).containsExactly(false);

    decided("SKÄ", "exempel", TEXT, Release.NOTHING);
    assertThat(freeze().excerpts()).isEmpty();
    assertThat(freeze().passages()).extracting(Remark::text).containsExactly("[text borttagen]");
  }

  @Test
  void theNameOfAnInsatsIsReleasedWithItsCell() {
    String name = "Stöd, tel 08-465 004 13";
    assertThat(freeze().activities().getFirst().name()).isEqualTo("Stöd, tel [uppgift borttagen]");

    decided("SKÄ", "insats", name, Release.ALL);
    assertThat(freeze().activities().getFirst().name()).isEqualTo(name);
    assertThat(freeze().activities().getFirst().cell("insats").orElseThrow().text())
        .isEqualTo(name);
  }

  @Test
  void theOwnTextsAreProtectedAcrossWhatIsStrongAndReleasedByTheBlock() {
    assertThat(freeze().texts().getFirst().markup()).isEqualTo("<p>Ring [uppgift borttagen].</p>");

    decided("texter", "bakgrund", "Ring 08-465 004 14.", Release.ALL);
    assertThat(freeze().texts().getFirst().markup())
        .isEqualTo("<p>Ring 08-465 <strong>004</strong> 14.</p>");

    decided("texter", "bakgrund", "Ring 08-465 004 14.", Release.NOTHING);
    assertThat(freeze().texts().getFirst().markup()).isEqualTo("<p>[text borttagen]</p>");
  }

  @Test
  void aLinkToSomebodysMailIsTakenAway() {
    assertThat(
            new ShowText(PROTECT)
                .chapters(
                    List.of(
                        new WrittenChapter(
                            "bakgrund",
                            "bakgrund.md",
                            "<p><a href=\"mailto:anna.berg%40example.se\">Skriv</a> hit.</p>"))))
        .extracting(ChapterText::markup)
        .containsExactly("<p>Skriv hit.</p>");
  }

  @Test
  void reasonsOfAClassificationAreNoWordsThatWereTakenAway() {
    assertThat(
            ShowText.mayStandBeside(List.of("Ali kom till mötet"), List.of("[x] kom till mötet")))
        .accepts("mötet (S1)", "granskarens beslut")
        .rejects("ali", "Ali och mötet");
  }

  @Test
  void listsEachStoppedTextOnceWholeWithWhatWasFound() {
    Material material =
        SmallMaterial.of(
            SmallAnswer.from("SKÄ")
                .said("exempel", TEXT)
                .said("exempel", TEXT)
                .said("exempel", "Inget."));
    decided("texter", "bakgrund", "Alla vet vem det är.", Release.NOTHING);
    List<Stopped> stopped =
        new StoppedTexts(PROTECT, verdicts(), SmallMaterial.questionnaire(), freeze())
            .in(
                material.answered().stream().map(Material.Answered::submission).toList(),
                List.of(
                    new WrittenChapter(
                        "bakgrund", "bakgrund.md", "<p>Alla vet vem det är.</p><p>Inget.</p>")));

    assertThat(stopped)
        .extracting(Stopped::reference, Stopped::text, Stopped::found, Stopped::shown)
        .containsExactly(
            tuple("SKÄ-1, SKÄ-2", TEXT, List.of("telefonnummer: 08-465 004 12"), LEFT),
            tuple("bakgrund.md", "Alla vet vem det är.", List.of(), "[text borttagen]"));
    assertThat(stopped.getFirst().administration()).isEqualTo("Skärholmens stadsdelsförvaltning");
    assertThat(stopped.getLast().administration()).isEqualTo("Handläggarens egna texter");
  }
}
