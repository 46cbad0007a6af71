package se.effektrapport.intake;

import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Place;
import se.effektrapport.sheet.Cell;
import se.effektrapport.sheet.Origin;

/** What is said of a cell that holds a formula where an answer was expected. */
final class Formulas {

  private static final String COMPUTED =
      "Värden från formler: väntade inskrivna värden, fann formler. De värden som sparades i filen"
          + " används. Ni behöver inte göra något om värdena stämmer.";

  private Formulas() {}

  /** What was found, if it can be no answer, and what to do. */
  static Optional<String> unusable(Cell cell) {
    return unusable(cell, "uppgiften");
  }

  /** With the word for what was to be written. */
  static Optional<String> unusable(Cell cell, String wanted) {
    return switch (cell.origin()) {
      case Origin.Written written -> Optional.empty();
      case Origin.Computed computed -> Optional.empty();
      case Origin.Uncomputed uncomputed ->
          Optional.of(
              "en formel utan sparat värde%s. Öppna filen i Excel och spara den, eller skriv in värdet."
                  .formatted(formula(Optional.of(uncomputed.formula()))));
      case Origin.Failed failed ->
          Optional.of(
              "felvärdet %s%s. %s"
                  .formatted(cell.text().strip(), of(failed.formula()), advice(failed, wanted)));
    };
  }

  /** The value of a formula is used, and asked about together with the others. */
  static Optional<Grouped> computed(Cell cell, Place place) {
    return cell.origin() instanceof Origin.Computed
        ? Optional.of(new Grouped(COMPUTED, List.of(place)))
        : Optional.empty();
  }

  private static String of(Optional<String> formula) {
    return formula.isPresent() ? " av formeln" + formula(formula) : "";
  }

  private static String formula(Optional<String> formula) {
    return formula
        .filter(each -> !each.isBlank())
        .map(f -> " " + Sentences.quoted("=" + f))
        .orElse("");
  }

  /** A dash before a text makes it a formula, which is how most of them come about. */
  private static String advice(Origin.Failed failed, String wanted) {
    return isWords(failed)
        ? "Skriv texten utan - + eller = först, eller med en apostrof (') framför."
        : "Skriv in %s i stället för formeln.".formatted(wanted);
  }

  /** Whether the formula is a text that became one by mistake: it calls nothing. */
  static boolean isWords(Origin.Failed failed) {
    return failed
        .formula()
        .filter(each -> each.matches("(?s)[-+=]*+\\s*+\\p{L}[^(!]*"))
        .isPresent();
  }
}
