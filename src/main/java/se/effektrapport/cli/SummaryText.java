package se.effektrapport.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.effektrapport.job.Summary;

/** The summary of a run, or of where a round stands, as it is shown at the terminal. */
final class SummaryText {

  private final List<String> lines = new ArrayList<>();

  private SummaryText() {}

  static String of(Summary summary, Duration took) {
    SummaryText text = new SummaryText();
    text.heading(summary);
    text.rest(summary);
    text.lines.add("Körningen tog %s.".formatted(seconds(took)));
    return text.joined();
  }

  /** The same of a round that nothing was done with. */
  static String ofStatus(Summary summary) {
    SummaryText text = new SummaryText();
    text.lines.add(
        summary
            .edition()
            .map(
                number -> "Effektrapport %d: utgåva %d (utkast).".formatted(summary.year(), number))
            .orElse("Effektrapport %d: ingen utgåva är gjord.".formatted(summary.year())));
    if (summary.edition().isPresent()) {
      text.rest(summary);
    }
    return text.joined();
  }

  private String joined() {
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  private void rest(Summary summary) {
    answers(summary);
    refusals(summary);
    counts(summary);
    review(summary);
    lines.addAll(summary.readAgain());
    summary.remarks().forEach(remark -> lines.add("Se efter: " + remark));
    lines.add("Filerna ligger i %s.".formatted(summary.folder()));
  }

  private void heading(Summary summary) {
    lines.add("");
    lines.add(
        summary.published()
            ? "Effektrapport %d: utgåva %d (utkast) är klar."
                .formatted(summary.year(), summary.edition().orElseThrow())
            : "Effektrapport %d: inget nytt sedan förra körningen.".formatted(summary.year()));
  }

  private void answers(Summary summary) {
    lines.add(
        "Svar: %d i tid, %d %s, %d saknas, %s."
            .formatted(
                summary.inTime(),
                summary.late(),
                summary.late() == 1 ? "sent" : "sena",
                summary.missing().size(),
                plural(summary.refused().size(), "avvisad fil", "avvisade filer")));
    if (!summary.missing().isEmpty()) {
      lines.add("Svar saknas från: " + String.join(", ", summary.missing()) + ".");
    }
  }

  private void refusals(Summary summary) {
    for (Summary.Refusal refusal : summary.refused()) {
      lines.add("Avvisad: " + refusal.file());
      refusal.sentences().forEach(sentence -> lines.add("  - " + sentence));
    }
  }

  private void counts(Summary summary) {
    int widest = summary.counts().stream().mapToInt(each -> each.pillar().length()).max().orElse(0);
    if (widest > 0) {
      lines.add(("%-" + widest + "s  %8s  %8s").formatted("Utgångspunkt", "Insatser", "Stycken"));
    }
    for (Summary.Count count : summary.counts()) {
      lines.add(
          ("%-" + widest + "s  %8d  %8d")
              .formatted(count.pillar(), count.activities(), count.passages()));
    }
  }

  private void review(Summary summary) {
    lines.add(
        "Att granska: %s vars utgångspunkt är osäker."
            .formatted(plural(summary.review(), "insats eller stycke", "insatser och stycken")));
    if (summary.questions() > 0) {
      lines.add(
          "Frågor till förvaltningarna: %d, se mottagning.csv.".formatted(summary.questions()));
    }
  }

  private static String plural(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String seconds(Duration took) {
    long tenths = Math.round(took.toMillis() / 100.0);
    return "%d,%d sekunder".formatted(tenths / 10, tenths % 10);
  }
}
