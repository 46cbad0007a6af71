package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.List;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.Changes.Kind;
import se.effektrapport.edition.Changes.OfAnswer;
import se.effektrapport.edition.Changes.Outcome;
import se.effektrapport.protection.Shown;

/** Words how much has changed: "åtta insatser har tillkommit och en insats har ändrats". */
final class WordChanges {

  static final Noun ACTIVITY = new Noun("insats", "insatser", "insatsen", "insatserna", false);
  private static final Noun PARAGRAPH = new Noun("stycke", "stycken", "stycket", "styckena", true);

  private WordChanges() {}

  /** "åtta insatser". */
  static String activities(OfAnswer answer) {
    return Swedish.count(new Shown.Number(answer.activities()), ACTIVITY);
  }

  /** Empty where neither insatser nor paragraphs have changed, unless it is a corrected answer. */
  static String of(OfAnswer answer) {
    String changes =
        told(
            answer.items(Kind.ADDED),
            answer.items(Kind.REMOVED),
            answer.items(Kind.CHANGED),
            answer.remarks().size());
    return changes.isEmpty() && answer.outcome() == Outcome.CORRECTED
        ? "inget som rapporten återger har ändrats"
        : changes;
  }

  static String ofAll(Changes changes) {
    return told(
        changes.items(Kind.ADDED),
        changes.items(Kind.REMOVED),
        changes.items(Kind.CHANGED),
        changes.answers().stream().mapToLong(each -> each.remarks().size()).sum());
  }

  private static String told(long added, long removed, long changed, long paragraphs) {
    List<String> parts = new ArrayList<>();
    add(added, ACTIVITY, "har tillkommit", parts);
    add(removed, ACTIVITY, "har tagits bort", parts);
    add(changed, ACTIVITY, "har ändrats", parts);
    add(paragraphs, PARAGRAPH, "i de öppna svaren har ändrats", parts);
    return Swedish.enumeration(parts);
  }

  private static void add(long number, Noun noun, String what, List<String> parts) {
    if (number > 0) {
      parts.add(Swedish.count(new Shown.Number(number), noun) + " " + what);
    }
  }
}
