package se.effektrapport.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.effektrapport.distribution.DeliveryEvent.Channel;
import se.effektrapport.distribution.DeliveryEvent.State;

/** What the events say of whether somebody has an edition. */
class CourseTest {

  private static final LocalDateTime AT = LocalDateTime.of(2022, 11, 16, 9, 0);

  private static DeliveryEvent event(Channel channel, State state) {
    return new DeliveryEvent(Letters.delivery(), channel, state, 1, Optional.empty(), "", "f0", AT);
  }

  private static Course withFolderAnd(State... message) {
    List<DeliveryEvent> sent =
        Arrays.stream(message).map(state -> event(Channel.MAIL, state)).toList();
    return Course.ofHandingsOver(
            Stream.concat(Stream.of(event(Channel.FOLDER, State.DONE)), sent.stream()).toList())
        .get(Letters.delivery());
  }

  @Test
  void aFolderIsHandedOverUnlessAMessageWasToCarryIt() {
    assertThat(withFolderAnd().arrived()).isPresent();
    assertThat(withFolderAnd(State.BEGUN, State.PERMANENT).arrived()).isEmpty();
    assertThat(withFolderAnd(State.BEGUN, State.PERMANENT).mayHaveArrived()).isFalse();
    assertThat(withFolderAnd(State.BEGUN, State.DONE).arrived())
        .get()
        .extracting(DeliveryEvent::channel)
        .isEqualTo(Channel.MAIL);
  }

  @Test
  void aReceiptIsNoHandingOver() {
    Delivery receipt = new Delivery(2022, Delivery.Kind.RECEIPT, Optional.empty(), "BRO", "");
    DeliveryEvent sent =
        new DeliveryEvent(receipt, Channel.MAIL, State.DONE, 1, Optional.empty(), "", "f0", AT);
    assertThat(Course.ofHandingsOver(List.of(sent))).isEmpty();
  }

  @Test
  void whatIsUncertainMayHaveArrived() {
    assertThat(withFolderAnd(State.BEGUN).arrived()).isEmpty();
    assertThat(withFolderAnd(State.BEGUN).mayHaveArrived()).isTrue();
    assertThat(withFolderAnd(State.BEGUN, State.UNKNOWN).mayHaveArrived()).isTrue();
    assertThat(
            withFolderAnd(State.BEGUN, State.UNKNOWN, State.BEGUN, State.PERMANENT)
                .mayHaveArrived())
        .as("the first may have, though the second did not")
        .isTrue();
  }

  @Test
  void whatWasSentOnceHasArrivedWhateverCameOfSendingItAgain() {
    assertThat(withFolderAnd(State.BEGUN, State.DONE, State.BEGUN, State.PERMANENT).arrived())
        .isPresent();
  }
}
