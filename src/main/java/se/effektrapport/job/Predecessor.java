package se.effektrapport.job;

import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.CompareContents;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Edition;
import se.effektrapport.edition.EditionRecord;
import se.effektrapport.edition.Editions;
import se.effektrapport.edition.ShowAgain;
import se.effektrapport.edition.ShowText;
import se.effektrapport.wording.SameChapters;
import se.effektrapport.wording.WordReport;

/**
 * The edition that a later one is compared with: the last that the nämnd has decided on, or the
 * last that is locked if it has decided on none.
 *
 * @param edition what it says
 * @param base what it is called, and the decision
 * @param replaced the edition that the later one comes instead of
 */
record Predecessor(Edition edition, Changes.Earlier base, Changes.Earlier replaced) {

  /** Empty for a first edition. */
  static Optional<Predecessor> of(Editions editions, int round, int number) {
    List<EditionRecord> locked = records(editions, round, number);
    if (locked.isEmpty()) {
      return Optional.empty();
    }
    EditionRecord base =
        locked.reversed().stream()
            .filter(each -> each.decision().isPresent())
            .findFirst()
            .orElse(locked.getLast());
    return editions
        .edition(round, base.number())
        .map(
            edition ->
                new Predecessor(
                    edition, Changes.Earlier.of(base), Changes.Earlier.of(locked.getLast())));
  }

  private static List<EditionRecord> records(Editions editions, int round, int number) {
    return editions.history(round).stream()
        .filter(each -> each.number() < number && each.lock().isPresent())
        .toList();
  }

  /** All that others may hold when an edition with this number comes. */
  static List<Edition> locked(Editions editions, int round, int number) {
    return records(editions, round, number).stream()
        .flatMap(each -> editions.edition(round, each.number()).stream())
        .toList();
  }

  /**
   * The content with what changed. It is worded without that first, since which chapters read the
   * same is one of the things that are told.
   *
   * @param showText how texts may be shown now, also those that were shown otherwise then
   */
  Content compared(Content content, ShowText showText, WordReport words) {
    Content before = new ShowAgain(showText, content).of(edition.content());
    Changes changes = new CompareContents(before, content).compare(base, replaced);
    return content.since(SameChapters.add(changes, edition.markup(), words.word(content)));
  }
}
