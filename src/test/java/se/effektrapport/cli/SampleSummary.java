package se.effektrapport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.effektrapport.job.Summary;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.reception.SampleStandings;
import se.effektrapport.review.SampleReviews;

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
        SampleStandings.all("a.xlsx"),
        1,
        new FindingCount(1, 0),
        new FindingCount(2, 1),
        List.of(new Summary.Count("Civilsamhället", 35, 50)),
        1,
        SampleReviews.all(),
        List.of(
            "Läs om kapitel 6 (utgangspunkt-C.md): ett svar har tillkommit sedan texten"
                + " skrevs."),
        List.of("mottaget.csv nämner fel.xlsx, som inte finns i mappen enkatsvar."),
        Path.of("output/2022"));
  }
}
