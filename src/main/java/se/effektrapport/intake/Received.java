package se.effektrapport.intake;

import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Submission;
import se.effektrapport.sheet.Opened;

/** What came of reading a workbook: answers, or a refusal. */
public sealed interface Received {

  /** The bytes that came. */
  Arrival arrival();

  /** What the one who answered should know. */
  List<Finding> findings();

  /**
   * Answers that can be used.
   *
   * @param submission with the version it will get once it is kept
   */
  record Accepted(Arrival arrival, Submission submission, List<Finding> findings)
      implements Received {
    public Accepted {
      findings = List.copyOf(findings);
    }
  }

  /**
   * A workbook that cannot be used.
   *
   * @param administration who sent it, if that could be read
   */
  record Refused(Arrival arrival, Optional<String> administration, List<Finding> findings)
      implements Received {
    /** One that could not be opened. */
    public static Refused unreadable(Arrival arrival, Opened.Unreadable unreadable) {
      return new Refused(arrival, Optional.empty(), List.of(Finding.error(unreadable.sentence())));
    }

    /** One that got other bytes while it was read. */
    public static Refused changed(Arrival arrival) {
      return new Refused(
          arrival,
          Optional.empty(),
          List.of(
              Finding.error(
                  "Filen ändrades medan den lästes: väntade en fil som är sparad och kopierad"
                      + " färdigt. Kör igen när den är det.")));
    }

    /** One that could not be read by a fault of the program. */
    public static Refused unforeseen(Arrival arrival) {
      return new Refused(
          arrival,
          Optional.empty(),
          List.of(
              Finding.error(
                  "Arbetsboken kunde inte läsas av ett fel i programmet. Öppna den i Excel, spara"
                      + " den som en ny fil och försök igen, eller be den som sköter programmet"
                      + " läsa loggfilen.")));
    }

    public Refused {
      findings = List.copyOf(findings);
      if (findings.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR)) {
        throw new IllegalArgumentException("a refusal says why");
      }
    }
  }
}
