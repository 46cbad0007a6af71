package se.effektrapport.questionnaire;

import java.nio.file.Path;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.WriteWorkbook;

/** Makes the workbook that one respondent gets to fill in. */
public final class BlankForm {

  private final Questionnaire questionnaire;
  private final Round round;

  public BlankForm(Questionnaire questionnaire, Round round) {
    this.questionnaire = questionnaire;
    this.round = round;
  }

  /** Writes the form of a respondent; the same form gives the same bytes. */
  public void write(Administration respondent, Prefill prefill, Path file) {
    WriteWorkbook.write(draft(respondent, prefill), file);
  }

  /** What the form of a respondent is called: {@code enkat-2022-skarholmen.xlsx}. */
  public String fileName(Administration respondent) {
    return "enkat-" + round.year() + "-" + respondent.slug() + ".xlsx";
  }

  Draft draft(Administration respondent, Prefill prefill) {
    String footer = "Enkät " + round.year() + ", " + respondent.name();
    ListSheet lists = new ListSheet(questionnaire);
    QuestionSheet questions = new QuestionSheet(questionnaire, prefill, footer);
    ActivitySheet activities = new ActivitySheet(questionnaire, lists, prefill, footer);
    CoverSheet cover = new CoverSheet(questionnaire, round, respondent, prefill);
    return new Draft(questionnaire.title() + " " + round.year())
        .add(cover.sheet(questions, activities, footer))
        .add(questions.sheet())
        .add(activities.sheet())
        .add(lists.sheet())
        .property(Identity.ROUND_PROPERTY, Integer.toString(round.year()))
        .property(Identity.CODE_PROPERTY, respondent.code())
        .property(Identity.VERSION_PROPERTY, questionnaire.version());
  }
}
