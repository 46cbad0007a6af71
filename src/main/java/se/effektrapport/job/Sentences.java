package se.effektrapport.job;

import se.effektrapport.intake.Finding;
import se.effektrapport.reception.Receipt;

/** What the progress says, in Swedish. */
final class Sentences {

  private Sentences() {}

  static String told(Receipt receipt) {
    long questions =
        receipt.findings().stream().filter(f -> f.severity() == Finding.Severity.QUESTION).count();
    String outcome =
        switch (receipt.outcome()) {
          case ACCEPTED -> "godkänd";
          case UNCHANGED -> "oförändrad";
          case REFUSED -> "avvisad";
          case WAITING -> "väntar";
          case WITHDRAWN -> "återkallad";
        };
    String asked =
        questions == 0 ? "" : questions == 1 ? ", en fråga" : ", %d frågor".formatted(questions);
    return "%s: %s%s".formatted(receipt.file(), outcome, asked);
  }
}
