package se.effektrapport.intake;

import java.util.List;
import java.util.function.Function;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Passage;
import se.effektrapport.answers.Place;
import se.effektrapport.questionnaire.Column;
import se.effektrapport.questionnaire.Questionnaire;
import se.effektrapport.sheet.Opened;

/** Reads what was answered in a workbook that is the round's own form. */
final class ReadContent {

  /** What was answered. */
  record Content(List<Passage> passages, List<Activity> activities) {

    String digest() {
      return ContentDigest.of(passages, activities);
    }
  }

  private final Questionnaire questionnaire;
  private final Function<Questionnaire, List<Check>> checks;
  private final Findings findings;

  /**
   * @param checks those for a questionnaire
   */
  ReadContent(
      Questionnaire questionnaire, Function<Questionnaire, List<Check>> checks, Findings findings) {
    this.questionnaire = questionnaire;
    this.checks = checks;
    this.findings = findings;
  }

  Content read(Opened.Workbook workbook) {
    int before = findings.errors();
    List<Place> asked = findings.asked();
    List<Passage> passages = new ReadAnswers(questionnaire, findings).read(workbook);
    ReadActivities.Read read =
        new ReadActivities(questionnaire, findings, passages.size()).read(workbook);
    Content content = new Content(passages, read.activities());
    // What stood in a sheet or a column that was not found cannot be missed or compared.
    if (findings.errors() == before) {
      refuseEmpty(content, asked);
      refuseUntouched(content);
      checks
          .apply(questionnaire.withOnly(read.columns()))
          .forEach(check -> check.ask(read.activities(), findings));
    }
    return content;
  }

  private void refuseEmpty(Content content, List<Place> askedBefore) {
    if (content.passages().isEmpty() && content.activities().isEmpty()) {
      List<Place> asked =
          findings.asked().stream().filter(each -> !askedBefore.contains(each)).toList();
      findings.add(
          Finding.error(
              "Formuläret är tomt: väntade minst ett svar eller en insats, fann %s"
                  .formatted(asked.isEmpty() ? "inget." : only(asked))));
    }
  }

  /** A form that was sent back as it came holds rows, but nobody's answer. */
  private void refuseUntouched(Content content) {
    boolean isUntouched =
        content.passages().isEmpty()
            && !content.activities().isEmpty()
            && content.activities().stream().allMatch(this::isOnlyCarriedOver);
    if (isUntouched) {
      findings.add(
          Finding.error(
              "Formuläret är inte besvarat: väntade minst ett svar på en fråga eller en uppgift för"
                  + " i år om en insats, fann bara det som var ifyllt från förra året."));
    }
  }

  private boolean isOnlyCarriedOver(Activity activity) {
    return activity.earlier().isPresent()
        && activity.values().keySet().stream()
            .allMatch(id -> questionnaire.column(id).filter(Column::carriedOver).isPresent());
  }

  private static String only(List<Place> asked) {
    return "bara det som står på bladet %s i %s, och det kan inte läsas som svar. Flytta det till svarsrutorna."
        .formatted(Sentences.quoted(asked.getFirst().sheet()), new Grouped("", asked).cells());
  }
}
