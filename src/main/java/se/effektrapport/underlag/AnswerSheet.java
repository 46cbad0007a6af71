package se.effektrapport.underlag;

import static se.effektrapport.underlag.Cells.text;

import java.util.List;
import se.effektrapport.edition.Respondent;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;
import se.effektrapport.sheet.Table;

/** Who was asked and what came, as a sheet. */
final class AnswerSheet {

  static final String NAME = "Svar";

  private static final List<Table.Column> COLUMNS =
      List.of(
          new Table.Column("Kod", 8),
          new Table.Column("Förvaltning", 44),
          new Table.Column("Status", 10),
          new Table.Column("Mottaget", 12),
          new Table.Column("Svar", 14));

  private AnswerSheet() {}

  static DraftSheet of(List<Respondent> respondents) {
    return new Table(NAME, COLUMNS, respondents.stream().map(AnswerSheet::row).toList()).sheet();
  }

  private static List<Draft.Content> row(Respondent respondent) {
    return List.of(
        text(respondent.code()),
        text(respondent.name()),
        text(status(respondent.answer())),
        respondent.received().<Draft.Content>map(Draft.Content.Day::new).orElse(Cells.blank()),
        text(respondent.submission().orElse("")));
  }

  private static String status(Respondent.Answer answer) {
    return switch (answer) {
      case IN_TIME -> "i tid";
      case LATE -> "sent";
      case MISSING -> "saknas";
    };
  }
}
