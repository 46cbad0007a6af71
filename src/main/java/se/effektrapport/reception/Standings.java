package se.effektrapport.reception;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.intake.Arrival;

/** Where every file of a round stands, in the order the files were first read. */
public final class Standings {

  private final Reception reception;
  private final Map<Optional<String>, Integer> numbers = new HashMap<>();
  private final List<Standing> all = new ArrayList<>();

  private Standings(Reception reception) {
    this.reception = reception;
  }

  public static List<Standing> of(Reception reception) {
    Standings standings = new Standings(reception);
    reception.last().forEach(standings::add);
    return List.copyOf(standings.all);
  }

  private void add(Receipt receipt) {
    int number = numbers.merge(receipt.administration(), 1, Integer::sum);
    if (counts(receipt)) {
      all.add(standing(receipt, number));
      reception.copies(receipt).forEach(copy -> all.add(copy(receipt, copy, number)));
    }
  }

  /** A file that never became an answer is forgotten when it is taken away. */
  private boolean counts(Receipt receipt) {
    return reception.file(receipt).isPresent()
        || receipt.outcome() == Receipt.Outcome.ACCEPTED
        || receipt.outcome() == Receipt.Outcome.WITHDRAWN;
  }

  private Standing standing(Receipt receipt, int number) {
    Standing.Outcome outcome = outcome(receipt);
    return new Standing(
        reception.name(receipt),
        receipt.sha256(),
        number,
        receipt.administration(),
        receipt.version(),
        reception.received(receipt),
        outcome,
        path(receipt),
        isOpen(receipt, outcome),
        new Remark(reception, receipt, outcome).sentence(),
        keepsFindings(outcome) ? receipt.findings() : List.of());
  }

  /** A second file with the same bytes. */
  private Standing copy(Receipt receipt, Arrival copy, int number) {
    boolean withdrawn = receipt.outcome() == Receipt.Outcome.WITHDRAWN;
    return new Standing(
        copy.name(),
        copy.sha256(),
        number,
        receipt.administration(),
        receipt.version(),
        copy.received(),
        withdrawn ? Standing.Outcome.WITHDRAWN : Standing.Outcome.UNCHANGED,
        Optional.of(copy.path()),
        false,
        Optional.of(Remark.ofCopy(reception.name(receipt))),
        List.of());
  }

  /** What was found in an answer that does not count is done with; why it does not is told. */
  private static boolean keepsFindings(Standing.Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED, REFUSED, WAITING -> true;
      case UNCHANGED, REPLACED, WITHDRAWN -> false;
    };
  }

  private Optional<Path> path(Receipt receipt) {
    return reception
        .file(receipt)
        .or(() -> reception.files(receipt).stream().findFirst())
        .map(Arrival::path);
  }

  private Standing.Outcome outcome(Receipt receipt) {
    return switch (receipt.outcome()) {
      case ACCEPTED -> inForce(receipt, Standing.Outcome.ACCEPTED);
      case UNCHANGED -> inForce(receipt, Standing.Outcome.UNCHANGED);
      case REFUSED -> Standing.Outcome.REFUSED;
      case WAITING -> Standing.Outcome.WAITING;
      case WITHDRAWN -> Standing.Outcome.WITHDRAWN;
    };
  }

  private Standing.Outcome inForce(Receipt receipt, Standing.Outcome outcome) {
    return reception.isInForce(receipt) ? outcome : Standing.Outcome.REPLACED;
  }

  private boolean isOpen(Receipt receipt, Standing.Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> true;
      case REFUSED, WAITING -> reception.correction(receipt).isEmpty();
      case UNCHANGED, REPLACED, WITHDRAWN -> false;
    };
  }
}
