package se.effektrapport.reception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.effektrapport.intake.Arrival;
import se.effektrapport.round.ReceivedDates;

/** All that was received in a round, seen together with the files that lie there now. */
public final class Reception {

  private final List<Receipt> receipts;
  private final Arrivals arrivals;
  private final ReceivedDates dates;
  private final Map<String, Receipt> last = new LinkedHashMap<>();
  private final Map<String, Arrival> there = new HashMap<>();
  private final Map<String, InForce> inForce;

  /**
   * @param receipts in the order they were written
   */
  public Reception(List<Receipt> receipts, Arrivals arrivals, ReceivedDates dates) {
    this.receipts = List.copyOf(receipts);
    this.arrivals = arrivals;
    this.dates = dates;
    receipts.forEach(receipt -> last.put(receipt.key(), receipt));
    arrivals.all().forEach(arrival -> there.merge(arrival.key(), arrival, this::sameName));
    this.inForce = Collections.unmodifiableMap(InForce.of(last.values(), this::received));
  }

  /** Of two files with the same bytes the one that bears the name they were read under. */
  private Arrival sameName(Arrival one, Arrival other) {
    Receipt known = last.get(one.key());
    return known != null && known.file().equals(other.name()) ? other : one;
  }

  List<Receipt> receipts() {
    return receipts;
  }

  /** The last receipt of each workbook, in the order the workbooks were first read. */
  Collection<Receipt> last() {
    return Collections.unmodifiableCollection(last.values());
  }

  /** The file with these bytes that lies in the folder of answers. */
  Optional<Arrival> file(Receipt receipt) {
    return Optional.ofNullable(there.get(receipt.key()));
  }

  /** The name that the file with these bytes bears now, else the one it was read under. */
  String name(Receipt receipt) {
    return file(receipt).or(() -> withdrawnFile(receipt)).map(Arrival::name).orElse(receipt.file());
  }

  private Optional<Arrival> withdrawnFile(Receipt receipt) {
    return arrivals.withdrawn().stream()
        .filter(arrival -> arrival.key().equals(receipt.key()))
        .findFirst();
  }

  /** Whether a file with other bytes bears the name that this one was read under. */
  boolean isOverwritten(Receipt receipt) {
    return arrivals.all().stream()
        .filter(arrival -> arrival.name().equals(receipt.file()))
        .anyMatch(arrival -> !arrival.key().equals(receipt.key()));
  }

  /** The day a workbook counts as received: as noted now for its file, else when it was read. */
  LocalDate received(Receipt receipt) {
    return dates.of(name(receipt)).orElse(receipt.received());
  }

  /** The answers in force, by the code of the administration. */
  public Map<String, InForce> inForce() {
    return inForce;
  }

  boolean isInForce(Receipt receipt) {
    return receipt
        .administration()
        .map(inForce::get)
        .filter(each -> each.isHeldBy(receipt))
        .isPresent();
  }

  /** Other files with the same bytes. */
  List<Arrival> copies(Receipt receipt) {
    return arrivals.all().stream()
        .filter(each -> each.key().equals(receipt.key()))
        .filter(each -> !file(receipt).equals(Optional.of(each)))
        .toList();
  }

  /** The answer in force, if it came after a workbook that could not be used. */
  Optional<InForce> correction(Receipt unused) {
    return unused
        .administration()
        .map(inForce::get)
        .filter(each -> isReadBefore(unused, each.receipt()))
        .filter(each -> !each.received().isBefore(received(unused)));
  }

  boolean isReadBefore(Receipt one, Receipt other) {
    return firstRead(one) < receipts.indexOf(other);
  }

  private int firstRead(Receipt receipt) {
    return receipts.stream().map(Receipt::key).toList().indexOf(receipt.key());
  }

  /**
   * The files that must be read: bytes that were never read, each once; those that were refused or
   * wait, since what was wrong may have been mended in a data file; those that were withdrawn and
   * have come back; and an earlier answer that was put back in place of a later one.
   */
  public List<Arrival> unread() {
    Set<String> taken = new HashSet<>();
    arrivals.withdrawn().forEach(each -> taken.add(each.key()));
    return arrivals.all().stream()
        .filter(arrival -> taken.add(arrival.key()))
        .filter(arrival -> isUnread(arrival, last.get(arrival.key())))
        .map(this::sinceFirstRead)
        .toList();
  }

  /** A file that is not noted in mottaget.csv counts from the day it was first read. */
  private Arrival sinceFirstRead(Arrival arrival) {
    Receipt known = last.get(arrival.key());
    return known == null || known.holdsAnAnswer() || dates.of(arrival.name()).isPresent()
        ? arrival
        : new Arrival(arrival.path(), arrival.name(), arrival.sha256(), known.received());
  }

  private boolean isUnread(Arrival arrival, Receipt known) {
    return known == null || !known.holdsAnAnswer() || isPutBack(arrival, known);
  }

  /**
   * Whether the file was overwritten by the answer in force and now has its old bytes again. An
   * answer in force whose own file is merely gone stays in force.
   */
  private boolean isPutBack(Arrival arrival, Receipt known) {
    InForce instead = inForce.get(known.administration().orElseThrow());
    return !instead.isHeldBy(known)
        && instead.receipt().file().equals(arrival.name())
        && files(instead.receipt()).isEmpty()
        && !arrival.received().isBefore(instead.received());
  }

  /** The files that lie there with the same answer, saved again or not. */
  List<Arrival> files(Receipt answer) {
    return last.values().stream()
        .filter(Receipt::holdsAnAnswer)
        .filter(each -> each.administration().equals(answer.administration()))
        .filter(each -> each.version().equals(answer.version()))
        .flatMap(each -> file(each).stream())
        .toList();
  }

  /** What is to be written of the files that now lie in the folder of answers taken back. */
  public List<Receipt> withdrawals() {
    List<Receipt> withdrawals = new ArrayList<>();
    for (Arrival arrival : arrivals.withdrawn()) {
      Optional<Receipt> known =
          Optional.ofNullable(last.get(arrival.key())).or(() -> savedAgain(arrival));
      if (known.isEmpty()) {
        withdrawals.add(neverRead(arrival));
      } else if (known.get().outcome() != Receipt.Outcome.WITHDRAWN) {
        withdrawals.add(known.get().withdrawn());
      }
    }
    return withdrawals;
  }

  /** A file that was opened and saved on its way there is known by its name. */
  private Optional<Receipt> savedAgain(Arrival arrival) {
    return last.values().stream()
        .filter(each -> each.file().equals(arrival.name()) && file(each).isEmpty())
        .reduce((earlier, later) -> later);
  }

  private static Receipt neverRead(Arrival arrival) {
    return new Receipt(
        arrival.name(),
        arrival.sha256(),
        arrival.received(),
        Optional.empty(),
        Optional.empty(),
        Receipt.Outcome.WITHDRAWN,
        List.of());
  }
}
