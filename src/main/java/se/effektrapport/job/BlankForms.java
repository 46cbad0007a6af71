package se.effektrapport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.effektrapport.answers.CarryOver;
import se.effektrapport.ownerfile.OwnerOnly;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.questionnaire.BlankForm;
import se.effektrapport.questionnaire.Prefill;
import se.effektrapport.round.Administration;
import se.effektrapport.round.InputFolder;
import se.effektrapport.round.Round;

/**
 * Writes the questionnaires of a round, one for each respondent, with the insatser of the year
 * before in them if that is known.
 */
public final class BlankForms {

  private final Settings settings;
  private final Stores stores;

  BlankForms(Settings settings, Stores stores) {
    this.settings = settings;
    this.stores = stores;
  }

  /** Whether there may be a year before; otherwise the forms need no database. */
  public static boolean mayKnowTheYearBefore(Settings settings, Undertaking undertaking) {
    return settings.server().isPresent()
        || Files.isDirectory(settings.output().resolve("databas"))
        || new InputFolder(settings.input()).years().contains(undertaking.round().year() - 1);
  }

  /**
   * What was written.
   *
   * @param filledIn how many of the forms have insatser of the year before in them
   */
  public record Written(Path folder, int filledIn) {}

  /**
   * Writes empty forms into output/2022/enkat.
   *
   * @throws RunException with a Swedish sentence if they cannot be written
   */
  public static Written writeEmpty(Settings settings, Undertaking undertaking) {
    return write(settings, undertaking, respondent -> Prefill.none());
  }

  /**
   * Writes forms with what stays true of the insatser of the year before into output/2022/enkat.
   *
   * @throws RunException with a Swedish sentence if they cannot be written
   */
  public Written write(Undertaking undertaking) {
    Round round = undertaking.round();
    EarlierRound earlier = EarlierRound.before(round.year(), stores);
    CarryOver carryOver = new CarryOver(undertaking.questionnaire());
    ProtectText protectText = undertaking.protectText(settings.templates());
    return write(
        settings,
        undertaking,
        respondent -> protect(protectText, carryOver.of(earlier.of(respondent.code(), round))));
  }

  private static Written write(
      Settings settings, Undertaking undertaking, Function<Administration, Prefill> prefills) {
    Path folder =
        new OutputFolder(settings.output(), undertaking.round().year()).path().resolve("enkat");
    BlankForm form = new BlankForm(undertaking.questionnaire(), undertaking.round());
    int filledIn = 0;
    try {
      OwnerOnly.createFolder(folder);
      for (Administration respondent : undertaking.round().respondents()) {
        Prefill prefill = prefills.apply(respondent);
        Path file = folder.resolve(form.fileName(respondent));
        Files.deleteIfExists(file);
        OwnerOnly.createFile(file);
        form.write(respondent, prefill, file);
        filledIn += prefill.activities().isEmpty() ? 0 : 1;
      }
      return new Written(folder, filledIn);
    } catch (IOException failed) {
      throw RunException.of(failed);
    }
  }

  /** A form goes to more people than the one who wrote in the last. */
  private static Prefill protect(ProtectText protectText, Prefill prefill) {
    List<Map<String, String>> rows =
        prefill.activities().stream()
            .map(
                row -> {
                  Map<String, String> cleared = new LinkedHashMap<>();
                  row.forEach((id, text) -> cleared.put(id, protectText.protect(text).text()));
                  return cleared;
                })
            .toList();
    return new Prefill(prefill.contact(), prefill.answers(), rows);
  }
}
