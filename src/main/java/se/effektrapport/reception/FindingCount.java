package se.effektrapport.reception;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.Finding;

/**
 * How many findings of a severity a round has had, and how many of them are left. One at the same
 * cell of the administration's next answer is the same, whatever stands there now.
 */
public record FindingCount(long open, long closed) {

  private record Asked(String whom, String about) {}

  public static FindingCount of(
      Finding.Severity severity, List<Receipt> receipts, List<Standing> standings) {
    Set<Asked> open = new HashSet<>();
    standings.stream()
        .filter(Standing::open)
        .forEach(
            each ->
                asked(
                        severity,
                        whom(each.administration(), each.sha256(), each.file()),
                        each.findings())
                    .forEach(open::add));
    Set<Asked> closed = new HashSet<>();
    receipts.forEach(
        each ->
            asked(
                    severity,
                    whom(each.administration(), each.sha256(), each.file()),
                    each.findings())
                .forEach(closed::add));
    closed.removeAll(open);
    return new FindingCount(open.size(), closed.size());
  }

  private static String whom(Optional<String> administration, String sha256, String file) {
    return administration.orElseGet(() -> Arrival.key(sha256, file));
  }

  private static Stream<Asked> asked(
      Finding.Severity severity, String whom, List<Finding> findings) {
    return findings.stream()
        .filter(each -> each.severity() == severity)
        .map(each -> new Asked(whom, each.place().map(Place::toString).orElse(each.sentence())));
  }
}
