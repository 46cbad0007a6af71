package se.effektrapport.wording;

import java.util.Map;
import se.effektrapport.round.Administration;
import se.effektrapport.round.Round;

/** Who writes a letter, for templates: the förvaltning whose nämnd decides on the report. */
record SenderModel(Round round) {

  Map<String, Object> model() {
    Administration sender = round.decider();
    return Map.of(
        "forvaltning", CleanText.of(sender.name()),
        "forvaltning_i_text", CleanText.of(sender.inText()),
        "avdelning", CleanText.of(round.matter().unit()),
        "namnd", CleanText.of(sender.committee().name()),
        "namnd_i_text", CleanText.of(sender.committee().inText()),
        "namnd_genitiv", CleanText.of(sender.committee().genitive()),
        "brevlada", CleanText.of(round.matter().officer().mailbox()));
  }
}
