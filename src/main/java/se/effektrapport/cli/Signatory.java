package se.effektrapport.cli;

import java.nio.file.Path;
import se.effektrapport.protection.Hit;
import se.effektrapport.protection.ProtectText;

/** Whoever answers for what a command does: a title or a name, given with {@code --av}. */
final class Signatory {

  private static final int LONGEST_NAME = 120;

  /** It is one person, whatever words tell it. */
  private static final long NO_COUNT = 1;

  private Signatory() {}

  /**
   * @param does what is done, in Swedish: "fastställer"
   * @throws WrongUseException if it is nothing that can stand in a report
   */
  static String of(String by, String does, Path templates) {
    String who = by.strip();
    if (who.isEmpty() || who.length() > LONGEST_NAME || !who.matches("\\P{Cntrl}+")) {
      throw new WrongUseException(
          "Fel värde för --av: väntade vem som %s, högst %d tecken, fann ”%s”."
              .formatted(does, LONGEST_NAME, who.replaceAll("\\p{Cntrl}", "?")));
    }
    for (Hit hit : ProtectText.with(templates, NO_COUNT).protect(who).hits()) {
      if (hit.kind() != Hit.Kind.NAMN) {
        throw new WrongUseException(
            "Fel värde för --av: väntade namn eller titel, fann något som liknar %s."
                .formatted(hit.kind().caption()));
      }
    }
    return who;
  }
}
