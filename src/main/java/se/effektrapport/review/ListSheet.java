package se.effektrapport.review;

import java.util.List;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;

/** The hidden sheet that the lists of choices are taken from. */
final class ListSheet {

  private static final String NAME = "Listor";

  private final List<String> decisions;

  ListSheet(Choices choices) {
    this.decisions = choices.shown();
  }

  Draft.Limit decisions() {
    return new Draft.Limit.ListedIn(Draft.reference(NAME, "A2:A" + (1 + decisions.size())));
  }

  /** What may be decided about quotations. */
  Draft.Limit uses() {
    return new Draft.Limit.ListedIn(
        Draft.reference(NAME, "B2:B" + (1 + ExampleSheet.CHOICES.size())));
  }

  /** What may be decided about texts that protection stopped. */
  Draft.Limit releases() {
    return new Draft.Limit.ListedIn(
        Draft.reference(NAME, "C2:C" + (1 + StoppedSheet.CHOICES.size())));
  }

  DraftSheet sheet() {
    DraftSheet sheet = new DraftSheet(NAME).hide().lock().width(1, 60).width(2, 24).width(3, 28);
    sheet.put(1, 1, ReviewSheet.DECISION, Draft.Look.COLUMN_HEADER);
    for (int i = 0; i < decisions.size(); i++) {
      sheet.put(i + 2, 1, decisions.get(i), Draft.Look.DATA);
    }
    sheet.put(1, 2, ExampleSheet.NAME, Draft.Look.COLUMN_HEADER);
    for (int i = 0; i < ExampleSheet.CHOICES.size(); i++) {
      sheet.put(i + 2, 2, ExampleSheet.CHOICES.get(i), Draft.Look.DATA);
    }
    sheet.put(1, 3, StoppedSheet.NAME, Draft.Look.COLUMN_HEADER);
    for (int i = 0; i < StoppedSheet.CHOICES.size(); i++) {
      sheet.put(i + 2, 3, StoppedSheet.CHOICES.get(i), Draft.Look.DATA);
    }
    return sheet;
  }
}
