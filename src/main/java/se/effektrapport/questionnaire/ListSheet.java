package se.effektrapport.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.DraftSheet;

/** The hidden sheet that the lists of the choices are taken from, one column for each. */
final class ListSheet {

  private static final String NAME = "Listor";

  private final Map<String, List<Choice>> lists = new LinkedHashMap<>();

  ListSheet(Questionnaire questionnaire) {
    for (Column column : questionnaire.columns()) {
      if (column.kind() instanceof Kind.FromList list) {
        lists.put(list.list(), list.choices());
      }
    }
  }

  /** Where the labels of a list stand. */
  String reference(Kind.FromList list) {
    String column = DraftSheet.letters(1 + List.copyOf(lists.keySet()).indexOf(list.list()));
    return Draft.reference(NAME, column + "2:" + column + (1 + list.choices().size()));
  }

  DraftSheet sheet() {
    DraftSheet sheet = new DraftSheet(NAME).hide().lock();
    int column = 0;
    for (Map.Entry<String, List<Choice>> list : lists.entrySet()) {
      column++;
      sheet.width(column, 44).put(1, column, list.getKey(), Draft.Look.COLUMN_HEADER);
      int row = 1;
      for (Choice choice : list.getValue()) {
        row++;
        sheet.put(row, column, choice.label(), Draft.Look.DATA);
      }
    }
    return sheet;
  }
}
