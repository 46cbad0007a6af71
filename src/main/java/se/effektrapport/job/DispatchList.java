package se.effektrapport.job;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import se.effektrapport.distribution.Deliveries;
import se.effektrapport.distribution.Delivery;
import se.effektrapport.distribution.DeliveryEvent;
import se.effektrapport.distribution.DeliveryEvent.Channel;
import se.effektrapport.distribution.DeliveryEvent.Envelope;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.round.Administration;
import se.effektrapport.sheet.Draft;
import se.effektrapport.sheet.Table;
import se.effektrapport.sheet.WriteWorkbook;

/** sandlista.xlsx: which nämnd gets what, how far it has come, and what its message is found by. */
record DispatchList(Run run, EditionRecord edition, Deliveries deliveries) {

  static final String NAME = "sandlista.xlsx";

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private static final List<Table.Column> COLUMNS =
      List.of(
          new Table.Column("Nämnd", 34),
          new Table.Column("Kod", 7),
          new Table.Column("Utgåva", 9),
          new Table.Column("Ersätter", 10),
          new Table.Column("Mapp", 22),
          new Table.Column("I mappen", 17),
          new Table.Column("Bilagor", 60),
          new Table.Column("Brevlåda", 36),
          new Table.Column("E-post", 34),
          new Table.Column("När", 17),
          new Table.Column("Försök", 9),
          new Table.Column("Message-ID", 60),
          new Table.Column("Får inte plats i brevet", 40));

  void write(List<Distributed.Receiver> receivers) throws IOException {
    Draft draft =
        new Draft(
                "Sändlista för effektrapport %d, utgåva %d".formatted(run.year(), edition.number()))
            .add(
                new Table("Sändlista", COLUMNS, receivers.stream().map(this::row).toList())
                    .sheet());
    String path = "distribution/%s/%s".formatted(OutputFolder.edition(edition.number()), NAME);
    run.output().write(path, WriteWorkbook.bytes(draft), "." + NAME + ".ny");
  }

  private List<Draft.Content> row(Distributed.Receiver receiver) {
    Administration administration = receiver.administration();
    Delivery delivery = Delivery.handingOver(run.year(), edition.number(), administration.code());
    Optional<DeliveryEvent> folder = deliveries.last(delivery, Channel.FOLDER);
    Optional<DeliveryEvent> mail = receiver.last();
    return List.of(
        text(administration.committee().name()),
        text(administration.code()),
        number(edition.number()),
        receiver.replaces().map(DispatchList::number).orElse(new Draft.Content.Blank()),
        text(administration.slug()),
        receiver.failed().map(DispatchList::text).orElse(text(folder.map(this::at).orElse(""))),
        text(String.join(", ", receiver.files())),
        text(
            mail.flatMap(DeliveryEvent::message)
                .map(Envelope::mailbox)
                .orElse(administration.committee().mailbox())),
        text(mail.map(DeliveryEvent::stateInText).orElse("inte skickat")),
        text(mail.map(this::at).orElse("")),
        mail.map(each -> number(each.attempt())).orElse(new Draft.Content.Blank()),
        text(mail.flatMap(DeliveryEvent::message).map(Envelope::messageId).orElse("")),
        text(String.join(", ", receiver.leftOut())));
  }

  private String at(DeliveryEvent event) {
    LocalDateTime at = event.at();
    return MINUTE.format(at);
  }

  private static Draft.Content text(String text) {
    return text.isEmpty() ? new Draft.Content.Blank() : new Draft.Content.Text(text);
  }

  private static Draft.Content number(int number) {
    return new Draft.Content.Amount(java.math.BigDecimal.valueOf(number));
  }
}
