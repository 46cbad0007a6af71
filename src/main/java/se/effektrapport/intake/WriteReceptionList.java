package se.effektrapport.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.answers.Place;

/**
 * Writes mottagning.csv: one row for each finding, one for each workbook without any. A cell that
 * begins as a formula would is written with an apostrophe before it.
 */
public final class WriteReceptionList {

  private static final String HEADER = "fil;sha256;kod;version;utfall;grad;blad;cell;mening";

  private WriteReceptionList() {}

  public static String write(List<Receipt> receipts) {
    InForce inForce = InForce.of(receipts);
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (Receipt receipt : receipts) {
      String outcome = outcome(receipt, inForce);
      if (receipt.findings().isEmpty()) {
        lines.add(line(receipt, outcome, Optional.empty()));
      }
      receipt
          .findings()
          .forEach(finding -> lines.add(line(receipt, outcome, Optional.of(finding))));
    }
    return lines.stream().collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
  }

  private static String outcome(Receipt receipt, InForce inForce) {
    boolean replaced = receipt.outcome() == Receipt.Outcome.ACCEPTED && !inForce.includes(receipt);
    return replaced ? "ersatt" : receipt.outcome().word();
  }

  private static String line(Receipt receipt, String outcome, Optional<Finding> finding) {
    Optional<Place> place = finding.flatMap(Finding::place);
    return Stream.of(
            receipt.file(),
            receipt.sha256(),
            receipt.administration().orElse(""),
            receipt.version().map(String::valueOf).orElse(""),
            outcome,
            finding.map(f -> f.severity() == Finding.Severity.ERROR ? "fel" : "fraga").orElse(""),
            place.map(Place::sheet).orElse(""),
            place.map(Place::cell).orElse(""),
            finding.map(Finding::sentence).orElse(""))
        .map(WriteReceptionList::field)
        .collect(Collectors.joining(";"));
  }

  private static String field(String text) {
    String harmless = text.matches("(?s)[=+\\-@\t].*") ? "'" + text : text;
    return harmless.matches("(?s).*[;\"\r\n].*")
        ? "\"" + harmless.replace("\"", "\"\"") + "\""
        : harmless;
  }
}
