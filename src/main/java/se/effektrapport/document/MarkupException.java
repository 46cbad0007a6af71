package se.effektrapport.document;

import java.util.List;

/** Markup that does not follow the rules; the message says in Swedish what was found and where. */
public final class MarkupException extends RuntimeException {
  private static final int SHOWN = 10;

  private final List<String> problems;

  MarkupException(List<String> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** One Swedish sentence for each problem, in reading order. */
  public List<String> problems() {
    return problems;
  }

  private static String message(List<String> problems) {
    String shown = String.join("\n", problems.subList(0, Math.min(SHOWN, problems.size())));
    int rest = problems.size() - SHOWN;
    return rest <= 0 ? shown : shown + "\nYtterligare fel som inte visas: " + rest + ".";
  }
}
