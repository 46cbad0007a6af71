package se.effektrapport.wording;

import java.util.List;
import java.util.Optional;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.CompareContents;
import se.effektrapport.edition.Content;

/**
 * What changed of one answer between two editions, and of the numbers made of it alone. A number
 * that one of them does not have is not told: a new answer's are all new, and stand in the tables.
 *
 * @param most how many of each kind are told
 */
record OwnChanges(Content held, Content content, String code, int most) {

  Changes changes() {
    Changes.Earlier before =
        new Changes.Earlier(held.head().number(), held.head().date(), Optional.empty());
    Changes all = new CompareContents(held, content).compare(before, before);
    return new Changes(
        before,
        before,
        all.answers().stream().filter(each -> each.code().equals(code)).toList(),
        first(
            all.figures().stream()
                .filter(each -> each.id().contains(".av." + code + "."))
                .filter(each -> each.before().isPresent() && each.after().isPresent())
                .toList()),
        first(all.reclassified().stream().filter(each -> each.code().equals(code)).toList()),
        List.of(),
        List.of(),
        List.of());
  }

  private <T> List<T> first(List<T> all) {
    return all.stream().limit(most).toList();
  }
}
