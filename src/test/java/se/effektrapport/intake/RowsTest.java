package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static se.effektrapport.intake.Forms.accepted;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.effektrapport.answers.Activity;

/** Which rows are activities, and which are noise that must not drown what matters. */
class RowsTest {

  private static final String UNCOUNTED =
      " Räknas inte som en insats: väntade insatsens namn eller något i ord på raden, fann bara"
          + " val, datum, tal eller en kommentar.";

  private static final String SUM =
      " Raden ser ut som en summa och räknas inte som en insats: väntade insatsens namn, fann bara"
          + " summor.";

  @TempDir Path folder;

  private Received.Accepted read(Consumer<Workbook> alter) {
    return accepted(new Forms(folder).altered(alter));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "X", "xx", "´", "`", "=", ".", "+", "|", "x.", "■", "¤", "- -"})
  void aRowWithAStraySignOnlyIsNoInsatsAndNothingIsAsked(String sign) {
    Received.Accepted read =
        read(
            w -> {
              Forms.write(w, "Insatser", "A20", sign);
              Forms.write(w, "Insatser", "B22", sign);
              Forms.write(w, "Insatser", "Y40", sign);
            });

    assertThat(read.findings()).isEmpty();
    assertThat(read.submission().activities()).hasSize(2);
  }

  @Test
  void aChoiceFilledDownToTheEndIsOneQuestionAndNoInsats() {
    Received.Accepted read =
        read(
            w -> {
              for (int row = 7; row <= 64; row++) {
                Forms.write(w, "Insatser", "O" + row, "Pågår");
              }
            });

    assertThat(read.submission().activities()).hasSize(2);
    assertThat(Forms.sentences(read))
        .containsExactly(
            "Insatser!O7"
                + UNCOUNTED
                + " Det gäller O7, O8, O9, O10, O11, O12, O13, O14, O15, O16 och 48 till.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Summa", "Totalt:", "SUMMA 2022", "Delsumma"})
  void aRowOfSumsIsNotCounted(String name) {
    Received.Accepted read =
        read(
            w -> {
              Forms.write(w, "Insatser", "A8", name);
              Forms.cell(w, "Insatser", "H8").setCellValue(1200);
              Forms.cell(w, "Insatser", "I8").setCellValue(0);
            });

    assertThat(read.submission().activities()).hasSize(2);
    assertThat(Forms.sentences(read))
        .containsExactly("Insatser!" + (name.isEmpty() ? "H8" + UNCOUNTED : "A8" + SUM));
  }

  @Test
  void aNoteBelowTheTableIsAskedAboutWithTheOtherRowsThatAreNotCounted() {
    List<String> notes =
        List.of(
            "Kommentar: mer följer.", "OBS! Ej klart", "Obs: ej klart", "* preliminärt", "Anm.");
    Received.Accepted read =
        read(
            w -> {
              for (int i = 0; i < notes.size(); i++) {
                Forms.write(w, "Insatser", "A" + (8 + i), notes.get(i));
              }
              Forms.write(w, "Insatser", "O20", "Pågår");
            });

    assertThat(read.submission().activities()).hasSize(2);
    assertThat(Forms.sentences(read))
        .containsExactly("Insatser!A8" + UNCOUNTED + " Det gäller A8, A9, A10, A11, A12 och O20.");
  }

  @Test
  void anInsatsThatIsNamedLikeANoteButToldOfIsOne() {
    Received.Accepted read =
        read(
            w -> {
              Forms.write(w, "Insatser", "A8", "Obs! Trygg skola");
              Forms.write(w, "Insatser", "B8", "En satsning på alla skolor.");
              Forms.write(w, "Insatser", "A9", "Observation i skolan");
            });

    assertThat(read.submission().activities()).hasSize(4);
  }

  @Test
  void anInsatsWhoseNameBeginsAsASumDoesIsAnInsats() {
    Received.Accepted read =
        read(
            w -> {
              Forms.write(w, "Insatser", "A8", "Totalt engagemang");
              Forms.write(w, "Insatser", "B8", "En satsning på alla skolor.");
              Forms.cell(w, "Insatser", "H8").setCellValue(30);
              Forms.write(w, "Insatser", "A9", "Summa summarum");
            });

    assertThat(read.submission().activities())
        .extracting(Activity::name)
        .containsExactly("Nattvandring", "Fältarbete", "Totalt engagemang", "Summa summarum");
  }

  @Test
  void aNumberAloneInTheColumnOfNamesIsAskedAbout() {
    Received.Accepted read = read(w -> Forms.cell(w, "Insatser", "A8").setCellValue(3));

    assertThat(Forms.sentences(read)).containsExactly("Insatser!A8" + UNCOUNTED);
  }

  @Test
  void whateverPeopleCallAnInsatsItIsOne() {
    List<String> names = List.of("5G", "112", "🙂", "Ö-festen", "AB");
    Received.Accepted read =
        read(
            w -> {
              for (int i = 0; i < names.size(); i++) {
                Forms.write(w, "Insatser", "A" + (7 + i), names.get(i));
                Forms.write(w, "Insatser", "B" + (7 + i), "Vi gör något " + i + ".");
              }
            });

    assertThat(read.findings()).isEmpty();
    assertThat(read.submission().activities().subList(2, 7))
        .extracting(Activity::name)
        .isEqualTo(names);
  }
}
