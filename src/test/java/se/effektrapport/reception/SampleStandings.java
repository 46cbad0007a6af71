package se.effektrapport.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;

/** Files of every kind that there is something to tell about. */
public final class SampleStandings {

  private SampleStandings() {}

  /** One that is in force with a question, under the name given, one refused and one that waits. */
  public static List<Standing> all(String accepted) {
    return List.of(
        file(
            accepted,
            Standing.Outcome.ACCEPTED,
            Optional.of("Filen ligger inte längre i enkatsvar."),
            finding(Finding.Severity.QUESTION, "Väntade ett tal.")),
        file(
            "brev\u001B[2J.docx",
            Standing.Outcome.REFUSED,
            Optional.empty(),
            new Finding(Finding.Severity.ERROR, Optional.empty(), "Filen är inte en arbetsbok.")),
        file(
            "b.xlsx",
            Standing.Outcome.WAITING,
            Optional.empty(),
            finding(Finding.Severity.QUESTION, "Olika svar samma dag."),
            finding(Finding.Severity.QUESTION, "Väntade ett tal.")));
  }

  private static Finding finding(Finding.Severity severity, String sentence) {
    return new Finding(severity, Optional.of(new Place("Insatser", "H7")), sentence);
  }

  private static Standing file(
      String name, Standing.Outcome outcome, Optional<String> remark, Finding... findings) {
    return new Standing(
        name,
        "ab",
        1,
        Optional.of("SKÄ"),
        Optional.of(1),
        LocalDate.of(2022, 9, 14),
        outcome,
        Optional.empty(),
        true,
        remark,
        List.of(findings));
  }
}
