package se.effektrapport.underlag;

import se.effektrapport.edition.Content;
import se.effektrapport.sheet.Draft;

/** The data behind an edition as a workbook, one sheet for each kind of thing. */
final class WorkbookUnderlag {

  private WorkbookUnderlag() {}

  static Draft of(Content content) {
    Names names = new Names(content);
    Draft draft =
        new Draft(ReadMeSheet.title(content.head()))
            .add(new ReadMeSheet(content).sheet())
            .add(FigureSheets.figures(content.figures()))
            .add(FigureSheets.sources(content.figures()))
            .add(QuotationSheet.of(content.excerpts(), names))
            .add(new ActivitySheet(content, names).of(content.activities()))
            .add(PassageSheet.of(content.passages(), names))
            .add(new SteeringSheet(content.steering(), names).of(content.activities()))
            .add(AnswerSheet.of(content.respondents()));
    content.development().ifPresent(each -> draft.add(new DevelopmentSheet(each, names).sheet()));
    return draft;
  }
}
