package se.effektrapport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.effektrapport.distribution.Deliveries;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.distribution.DeliveryEvent.State;
import se.effektrapport.distribution.HandingOver.Held;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Organisation;
import se.effektrapport.round.Round;

class HeldEditionsTest {

  private static final LocalDateTime THEN = LocalDateTime.of(2022, 11, 16, 9, 0);
  private static final LocalDate BEFORE_THE_MERGER = LocalDate.of(2023, 6, 30);
  private static final LocalDate AFTER_THE_MERGER = LocalDate.of(2023, 7, 1);

  private static final Round ROUND =
      Round.read(
          Path.of("input/2022/omgang.yaml"), Organisation.read(Path.of("input/organisation.yaml")));

  private final List<DeliveryEvent> events = new ArrayList<>();

  private void handedOver(int edition, String code) {
    DeliveryEvent begun =
        DeliveryEvent.inFolder(Delivery.handingOver(2022, edition, code), 1, "x", THEN);
    events.add(begun.ended(State.DONE, "", THEN));
  }

  private Optional<Held> held(String receiver, LocalDate decided) {
    Deliveries deliveries =
        new Deliveries() {
          @Override
          public List<DeliveryEvent> of(int round) {
            return events;
          }

          @Override
          public void add(DeliveryEvent event) {
            events.add(event);
          }
        };
    EditionRecord third =
        new EditionRecord(
            3,
            1,
            decided,
            true,
            Optional.empty(),
            Optional.of(new EditionRecord.BoardDecision(decided, 4)));
    return new HeldEditions(deliveries, ROUND, third).of(administration(receiver));
  }

  private static Administration administration(String code) {
    return ROUND.organisation().byCode(code).orElseThrow();
  }

  private static Optional<Held> by(int edition, String... codes) {
    return Optional.of(
        new Held(edition, List.of(codes).stream().map(HeldEditionsTest::administration).toList()));
  }

  @Test
  void isTheLatestThatTheNamndItselfHolds() {
    handedOver(1, "BRO");
    handedOver(2, "BRO");
    handedOver(3, "BRO");

    assertThat(held("BRO", AFTER_THE_MERGER)).isEqualTo(by(2, "BRO"));
    assertThat(held("FAR", AFTER_THE_MERGER)).isEmpty();
  }

  @Test
  void oneThatTookOverHoldsWhatTheOthersHeld() {
    handedOver(1, "NOR");
    handedOver(1, "ÖST");
    handedOver(1, "RIK");
    handedOver(2, "SPT");

    assertThat(held("NIN", AFTER_THE_MERGER)).isEqualTo(by(1, "NOR", "ÖST"));
    assertThat(held("JÄR", AFTER_THE_MERGER)).isEqualTo(by(2, "SPT"));
    assertThat(held("NOR", BEFORE_THE_MERGER)).isEqualTo(by(1, "NOR"));
  }

  @Test
  void whatItGotItselfComesFirst() {
    handedOver(2, "NOR");
    handedOver(2, "NIN");

    assertThat(held("NIN", AFTER_THE_MERGER)).isEqualTo(by(2, "NIN"));
  }
}
