package se.effektrapport.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;
import se.effektrapport.job.Summary;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.reception.Standing;

/** A round with something of everything to tell. */
final class SampleSummary {

  private SampleSummary() {}

  static Summary of(Optional<Integer> edition) {
    return new Summary(
        2022,
        true,
        false,
        true,
        List.of("svar från Farsta stadsdelsförvaltning (sent, 8 insatser)", "mallarna har ändrats"),
        edition,
        new Summary.Answers(16, 1, List.of("Östermalms stadsdelsförvaltning")),
        files(),
        1,
        new FindingCount(1, 0),
        new FindingCount(2, 1),
        List.of(new Summary.Count("Civilsamhället", 35, 50)),
        1,
        List.of(
            "Läs om kapitel 6 (utgangspunkt-C.md): ett svar har tillkommit sedan texten"
                + " skrevs."),
        List.of("mottaget.csv nämner fel.xlsx, som inte finns i mappen enkatsvar."),
        Path.of("output/2022"));
  }

  private static List<Standing> files() {
    return List.of(
        file(
            "a.xlsx",
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
