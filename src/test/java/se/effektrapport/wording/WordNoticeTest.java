package se.effektrapport.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.feedback.Correspondence;
import se.effektrapport.wording.WordNotice.Notice;

/** The templates of the messages as they are. */
class WordNoticeTest {

  private static final LocalDate DEADLINE = SampleCorrespondence.ROUND.calendar().deadline();

  @TempDir Path folder;

  private final WordNotice words = new WordNotice(Path.of("templates"), SampleCorrespondence.ROUND);

  @Test
  void aReceiptTellsWhatCameAndWhichAnswerCounts() {
    Notice receipt =
        words.receipt(
            SampleCorrespondence.answered(
                SampleCorrespondence.ERROR, SampleCorrespondence.QUESTION));

    assertThat(receipt.subject())
        .isEqualTo("Kvittens: enkäten till effektrapport 2022, Bromma stadsdelsförvaltning");
    assertThat(receipt.body())
        .startsWith(
            """
            Hej!

            Det här har vi tagit emot från Bromma stadsdelsförvaltning till effektrapport 2022:

            - BRO svar 1: kom den 12 september 2022, i tid.
              Ett senare svar gäller i stället.
              SHA-256: f0f0
            - BRO svar 2: kom den 19 september 2022, i tid.
              Det är det här svaret som gäller.
              SHA-256: f0f0
            - En arbetsbok: kom den 20 september 2022, i tid.
              Filen går inte att använda än.
              SHA-256: f0f0

            I svaret som gäller har vi läst 1 insats och svar på 9 av 10 öppna frågor.

            Det här behöver ni titta på:

            1. Bladet ”Insatser”, cell H5: Väntade ett heltal, fann ”…”.
            2. Hela arbetsboken: Är <det> rätt & riktigt?

            Ord och tal ur ert svar är utelämnade här och ersatta med ”…”.\
            """)
        .contains("\n\nRätta i er arbetsbok det som behöver rättas och skicka den till")
        .endsWith("Socialförvaltningen\n\nExempeldata: omgången är påhittad.\n")
        .doesNotContain("\n\n\n", "  \n", " \n");
  }

  @Test
  void aReceiptWithoutAnythingToMendAsksForNothing() {
    assertThat(words.receipt(SampleCorrespondence.answered()).body())
        .contains("Vi har inga frågor om det som har kommit.")
        .doesNotContain("Rätta");
    assertThat(words.receipt(SampleCorrespondence.answered(SampleCorrespondence.QUESTION)).body())
        .contains("Stämmer allt behöver ni inte göra något.")
        .doesNotContain("Rätta", "utelämnade");
    assertThat(words.receipt(SampleCorrespondence.refused()).body())
        .contains("Vi har inget svar som går att använda än.");
  }

  @Test
  void aReminderIsFriendlyUntilTheLastDayAndPlainAfterIt() {
    assertThat(reminder(SampleCorrespondence.nothing(), DEADLINE.minusDays(1)))
        .contains("Sista dag att svara är den 30 september 2022, och vi har inte fått");
    assertThat(reminder(SampleCorrespondence.nothing(), DEADLINE))
        .contains("Sista dag att svara är i dag, den 30 september 2022");
    assertThat(reminder(SampleCorrespondence.nothing(), DEADLINE.plusDays(1)))
        .contains("var den 30 september 2022. Vi har inte fått något svar från Bromma")
        .contains("så snart ni kan. Behöver");
  }

  @Test
  void aReminderSaysWhatToMendAndNothingElse() {
    String refused = reminder(SampleCorrespondence.refused(), DEADLINE.minusDays(1));
    assertThat(refused)
        .contains("men den går inte att använda än. Det här behöver rättas:\n\n1. Bladet")
        .contains("prevention.socialforvaltningen@example.se, senast den 30 september 2022.\n");
    String inPart =
        reminder(
            SampleCorrespondence.answered(
                SampleCorrespondence.QUESTION, SampleCorrespondence.ERROR),
            DEADLINE.plusDays(1));
    assertThat(inPart)
        .contains("En del av det räknas inte förrän det är rättat:\n\n1. Bladet")
        .contains("så snart ni kan. Sista dag att svara var den 30 september 2022.\n")
        .doesNotContain("riktigt", "\n\n\n");
  }

  private String reminder(Correspondence with, LocalDate today) {
    return words.reminder(with, today).body();
  }

  @Test
  void saysWhatATemplateMustBeginWith() throws IOException {
    Files.createDirectories(folder.resolve("kvittens"));
    Files.writeString(folder.resolve("kvittens/kvittens.ftl"), "Hej!\n\nTack.");
    assertThatThrownBy(
            () ->
                new WordNotice(folder, SampleCorrespondence.ROUND)
                    .receipt(SampleCorrespondence.nothing()))
        .isInstanceOf(WordingException.class)
        .hasMessageContaining(
            "Mallen kvittens/kvittens.ftl: väntade en första rad som börjar med ”Ämne:”");
  }
}
