package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.intake.Forms.accepted;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Activity;
import se.effektrapport.questionnaire.Prefill;

/** A sheet of the form that was copied: what stands only there is not lost in silence. */
class CopiedSheetsTest {

  @TempDir Path folder;

  private Received.Accepted read(Consumer<Workbook> alter) {
    return accepted(new Forms(folder).altered(alter));
  }

  private static void copy(Workbook w, String sheet) {
    w.setSheetName(w.getSheetIndex(w.cloneSheet(w.getSheetIndex(sheet))), sheet + " (2)");
  }

  @Test
  void copiesThatSayTheSameAreLeftAlone() {
    Received.Accepted read =
        read(
            w -> {
              copy(w, "Insatser");
              copy(w, "Frågor");
            });

    assertThat(read.findings()).isEmpty();
    assertThat(read.submission().activities()).hasSize(2);
  }

  @Test
  void otherActivitiesOnACopyAreToldOf() {
    Received.Accepted read =
        read(
            w -> {
              copy(w, "Insatser");
              Forms.write(w, "Insatser (2)", "A6", "Föräldrastöd");
              Forms.write(w, "Insatser (2)", "A7", "Fritidsgård");
              w.setSheetOrder("Insatser (2)", 0);
            });

    assertThat(read.submission().activities())
        .extracting(Activity::name)
        .containsExactly("Nattvandring", "Fältarbete");
    assertThat(Forms.sentences(read))
        .containsExactly(
            "Insatser (2)!A6 Bladet ”Insatser (2)” läses inte: väntade alla insatser på ett blad,"
                + " fann 2 insatser här som inte står på bladet ”Insatser”, som läses. För över dem"
                + " dit om de ska räknas.");
  }

  @Test
  void otherAnswersOnACopyAreToldOf() {
    Received.Accepted read =
        read(
            w -> {
              copy(w, "Frågor");
              Forms.write(w, "Frågor (2)", "D8", "Vi hinner inte.");
            });

    assertThat(Forms.sentences(read))
        .containsExactly(
            "Frågor (2)!D8 Bladet ”Frågor (2)” läses inte: väntade alla svar på ett blad, fann svar"
                + " här som inte står på bladet ”Frågor”, som läses. För över dem dit om de ska"
                + " räknas.");
  }

  @Test
  void aColumnThatStandsTwiceIsToldOfIfItSaysSomethingElse() {
    Received.Accepted read =
        read(
            w -> {
              Forms.write(w, "Insatser", "AD4", "Insats");
              Forms.write(w, "Insatser", "AD5", "Nattvandring");
              Forms.write(w, "Insatser", "AE4", "Hinder");
              Forms.write(w, "Insatser", "AE5", "Vädret.");
              Forms.write(w, "Frågor", "F3", "Svar:");
              Forms.write(w, "Frågor", "F5", "Lugnare.");
            });

    assertThat(Forms.sentences(read))
        .containsExactly(
            "Frågor!F3 Rubriken ”Svar:” står i flera kolumner: väntade en, fann också kolumn F med"
                + " annat innehåll. Bara kolumn D läses; för över innehållet dit om det ska"
                + " räknas.",
            "Insatser!AE4 Rubriken ”Hinder” står i flera kolumner: väntade en, fann också kolumn AE"
                + " med annat innehåll. Bara kolumn Y läses; för över innehållet dit om det ska"
                + " räknas.");
  }

  @Test
  void theFilledInSheetIsReadAndNotTheEmptyOneBeforeIt() {
    Forms forms = new Forms(folder);
    Received.Accepted read =
        accepted(
            forms.altered(
                forms.filled(Prefill.none()),
                w -> {
                  copy(w, "Insatser");
                  copy(w, "Frågor");
                  Forms.write(w, "Insatser (2)", "A5", "Nattvandring");
                  Forms.write(w, "Frågor (2)", "D8", "Vi hinner inte.");
                }));

    assertThat(read.findings()).isEmpty();
    assertThat(read.submission().passages()).hasSize(1);
    assertThat(read.submission().activities()).hasSize(1);
  }
}
