package se.effektrapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.effektrapport.round.RoundFolder;

/** Which of the files in the folder have to be read. */
class ArrivalsTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 10, 5);
  private static final LocalDate EARLY = LocalDate.of(2022, 9, 1);
  private static final LocalDate LATER = LocalDate.of(2022, 9, 20);

  @TempDir Path folder;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(folder.resolve("enkatsvar"));
  }

  private void lies(String name, String bytes) throws IOException {
    Files.writeString(folder.resolve("enkatsvar").resolve(name), bytes);
  }

  private Arrivals arrivals() {
    RoundFolder round = new RoundFolder(folder, 2022);
    return Arrivals.in(round, round.received(), TODAY);
  }

  private static Arrival arrival(String bytes, LocalDate received) {
    return new Arrival(Path.of(bytes + ".xlsx"), bytes + ".xlsx", bytes, received);
  }

  private static Receipt accepted(String bytes, int version, LocalDate received) {
    return receipt(bytes, Optional.of(version), Receipt.Outcome.ACCEPTED, received);
  }

  private static Receipt refused(String bytes) {
    return receipt(bytes, Optional.empty(), Receipt.Outcome.REFUSED, EARLY);
  }

  private static Receipt receipt(
      String bytes, Optional<Integer> version, Receipt.Outcome outcome, LocalDate received) {
    return new Receipt(
        bytes + ".xlsx", bytes, received, Optional.of("SKÄ"), version, outcome, List.of());
  }

  private static void assertUnread(Arrivals arrivals, List<Receipt> receipts, String... bytes) {
    assertThat(arrivals.unread(receipts)).extracting(Arrival::sha256).containsExactly(bytes);
  }

  @Test
  void areInTheOrderTheyWereReceivedAndThenByName() throws IOException {
    lies("b.xlsx", "1");
    lies("c.xlsx", "2");
    lies("a.xlsx", "3");
    Files.writeString(folder.resolve("mottaget.csv"), "fil;mottaget\nc.xlsx;2022-09-01\n");

    assertThat(arrivals().all())
        .extracting(Arrival::name)
        .containsExactly("c.xlsx", "a.xlsx", "b.xlsx");
    assertThat(arrivals().all()).extracting(Arrival::received).containsExactly(EARLY, TODAY, TODAY);
  }

  @Test
  void areKnownByTheirBytesAndByTheirNameInNfc() throws IOException {
    lies("A\u030Arsta.xlsx", "abc");

    Arrival arrival = arrivals().all().getFirst();
    assertThat(arrival.name()).isEqualTo("Årsta.xlsx");
    assertThat(arrival.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void theSameBytesAreReadOnceWhateverTheFilesAreCalled() {
    Arrivals twice =
        new Arrivals(
            List.of(
                arrival("ett", EARLY),
                new Arrival(Path.of("kopia.xlsx"), "kopia.xlsx", "ett", LATER)));

    assertThat(twice.unread(List.of())).extracting(Arrival::name).containsExactly("ett.xlsx");
    assertUnread(twice, List.of(accepted("ett", 1, EARLY)));
  }

  @Test
  void aRefusedFileIsReadAgain() {
    Arrivals there = new Arrivals(List.of(arrival("ett", EARLY), arrival("två", EARLY)));

    assertUnread(there, List.of(refused("ett"), accepted("två", 1, EARLY)), "ett");
  }

  @Test
  void aFileAcceptedInTheEndIsNotReadAgainThoughItWasRefusedOnce() {
    Arrivals there = new Arrivals(List.of(arrival("ett", EARLY)));

    assertUnread(there, List.of(refused("ett"), accepted("ett", 1, EARLY)));
  }

  @Test
  void anEarlierAnswerPutBackInPlaceOfTheLaterIsRead() {
    List<Receipt> receipts = List.of(accepted("ett", 1, EARLY), accepted("två", 2, EARLY));

    assertUnread(new Arrivals(List.of(arrival("ett", EARLY))), receipts, "ett");
    assertUnread(new Arrivals(List.of(arrival("ett", EARLY), arrival("två", EARLY))), receipts);
  }

  @Test
  void anAnswerThatCameEarlierIsNotPutBackByTheLaterOneBeingGone() {
    List<Receipt> receipts = List.of(accepted("ett", 1, EARLY), accepted("två", 2, LATER));

    assertUnread(new Arrivals(List.of(arrival("ett", EARLY))), receipts);
    assertUnread(new Arrivals(List.of(arrival("ett", TODAY))), receipts, "ett");
  }

  @Test
  void anAnswerThatCameEarlierButWasReadLaterIsNotReadAgain() {
    List<Receipt> receipts = List.of(accepted("ett", 1, LATER), accepted("två", 2, EARLY));

    assertUnread(new Arrivals(List.of(arrival("ett", LATER), arrival("två", EARLY))), receipts);
    assertUnread(new Arrivals(List.of(arrival("två", EARLY))), receipts);
  }

  @Test
  void aFileSavedAgainStandsForTheAnswerItHolds() {
    List<Receipt> receipts =
        List.of(
            accepted("ett", 1, EARLY),
            accepted("två", 2, EARLY),
            receipt("två sparad", Optional.of(2), Receipt.Outcome.UNCHANGED, EARLY));

    assertUnread(
        new Arrivals(List.of(arrival("ett", EARLY), arrival("två sparad", EARLY))), receipts);
  }

  @Test
  void filesThatCannotBeReadAreEachRefused() {
    Arrival one = new Arrival(Path.of("a.xlsx"), "a.xlsx", "", EARLY);
    Arrival other = new Arrival(Path.of("b.xlsx"), "b.xlsx", "", EARLY);

    assertThat(new Arrivals(List.of(one, other)).unread(List.of())).containsExactly(one, other);
    assertThat(FileDigest.of(folder.resolve("borta.xlsx"))).isEmpty();
  }
}
