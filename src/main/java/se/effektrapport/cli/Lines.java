package se.effektrapport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.effektrapport.intake.Finding;
import se.effektrapport.reception.FindingCount;
import se.effektrapport.reception.Standing;
import se.effektrapport.review.QuoteStanding;
import se.effektrapport.review.ReadFile;
import se.effektrapport.review.ReleaseStanding;
import se.effektrapport.review.ReviewStanding;
import se.effektrapport.review.Reviews;

/** Lines for the terminal about what was received. */
final class Lines {

  private final List<String> lines = new ArrayList<>();

  Lines add(String line) {
    lines.add(line);
    return this;
  }

  Lines addAll(List<String> more) {
    lines.addAll(more);
    return this;
  }

  String joined() {
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  /** The files that are not used, with the findings that keep them from being used. */
  void unused(List<Standing> refused, List<Standing> waiting) {
    refused.forEach(each -> file("Avvisad", each, errors(each)));
    waiting.forEach(each -> file("Väntar", each, each.findings().stream().limit(1)));
  }

  private void file(String outcome, Standing file, Stream<Finding> findings) {
    lines.add(outcome + ": " + oneLine(file.file()));
    findings.forEach(each -> lines.add("  - " + place(each) + oneLine(each.withoutWords())));
    file.remark().ifPresent(remark -> lines.add("  - " + remark));
  }

  private static Stream<Finding> errors(Standing file) {
    return file.findings().stream().filter(each -> each.severity() == Finding.Severity.ERROR);
  }

  private static String place(Finding finding) {
    return finding.place().map(place -> oneLine(place.toString()) + ": ").orElse("");
  }

  /** A name may hold anything, and the terminal obeys some of it. */
  static String oneLine(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  void findings(FindingCount errors, FindingCount questions) {
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

  void review(long review) {
    lines.add(
        "Att granska: %s vars utgångspunkt är osäker. De står i granskning.xlsx."
            .formatted(plural(review, "insats eller stycke", "insatser och stycken")));
  }

  /** What came of the workbooks that reviewers filled in. */
  void reviews(Reviews reviews) {
    reviews.refused().forEach(this::refused);
    for (ReviewStanding each : reviews.files()) {
      if (each.isUntouched()) {
        lines.add("%s i input innehåller inga beslut.".formatted(oneLine(each.file())));
      }
    }
    if (reviews.inForce() + reviews.disagreements() + reviews.outdated() > 0) {
      lines.add("Granskat: %s.".formatted(String.join(", ", decisions(reviews))));
    }
    if (!reviews.releases().isNone()) {
      lines.add("Skydd: " + String.join(" ", protection(reviews.releases())));
    }
    if (!reviews.quotes().isNone()) {
      lines.add("Citat: %s.".formatted(String.join(", ", decisions(reviews.quotes()))));
    }
  }

  /** How much is protected; never what. */
  private static List<String> protection(ReleaseStanding releases) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        plural(
            releases.stopped(),
            "text har uppgifter som kan peka ut någon och visas utan dem.",
            "texter har uppgifter som kan peka ut någon och visas utan dem."));
    if (releases.released() > 0) {
      sentences.add(plural(releases.released(), "är släppt.", "är släppta."));
    }
    if (releases.disagreements() > 0) {
      sentences.add(
          "Granskarna har beslutat olika om %s."
              .formatted(plural(releases.disagreements(), "text", "texter")));
    }
    if (releases.outdated() > 0) {
      sentences.add(
          plural(
              releases.outdated(),
              "beslut passar inte längre, eftersom texten eller fynden i den är andra.",
              "beslut passar inte längre, eftersom texten eller fynden i den är andra."));
    }
    return sentences;
  }

  private void refused(ReviewStanding file) {
    lines.add("Avvisat i %s:".formatted(oneLine(file.file())));
    for (ReadFile.Refusal each : file.refusals()) {
      String place = each.place().map(at -> oneLine(at.toString()) + ": ").orElse("");
      lines.add("  - " + place + oneLine(each.sentence()));
    }
    if (file.decided() > 0) {
      lines.add(
          "  - Filens övriga %s används."
              .formatted(file.decided() == 1 ? "beslut" : file.decided() + " beslut"));
    }
  }

  private static List<String> decisions(QuoteStanding quotes) {
    List<String> parts = new ArrayList<>();
    parts.add(plural(quotes.inForce(), "beslut gäller", "beslut gäller"));
    if (quotes.disagreements() > 0) {
      parts.add(
          plural(
              quotes.disagreements(),
              "text har granskarna beslutat olika om",
              "texter har granskarna beslutat olika om"));
    }
    if (quotes.withoutEffect() > 0) {
      parts.add(
          plural(
              quotes.withoutEffect(),
              "text skulle tas med men får inte plats eller går inte längre att citera",
              "texter skulle tas med men får inte plats eller går inte längre att citera"));
    }
    return parts;
  }

  private static List<String> decisions(Reviews reviews) {
    List<String> parts = new ArrayList<>();
    parts.add(plural(reviews.inForce(), "beslut gäller", "beslut gäller"));
    if (reviews.disagreements() > 0) {
      parts.add(
          plural(
              reviews.disagreements(),
              "text har granskarna beslutat olika om",
              "texter har granskarna beslutat olika om"));
    }
    if (reviews.outdated() > 0) {
      parts.add(
          plural(
              reviews.outdated(),
              "beslut passar inte längre, eftersom texten är ändrad eller borta",
              "beslut passar inte längre, eftersom texten är ändrad eller borta"));
    }
    return parts;
  }

  /** Answers that count though their files are gone. */
  void gone(List<Standing> files) {
    files.stream()
        .filter(each -> each.outcome() == Standing.Outcome.ACCEPTED)
        .forEach(
            each ->
                each.remark()
                    .ifPresent(
                        remark ->
                            lines.add("Se efter: %s: %s".formatted(oneLine(each.file()), remark))));
  }

  /** A table, each column as wide as its widest cell; the last one is never filled up. */
  void table(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < rows.getFirst().size(); column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
    }
    rows.forEach(row -> lines.add(row(row, widths).stripTrailing()));
  }

  /** The same under a line of headings. */
  void table(List<String> headings, List<List<String>> rows) {
    table(Stream.concat(Stream.of(headings), rows.stream()).toList());
  }

  private static String row(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      line.append("  ").append(("%-" + widths.get(column) + "s").formatted(row.get(column)));
    }
    return line.toString();
  }

  static String plural(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
