package se.effektrapport.distribution;

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

  static Message message() {
    return to(TO);
  }
}
