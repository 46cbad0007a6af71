package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.effektrapport.answers.Activity;
import se.effektrapport.answers.Value;
import se.effektrapport.protection.Shown;
import se.effektrapport.protection.SmallNumbers;
import se.effektrapport.questionnaire.Column;

/** The numbers of persons an insats reached, as they may stand beside each other. */
final class ShowPersons {

  /** The sum of the other columns. */
  private static final String TOTAL = "antal_totalt";

  private final SmallNumbers smallNumbers;

  ShowPersons(SmallNumbers smallNumbers) {
    this.smallNumbers = smallNumbers;
  }

  /** By column id, for the columns that were answered. */
  Map<String, Shown> of(Activity activity, List<Column> columns) {
    Map<String, Shown> persons = new HashMap<>();
    List<String> parts = new ArrayList<>();
    for (Column column : columns.stream().filter(Column::countsPersons).toList()) {
      activity.value(column.id()).ifPresent(value -> persons.put(column.id(), shown(value)));
      if (persons.containsKey(column.id()) && !column.id().equals(TOTAL)) {
        parts.add(column.id());
      }
    }
    if (persons.get(TOTAL) instanceof Shown.Number) {
      protect(parts, persons);
    }
    return persons;
  }

  private static void protect(List<String> parts, Map<String, Shown> persons) {
    List<Shown> shown = SmallNumbers.partsOfShownSum(parts.stream().map(persons::get).toList());
    for (int i = 0; i < parts.size(); i++) {
      persons.put(parts.get(i), shown.get(i));
    }
  }

  /** A number of persons that could not be read may be a small one: it is withheld like one. */
  private Shown shown(Value value) {
    return value
        .persons()
        .map(smallNumbers::persons)
        .orElse(new Shown.Withheld("ett antal som inte kunde läsas"));
  }
}
