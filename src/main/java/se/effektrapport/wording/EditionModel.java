package se.effektrapport.wording;

import java.util.List;
import java.util.Map;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.status.RoundStatus.KeptEdition;
import se.effektrapport.status.RoundStatus.PublishedFile;

/** How far an edition has come, for the template of where a round stands. */
final class EditionModel {

  private EditionModel() {}

  static Map<String, Object> of(KeptEdition edition) {
    EditionRecord record = edition.record();
    return Map.of(
        "nummer", String.valueOf(record.number()),
        "datum", Swedish.date(record.date()),
        "lage", state(record),
        "faststalld_av", CleanText.of(record.lock().map(EditionRecord.Lock::by).orElse("")),
        "faststalld", record.lock().map(each -> Swedish.date(each.at().toLocalDate())).orElse(""),
        "beslutad", record.decision().map(each -> Swedish.date(each.day())).orElse(""),
        "paragraf", record.decision().map(each -> String.valueOf(each.paragraph())).orElse(""),
        "filer", paths(edition, true),
        "saknade", paths(edition, false));
  }

  private static String state(EditionRecord record) {
    if (record.decision().isPresent()) {
      return "beslutad";
    }
    return record.lock().isPresent() ? "faststalld" : "utkast";
  }

  private static List<String> paths(KeptEdition edition, boolean there) {
    return edition.files().stream()
        .filter(each -> each.there() == there)
        .map(PublishedFile::path)
        .toList();
  }
}
