package se.effektrapport.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;

/** Finds the edition that somebody asks for. */
record ChooseEdition(Editions editions, int year) {

  /**
   * @throws RefusedException if there is none under that number
   */
  EditionRecord known(int number) {
    List<EditionRecord> history = editions.history(year);
    return history.stream()
        .filter(each -> each.number() == number)
        .findFirst()
        .orElseThrow(() -> new RefusedException(missing(number, history)));
  }

  /**
   * @param number empty for the latest that is locked
   * @throws RefusedException if it is a draft, or none is locked
   */
  EditionRecord locked(Optional<Integer> number) {
    if (number.isEmpty()) {
      return editions.history(year).reversed().stream()
          .filter(each -> each.lock().isPresent())
          .findFirst()
          .orElseThrow(() -> new RefusedException(noneLocked()));
    }
    EditionRecord chosen = known(number.get());
    if (chosen.lock().isEmpty()) {
      throw new RefusedException(
          "Utgåva %d är ett utkast. Tjänsteutlåtandet görs av en fastställd utgåva: kör faststall först."
              .formatted(chosen.number()));
    }
    return chosen;
  }

  private String noneLocked() {
    return "Ingen utgåva av effektrapport %d är fastställd. Tjänsteutlåtandet görs av en fastställd utgåva: kör faststall först."
        .formatted(year);
  }

  private String missing(int number, List<EditionRecord> history) {
    String there =
        history.isEmpty()
            ? "Ingen utgåva är gjord ännu; kör rapport först."
            : "De som finns är: %s."
                .formatted(
                    history.stream()
                        .map(each -> String.valueOf(each.number()))
                        .collect(Collectors.joining(", ")));
    return "Utgåva %d av effektrapport %d finns inte. %s".formatted(number, year, there);
  }
}
