package se.effektrapport.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;

/** What is sent when the workbook itself cannot go back. */
class FeedbackTextTest {
  private static final LocalDate DEADLINE = LocalDate.of(2022, 9, 16);

  @TempDir Path folder;

  @Test
  void tellsWhatCameOfTheAnswerWhatToDoAndWhy() {
    assertThat(lines(feedback(true, Findings.error("Filen är tom."))))
        .containsExactly(
            "\uFEFFÅterkoppling på ert svar",
            "Kulturförvaltningen, filen ”svar.xlsx”",
            "Internt.",
            "",
            "Svaret kan inte användas än: ett fel behöver rättas.",
            "Rätta i er arbetsbok, spara den och skicka den till enkat@example.se. Sista svarsdag:"
                + " 16 september 2022.",
            "Arbetsboken gick inte att skicka tillbaka med kommentarer, därför får ni den här"
                + " texten.",
            "",
            "1. Fel: Filen är tom.",
            "");
  }

  @Test
  void errorsComeBeforeQuestionsAndEachTellsItsCell() {
    Finding question = Findings.question(new Place("Frågor", "C5"), "Vad menas?");
    Finding error = Findings.error(new Place("Insatser", "H7"), "Väntade ett tal.");
    assertThat(lines(feedback(true, question, error)))
        .contains(
            "Svaret kan inte användas än: ett fel behöver rättas. Vi har också en fråga.",
            "1. Fel (bladet ”Insatser”, cell H7): Väntade ett tal.",
            "2. Fråga (bladet ”Frågor”, cell C5): Vad menas?");
  }

  @Test
  void anAnswerThatIsUsedNeedNotBeSentAgain() {
    Finding question = Findings.question(new Place("Frågor", "C5"), "Vad menas?");
    assertThat(lines(feedback(false, question, question)))
        .contains("Svaret är mottaget och används. Vi har två frågor om det.")
        .anyMatch(line -> line.endsWith("Om allt stämmer behöver ni inte göra något."));
  }

  @Test
  void whatDoesNotCountAsItStandsIsToBeCorrected() {
    Finding question = Findings.question(new Place("Frågor", "C5"), "Vad menas?");
    for (String leftOut :
        List.of(
            "Väntade ett tal. Uppgiften räknas inte förrän den är rättad.",
            "Svaret används inte: väntade ett svar i ord.")) {
      assertThat(lines(feedback(false, question, Findings.question(new Place("B", "C1"), leftOut))))
          .contains(
              "Rätta det som står nedan i er arbetsbok, spara den och skicka den till"
                  + " enkat@example.se. Sista svarsdag: 16 september 2022.")
          .noneMatch(line -> line.contains("behöver ni inte göra något"));
    }
  }

  @Test
  void saysNothingOfADeadlineThatHasPassed() {
    assertThat(lines(feedback(DEADLINE.plusDays(1), true, Findings.error("Filen är tom."))))
        .contains("Rätta i er arbetsbok, spara den och skicka den till enkat@example.se.")
        .noneMatch(line -> line.contains("Sista svarsdag"));
  }

  @Test
  void aNameOrASentenceNeverBecomesTwoLines() {
    Feedback odd =
        new Feedback(
            Optional.empty(),
            "a\r\nb.xlsx",
            Optional.empty(),
            true,
            List.of(Findings.error("ett\n2. Fel: två")),
            "enkat@example.se",
            DEADLINE,
            DEADLINE);
    assertThat(lines(odd)).contains("Filen ”a b.xlsx”", "1. Fel: ett 2. Fel: två");
  }

  @Test
  void isWrittenUnderTheGivenNameWithNothingElseBeside() throws Exception {
    String name =
        WriteFeedback.write(
            feedback(true, Findings.error("Filen är tom.")), folder, "kultur-svar-1");
    assertThat(name).isEqualTo("kultur-svar-1.txt");
    assertThat(folder).isDirectoryContaining(file -> file.endsWith(name));
    assertThat(folder.toFile().list()).hasSize(1);
    assertThat(Files.readAllBytes(folder.resolve(name)))
        .startsWith(0xEF, 0xBB, 0xBF)
        .endsWith('\r', '\n');
  }

  private static Feedback feedback(boolean refused, Finding... findings) {
    return feedback(DEADLINE, refused, findings);
  }

  private static Feedback feedback(LocalDate today, boolean refused, Finding... findings) {
    return new Feedback(
        Optional.empty(),
        "svar.xlsx",
        Optional.of("Kulturförvaltningen"),
        refused,
        List.of(findings),
        "enkat@example.se",
        DEADLINE,
        today);
  }

  private static List<String> lines(Feedback feedback) {
    return List.of(FeedbackText.of(feedback).split("\r\n", -1));
  }
}
