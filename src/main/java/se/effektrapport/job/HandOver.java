package se.effektrapport.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.effektrapport.distribution.DeliverMail;
import se.effektrapport.distribution.Deliveries;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.distribution.Enclosed;
import se.effektrapport.distribution.HandingOver;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.round.Administration;

/** Hands an edition over to one nämnd after another; what goes wrong with one stops none. */
final class HandOver {

  private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);

  private final Run run;
  private final EditionRecord edition;
  private final Deliveries deliveries;
  private final FillParcel fillParcel;
  private final Optional<DeliverMail> mail;
  private final long largest;
  private final Set<String> again;

  /**
   * @param mail how it is sent too; empty if it only goes to a folder
   * @param largest bytes of a message
   * @param again the codes of those that it is sent to although that may have been done
   */
  HandOver(
      Run run,
      EditionRecord edition,
      Deliveries deliveries,
      OwnLetters letters,
      Optional<DeliverMail> mail,
      long largest,
      Set<String> again) {
    this.run = run;
    this.edition = edition;
    this.deliveries = deliveries;
    this.fillParcel = new FillParcel(run, deliveries, letters);
    this.mail = mail;
    this.largest = largest;
    this.again = again;
  }

  /** What the edition is to a nämnd. */
  HandingOver to(Administration receiver) {
    EditionRecord.BoardDecision decision = edition.decision().orElseThrow();
    return new HandingOver(
        run.undertaking().round(),
        edition.number(),
        decision.day(),
        decision.paragraph(),
        receiver,
        new HeldEditions(deliveries, run.undertaking().round(), edition).of(receiver));
  }

  Distributed.Receiver handOver(Administration receiver) {
    HandingOver handingOver = to(receiver);
    try {
      return handOver(handingOver);
    } catch (IOException | UncheckedIOException | RunException failed) {
      LOG.error("the folder of {} could not be written", receiver.slug(), failed);
      return new Distributed.Receiver(
          receiver,
          handingOver.replaces().map(HandingOver.Held::edition),
          false,
          List.of(),
          List.of(),
          Optional.empty(),
          last(handingOver),
          Optional.of(RunException.of(failed).getMessage()));
    }
  }

  private Distributed.Receiver handOver(HandingOver handingOver) throws IOException {
    FillParcel.Parcel parcel = fillParcel.fill(handingOver);
    List<Path> files =
        parcel.files().stream().filter(file -> !file.endsWith(Manifest.NAME)).toList();
    Enclosed enclosed = Enclosed.of(files, largest);
    Optional<DeliverMail.Result> sent =
        mail.filter(each -> !files.isEmpty())
            .map(
                each ->
                    each.deliver(
                        handingOver.delivery(),
                        handingOver.message(enclosed),
                        again.contains(handingOver.receiver().code())));
    sent.ifPresent(result -> remarkIfDone(handingOver, result));
    return new Distributed.Receiver(
        handingOver.receiver(),
        handingOver.replaces().map(HandingOver.Held::edition),
        parcel.written(),
        names(files),
        names(enclosed.left()),
        sent,
        last(handingOver),
        notSent(handingOver, files));
  }

  /** What is not there as it was sent is sent to nobody, whoever asks for it. */
  private Optional<String> notSent(HandingOver handingOver, List<Path> files) {
    boolean asked = again.contains(handingOver.receiver().code());
    return mail.filter(each -> files.isEmpty() && asked)
        .map(each -> "Därför är inget brev skickat, fast --igen bad om det.");
  }

  /** Whoever asks for it again must know that nothing came of it, and what to do. */
  private void remarkIfDone(HandingOver handingOver, DeliverMail.Result result) {
    if (again.contains(handingOver.receiver().code())
        && result instanceof DeliverMail.Result.Left(DeliveryEvent last)
        && last.state() == DeliveryEvent.State.DONE) {
      run.remark(
          "Brevet till %s skickades den %s till %s och skickas inte dit igen. Har det inte kommit fram: rätta brevlådan i organisation.yaml och kör igen, eller skicka mappen på annat sätt."
              .formatted(
                  handingOver.receiver().committee().inText(),
                  last.at().toLocalDate(),
                  last.message().map(DeliveryEvent.Envelope::mailbox).orElse("")));
    }
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }

  private Optional<DeliveryEvent> last(HandingOver handingOver) {
    return deliveries.last(handingOver.delivery(), DeliveryEvent.Channel.MAIL);
  }
}
