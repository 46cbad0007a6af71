package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.intake.Forms.accepted;
import static se.effektrapport.intake.Forms.write;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text beside the boxes to answer in is told, and not just lost. */
class StrayTextTest {

  @TempDir Path folder;

  private List<String> asked(Consumer<Workbook> alter) {
    return Forms.sentences(accepted(new Forms(folder).altered(alter)));
  }

  @Test
  void anAnswerWrittenOverTheHelpIsAskedAbout() {
    assertThat(asked(w -> write(w, "Frågor", "C5", "Fler kommer till oss.")))
        .containsExactly(
            "Frågor!C5 Texten i C5 hör inte till svaret och används inte: väntade svaret i D5."
                + " Flytta den dit.");
  }

  @Test
  void anAnswerThatGoesOnToTheRightIsAskedAbout() {
    assertThat(asked(w -> write(w, "Frågor", "E4", "Fortsättning: dessutom ...")))
        .containsExactly(
            "Frågor!E4 Texten i E4 hör inte till svaret och används inte: väntade svaret i D4."
                + " Flytta den dit.");
  }

  @Test
  void manySuchTextsAreOneQuestion() {
    assertThat(
            asked(
                w -> {
                  write(w, "Frågor", "C5", "Fler kommer till oss.");
                  write(w, "Frågor", "C6", "Med enkäter.");
                  write(w, "Frågor", "F6", "Och samtal.");
                }))
        .containsExactly(
            "Frågor!C5 Text utanför svarsrutan används inte: väntade svaret i kolumn D på frågans"
                + " rad. Flytta texten dit. Det gäller C5, C6 och F6.");
  }

  @Test
  void anEmptyFormTellsWhereTextsWereFound() {
    Forms forms = new Forms(folder);
    Path file =
        forms.altered(
            forms.blank(),
            w -> {
              write(w, "Frågor", "C4", "Vi har gått ut på kvällarna.");
              write(w, "Frågor", "C5", "Fler kommer till oss.");
            });

    assertThat(Forms.sentences(Forms.refused(file)))
        .first()
        .isEqualTo(
            "Formuläret är tomt: väntade minst ett svar eller en insats, fann bara det som står på"
                + " bladet ”Frågor” i C4 och C5, och det kan inte läsas som svar. Flytta det till"
                + " svarsrutorna.");
  }

  @Test
  void helpCutShortNumbersAndAColumnOfTheirOwnAreLeftAlone() {
    assertThat(
            asked(
                w -> {
                  write(w, "Frågor", "C4", "Beskriv kort vad ni har gjort");
                  write(w, "Frågor", "C5", "");
                  write(w, "Frågor", "F5", "3");
                  write(w, "Frågor", "E3", "Vem skriver?");
                  write(w, "Frågor", "E4", "Enheten för fältarbete");
                }))
        .isEmpty();
  }

  @Test
  void textsInColumnsWithoutAHeadingAreOneQuestion() {
    assertThat(
            asked(
                w -> {
                  write(w, "Insatser", "AD5", "2");
                  write(w, "Insatser", "AD6", "Kommentar utanför tabellen");
                  write(w, "Insatser", "AF20", "En till");
                }))
        .containsExactly(
            "Insatser!AD6 Text i en kolumn utan rubrik används inte: väntade en rubrik på rad 4,"
                + " fann ingen. Flytta texten till en av formulärets kolumner, eller skriv en"
                + " rubrik om den är en egen anteckning. Det gäller AD6 och AF20.");
  }
}
