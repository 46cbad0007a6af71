package se.effektrapport.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.intake.Finding;
import se.effektrapport.job.Summary;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.reception.Standing;

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
    if (summary.unread() > 0) {
      text.lines.add(
          "I enkatsvar ligger %s. Kör rapport för att läsa."
              .formatted(plural(summary.unread(), "oläst fil", "olästa filer")));
    }
    text.rest(summary);
    return text.joined();
  }

  private String joined() {
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  private void rest(Summary summary) {
    if (summary.edition().isPresent()) {
      answers(summary);
    }
    summary.refused().forEach(each -> file("Avvisad", each, errors(each)));
    summary.waiting().forEach(each -> file("Väntar", each, each.findings().stream().limit(1)));
    findings(summary.errors(), summary.questions());
    if (summary.edition().isPresent()) {
      counts(summary);
      review(summary);
    }
    lines.addAll(summary.readAgain());
    remarks(summary.files());
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
    if (!summary.news().isEmpty()) {
      lines.add("Nytt sedan förra körningen: %s.".formatted(String.join("; ", summary.news())));
    }
  }

  private void answers(Summary summary) {
    lines.add(
        "Svar: %d i tid, %d %s, %d saknas, %s."
            .formatted(
                summary.answers().inTime(),
                summary.answers().late(),
                summary.answers().late() == 1 ? "sent" : "sena",
                summary.answers().missing().size(),
                plural(summary.refused().size(), "avvisad fil", "avvisade filer")));
    if (!summary.answers().missing().isEmpty()) {
      lines.add("Svar saknas från: " + String.join(", ", summary.answers().missing()) + ".");
    }
  }

  /** A file that is not used, with the findings that keep it from being used. */
  private void file(String outcome, Standing file, Stream<Finding> findings) {
    lines.add(outcome + ": " + oneLine(file.file()));
    findings.forEach(each -> lines.add("  - " + place(each) + each.sentence()));
    file.remark().ifPresent(remark -> lines.add("  - " + remark));
  }

  private static Stream<Finding> errors(Standing file) {
    return file.findings().stream().filter(each -> each.severity() == Finding.Severity.ERROR);
  }

  private static String place(Finding finding) {
    return finding.place().map(place -> oneLine(place.toString()) + ": ").orElse("");
  }

  /** A name may hold anything, and the terminal obeys some of it. */
  private static String oneLine(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
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
  }

  private void findings(FindingCount errors, FindingCount questions) {
    if (errors.open() + questions.open() > 0) {
      lines.add(
          "Kvar att göra: %s och %s. Det som ska till förvaltningarna ligger i aterkoppling."
              .formatted(
                  plural(errors.open(), "fel", "fel"),
                  plural(questions.open(), "fråga", "frågor")));
    }
    if (errors.closed() + questions.closed() > 0) {
      lines.add(
          "Avslutat sedan omgången började: %s och %s."
              .formatted(
                  plural(errors.closed(), "fel", "fel"),
                  plural(questions.closed(), "fråga", "frågor")));
    }
  }

  /** An answer that counts though its file is gone. */
  private void remarks(List<Standing> files) {
    files.stream()
        .filter(each -> each.outcome() == Standing.Outcome.ACCEPTED)
        .forEach(
            each ->
                each.remark()
                    .ifPresent(
                        remark ->
                            lines.add("Se efter: %s: %s".formatted(oneLine(each.file()), remark))));
  }

  private static String plural(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String seconds(Duration took) {
    long tenths = Math.round(took.toMillis() / 100.0);
    return "%d,%d sekunder".formatted(tenths / 10, tenths % 10);
  }
}
