package se.effektrapport.cli;

import static se.effektrapport.cli.Lines.plural;

import java.util.List;
import java.util.Optional;
import se.effektrapport.distribution.DeliverMail.Result;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.distribution.DeliveryEvent.State;
import se.effektrapport.job.Distributed;
import se.effektrapport.job.Distributed.Receiver;

/** What came of handing an edition over, as it is shown at the terminal. */
final class DistributedText {

  private final Distributed distributed;
  private final boolean mail;
  private final Lines lines = new Lines();

  /**
   * @param mail whether it was to be sent too
   */
  DistributedText(Distributed distributed, boolean mail) {
    this.distributed = distributed;
    this.mail = mail;
  }

  String text() {
    lines.add("");
    if (distributed.nothingNew() && distributed.left().isEmpty()) {
      lines.add(
          "Inget nytt: utgåva %d är redan överlämnad till %s."
              .formatted(distributed.edition(), receivers()));
    } else {
      told();
    }
    distributed.receivers().forEach(this::left);
    notSentOtherwise();
    distributed.remarks().forEach(remark -> lines.add("Se efter: " + remark));
    lines.add("Mapparna och sandlista.xlsx ligger i %s.".formatted(distributed.folder()));
    return lines.joined();
  }

  private String receivers() {
    return plural(distributed.receivers().size(), "nämnd", "nämnder");
  }

  private void told() {
    lines.add(
        "Utgåva %d överlämnas till %s. %s"
            .formatted(distributed.edition(), receivers(), folders()));
    List<Receiver> successors =
        distributed.receivers().stream().filter(each -> each.replaces().isPresent()).toList();
    if (!successors.isEmpty()) {
      lines.add(
          "Den ersätter en tidigare utgåva hos %s."
              .formatted(plural(successors.size(), "nämnd", "nämnder")));
    }
    if (mail) {
      long sent = distributed.receivers().stream().filter(Receiver::sentNow).count();
      long before =
          distributed.receivers().stream()
              .filter(each -> !each.sentNow() && state(each).equals(Optional.of(State.DONE)))
              .count();
      lines.add("Brev skickade nu: %d. Skickade tidigare: %d.".formatted(sent, before));
    }
  }

  private String folders() {
    long written = distributed.receivers().stream().filter(Receiver::written).count();
    if (written == 0) {
      return "Mapparna är redan skrivna.";
    }
    return written == distributed.receivers().size()
        ? "Alla mappar är skrivna."
        : "%s nu, de andra är som de var."
            .formatted(plural(written, "mapp är skriven", "mappar är skrivna"));
  }

  private static Optional<State> state(Receiver receiver) {
    return receiver.last().map(DeliveryEvent::state);
  }

  private void left(Receiver receiver) {
    String who =
        "%s (%s)"
            .formatted(
                receiver.administration().committee().name(), receiver.administration().code());
    receiver
        .failed()
        .ifPresent(failed -> lines.add("%s: mappen är inte skriven. %s".formatted(who, failed)));
    if (receiver.mail().orElse(null) instanceof Result.NotTried not && state(receiver).isEmpty()) {
      lines.add(
          "%s: inte skickat, för %s. Kör igen senare.".formatted(who, not.obstacle().inText()));
    }
    receiver.last().ifPresent(event -> left(who, receiver.administration().code(), event));
  }

  private void left(String who, String code, DeliveryEvent event) {
    switch (event.state()) {
      case DONE -> {}
      case BEGUN, UNKNOWN ->
          lines.add(
              "%s: ovisst om brevet kom fram. Leta efter Message-ID %s i nämndens brevlåda eller e-postserverns logg. Har det inte kommit fram: skicka igen med --epost --igen %s. Har det kommit fram: anteckna det med --framme %s."
                  .formatted(who, messageId(event), code, code));
      case TEMPORARY ->
          lines.add("%s: inte skickat (%s). Kör igen senare.".formatted(who, event.reply()));
      case PERMANENT ->
          lines.add(
              "%s: e-postservern tar inte emot brevet till %s (%s). Rätta brevlådan i organisation.yaml och kör igen, eller skicka igen med --epost --igen %s."
                  .formatted(who, mailbox(event), event.reply(), code));
    }
  }

  private static String messageId(DeliveryEvent event) {
    return event.message().map(DeliveryEvent.Envelope::messageId).orElse("");
  }

  private static String mailbox(DeliveryEvent event) {
    return event.message().map(DeliveryEvent.Envelope::mailbox).orElse("");
  }

  private void notSentOtherwise() {
    List<Receiver> tooBig =
        distributed.receivers().stream().filter(each -> !each.leftOut().isEmpty()).toList();
    if (mail && !tooBig.isEmpty()) {
      lines.add(
          "Se efter: filer som inte får plats i brevet och skickas på annat sätt till %s: %s."
              .formatted(
                  plural(tooBig.size(), "nämnd", "nämnder"),
                  String.join(", ", tooBig.getFirst().leftOut())));
    }
  }
}
