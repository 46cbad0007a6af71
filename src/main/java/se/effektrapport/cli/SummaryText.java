package se.effektrapport.cli;

import java.time.Duration;
import se.effektrapport.job.Summary;

/** The summary of a run, as it is shown at the terminal. */
final class SummaryText {

  private final Lines lines = new Lines();

  private SummaryText() {}

  static String of(Summary summary, Duration took) {
    SummaryText text = new SummaryText();
    text.heading(summary);
    text.rest(summary);
    text.lines.add("Körningen tog %s.".formatted(seconds(took)));
    return text.lines.joined();
  }

  private void rest(Summary summary) {
    if (summary.edition().isPresent()) {
      answers(summary);
    }
    lines.unused(summary.refused(), summary.waiting());
    lines.findings(summary.errors(), summary.questions());
    if (summary.edition().isPresent()) {
      counts(summary);
      lines.review(summary.review());
    }
    lines.reviews(summary.reviews());
    lines.addAll(summary.readAgain());
    lines.gone(summary.files());
    summary.remarks().forEach(remark -> lines.add("Se efter: " + remark));
    lines.add("Filerna ligger i %s.".formatted(summary.folder()));
  }

  private void heading(Summary summary) {
    lines.add("");
    lines.add("Effektrapport %d: %s".formatted(summary.year(), made(summary)));
    if (!summary.news().isEmpty()) {
      lines.add("Nytt sedan förra körningen: %s.".formatted(String.join("; ", summary.news())));
    }
  }

  private static String made(Summary summary) {
    if (!summary.published()) {
      return "inget nytt i rapporten sedan förra körningen.";
    }
    if (summary.again()) {
      return "inget nytt i rapporten sedan förra körningen. Filer som saknades eller var ändrade är"
          + " skrivna på nytt.";
    }
    return "utgåva %d (%s) är klar."
        .formatted(summary.edition().orElseThrow(), summary.draft() ? "utkast" : "fastställd");
  }

  private void answers(Summary summary) {
    lines.add(
        "Svar: %d i tid, %d %s, %d saknas, %s."
            .formatted(
                summary.answers().inTime(),
                summary.answers().late(),
                summary.answers().late() == 1 ? "sent" : "sena",
                summary.answers().missing().size(),
                Lines.plural(summary.refused().size(), "avvisad fil", "avvisade filer")));
    if (!summary.answers().missing().isEmpty()) {
      lines.add("Svar saknas från: " + String.join(", ", summary.answers().missing()) + ".");
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

  private static String seconds(Duration took) {
    long tenths = Math.round(took.toMillis() / 100.0);
    return "%d,%d sekunder".formatted(tenths / 10, tenths % 10);
  }
}
