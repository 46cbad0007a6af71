package se.effektrapport.distribution;

import java.nio.file.Path;
import java.util.List;

/** Messages to try with. */
final class Letters {

  static final String FROM = "handlaggare@example.se";
  static final String TO = "bromma@example.se";

  private Letters() {}

  static Delivery delivery() {
    return Delivery.handingOver(2022, 1, "BRO");
  }

  static Message to(String mailbox) {
    return new Message(
        Message.id(delivery(), "bromma", FROM),
        FROM,
        mailbox,
        "Effektrapport 2022, utgåva 1",
        "Hej!\nSocialnämnden har beslutat.\n",
        List.of());
  }

  static Message with(Path file) {
    Message plain = message();
    return new Message(
        plain.id(),
        plain.from(),
        plain.to(),
        plain.subject(),
        plain.body(),
        List.of(new Message.Attachment(file.getFileName().toString(), file)));
  }

  static Message message() {
    return to(TO);
  }
}
