package se.effektrapport.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import se.effektrapport.protection.Hit;
import se.effektrapport.protection.ProtectText;

/** The number of the decision to dispose of a round, given with {@code --beslut}. */
final class DisposalDecision {

  private static final int LONGEST = 60;

  /** Letters and digits and what stands between them; at least one digit. */
  private static final String NUMBER = "(?=.*\\d)[\\p{L}\\d][\\p{L}\\d ./:–-]*";

  /** A number of a case looks like many things, but never like these. */
  private static final Set<Hit.Kind> PERSONS =
      EnumSet.of(Hit.Kind.PERSONNUMMER, Hit.Kind.SAMORDNINGSNUMMER, Hit.Kind.POSSIBLE_PERSONNUMMER);

  private static final long NO_COUNT = 1;

  private DisposalDecision() {}

  /**
   * @throws WrongUseException if it is no such number
   */
  static String of(String written, Path templates) {
    String number = written.strip();
    if (number.length() > LONGEST || !number.matches(NUMBER)) {
      throw new WrongUseException(
          "Fel värde för --beslut: väntade beslutets diarienummer, till exempel ”KS 2027/12”, högst %d tecken, fann ”%s”."
              .formatted(LONGEST, number.replaceAll("\\p{Cntrl}", "?")));
    }
    if (ProtectText.with(templates, NO_COUNT).protect(number).hits().stream()
        .anyMatch(hit -> PERSONS.contains(hit.kind()))) {
      throw new WrongUseException(
          "Fel värde för --beslut: väntade beslutets diarienummer, fann något som liknar ett"
              + " personnummer.");
    }
    return number;
  }
}
