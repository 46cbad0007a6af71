package se.effektrapport.reception;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.effektrapport.intake.Arrival;
import se.effektrapport.intake.CheckIdentity;
import se.effektrapport.intake.Received;
import se.effektrapport.questionnaire.Identity;
import se.effektrapport.round.Administration;
import se.effektrapport.sheet.Opened;
import se.effektrapport.sheet.ReadWorkbook;

/**
 * Sorts unread files by the administration they are from. Each file is opened and let go again, so
 * that the memory needed does not grow with their number.
 */
public final class SortDeliveries {

  private final CheckIdentity check;

  public SortDeliveries(CheckIdentity check) {
    this.check = check;
  }

  /** The deliveries, each where its first file stands in the list. */
  public List<Delivery> sort(List<Arrival> unread) {
    Map<String, Delivery> deliveries = new LinkedHashMap<>();
    unread.parallelStream()
        .map(this::opened)
        .forEachOrdered(each -> deliveries.merge(each.from(), each.delivery(), Sorted::together));
    return List.copyOf(deliveries.values());
  }

  private Sorted opened(Arrival file) {
    return switch (ReadWorkbook.readUntil(file.path(), Identity::isWholeOn)) {
      case Opened.Unreadable unreadable ->
          new Sorted(file.key(), file, Optional.of(Received.Refused.unreadable(file, unreadable)));
      case Opened.Workbook workbook ->
          new Sorted(sender(workbook).orElse(file.key()), file, Optional.empty());
    };
  }

  private Optional<String> sender(Opened.Workbook workbook) {
    return check.administration(Identity.in(workbook)).map(Administration::code);
  }

  /**
   * A file and its sender.
   *
   * @param from the code of the administration; if nobody can be told of, what the file itself is
   *     known by
   */
  private record Sorted(String from, Arrival file, Optional<Received> unreadable) {

    Delivery delivery() {
      return new Delivery(List.of(file), unreadable);
    }

    static Delivery together(Delivery one, Delivery other) {
      return new Delivery(
          Stream.concat(one.files().stream(), other.files().stream()).toList(), Optional.empty());
    }
  }
}
