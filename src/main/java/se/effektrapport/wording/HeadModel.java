package se.effektrapport.wording;

import java.util.Map;
import se.effektrapport.edition.Head;

/** What the edition is, for templates. */
record HeadModel(Head head) {

  void putInto(Map<String, Object> model) {
    model.put(
        "utgava",
        Map.of(
            "ar", String.valueOf(head.round()),
            "nummer", String.valueOf(head.number()),
            "datum", Swedish.date(head.date()),
            "datum_iso", head.date().toString(),
            "utkast", head.draft(),
            "exempeldata", head.sampleData(),
            "dnr", CleanText.of(head.reference()),
            "handlaggare", CleanText.of(head.officer())));
    model.put(
        "strategi",
        Map.of(
            "namn", CleanText.of(head.strategy()),
            "period", CleanText.of(head.period()),
            "dnr", CleanText.of(head.strategyReference())));
    model.put("enkat", Map.of("sista_svarsdag", Swedish.date(head.deadline())));
    model.put(
        "skydd",
        Map.of(
            "troskel", String.valueOf(head.smallNumber()),
            "procentbas", String.valueOf(head.percentBase())));
  }
}
