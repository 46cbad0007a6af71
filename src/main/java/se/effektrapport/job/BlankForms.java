package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.effektrapport.questionnaire.BlankForm;
import se.effektrapport.questionnaire.Prefill;
import se.effektrapport.round.Administration;

/** Writes the blank questionnaires of a round, one for each respondent; needs no database. */
public final class BlankForms {

  private BlankForms() {}

  /**
   * Writes into output/2022/enkat and returns the folder.
   *
   * @throws RunException with a Swedish sentence if they cannot be written
   */
  public static Path write(Settings settings, Undertaking undertaking) {
    Path folder =
        new OutputFolder(settings.output(), undertaking.round().year()).path().resolve("enkat");
    BlankForm form = new BlankForm(undertaking.questionnaire(), undertaking.round());
    try {
      Files.createDirectories(folder);
      for (Administration respondent : undertaking.round().respondents()) {
        form.write(respondent, Prefill.none(), folder.resolve(form.fileName(respondent)));
      }
      return folder;
    } catch (IOException failed) {
      throw RunException.of(failed);
    }
  }
}
