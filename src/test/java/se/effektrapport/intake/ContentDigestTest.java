package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Place;
import se.effektrapport.answers.Value;

class ContentDigestTest {

  @TempDir Path folder;

  private static Passage passage(int number, String question, String text) {
    return new Passage(number, question, text, new Place("Frågor", "D" + number));
  }

  private static Activity activity(String... fieldsAndTexts) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (int i = 0; i < fieldsAndTexts.length; i += 2) {
      values.put(
          fieldsAndTexts[i], new Value.Words(fieldsAndTexts[i + 1], new Place("Insatser", "A5")));
    }
    return new Activity(1, values);
  }

  @Test
  void isTheSameForAWorkbookSavedByAnotherProgram() {
    Forms forms = new Forms(folder);
    Path original = forms.filled(Forms.someAnswers());
    Path savedAgain = forms.altered(original, workbook -> {});

    assertThat(FileDigest.of(savedAgain)).isNotEqualTo(FileDigest.of(original));
    assertThat(digest(savedAgain)).isEqualTo(digest(original)).hasSize(64);
  }

  private static String digest(Path file) {
    return Forms.accepted(file).submission().source().contentDigest();
  }

  @Test
  void isAnotherForEveryChangeOfWhatWasAnswered() {
    List<Passage> answered = List.of(passage(1, "arbete", "Ett svar."));
    List<Activity> done = List.of(activity("insats", "Nattvandring"));

    assertThat(
            List.of(
                ContentDigest.of(answered, done),
                ContentDigest.of(answered, List.of()),
                ContentDigest.of(List.of(), done),
                ContentDigest.of(List.of(passage(1, "arbete", "Ett svar!")), done),
                ContentDigest.of(List.of(passage(1, "hinder", "Ett svar.")), done),
                ContentDigest.of(answered, List.of(activity("insats", "Fältarbete")))))
        .doesNotHaveDuplicates();
  }

  @Test
  void isAnotherWhenWordsMoveBetweenActivities() {
    List<Activity> before =
        List.of(activity("insats", "a", "hinder", "b"), activity("insats", "c"));
    List<Activity> after = List.of(activity("insats", "a"), activity("hinder", "b", "insats", "c"));

    assertThat(ContentDigest.of(List.of(), before))
        .isNotEqualTo(ContentDigest.of(List.of(), after));
  }

  @Test
  void doesNotDependOnWhereThingsStood() {
    Passage elsewhere = new Passage(1, "arbete", "Ett svar.", new Place("Blad1", "Z9"));

    assertThat(ContentDigest.of(List.of(elsewhere), List.of()))
        .isEqualTo(ContentDigest.of(List.of(passage(1, "arbete", "Ett svar.")), List.of()));
  }
}
