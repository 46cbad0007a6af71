package se.effektrapport.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.answers.Place;
import se.effektrapport.intake.Finding;

/**
 * Writes mottagning.csv for programs (UTF-8, RFC 4180): one row for each finding of a file, and one
 * without a severity for what is said of the file itself or for a file that nothing is said of. A
 * field that begins as a formula would is written with an apostrophe before it.
 */
public final class WriteReceptionList {

  private static final String HEADER = "fil,sha256,kod,version,utfall,grad,blad,cell,mening";

  private WriteReceptionList() {}

  public static String write(List<Standing> standings) {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (Standing standing : standings) {
      if (standing.findings().isEmpty() || standing.remark().isPresent()) {
        lines.add(line(standing, "", Optional.empty(), standing.remark().orElse("")));
      }
      for (Finding finding : standing.findings()) {
        lines.add(line(standing, finding.severity().word(), finding.place(), finding.sentence()));
      }
    }
    return lines.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String line(
      Standing standing, String severity, Optional<Place> place, String sentence) {
    return Stream.of(
            standing.file(),
            standing.sha256(),
            standing.administration().orElse(""),
            standing.version().map(String::valueOf).orElse(""),
            standing.outcome().word(),
            severity,
            place.map(Place::sheet).orElse(""),
            place.map(Place::cell).orElse(""),
            sentence)
        .map(WriteReceptionList::field)
        .collect(Collectors.joining(","));
  }

  private static String field(String text) {
    String harmless =
        text.matches("(?s)[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*") ? "'" + text : text;
    return harmless.matches("(?s).*[,\"\r\n].*")
        ? "\"" + harmless.replace("\"", "\"\"") + "\""
        : harmless;
  }
}
