package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.effektrapport.edition.Changes;
import se.effektrapport.edition.Changes.Chapter;
import se.effektrapport.wording.ReadChapters.Read;

/**
 * Tells which chapters of two reports read the same, down to the numbers of their tables, and which
 * parts of the other chapters do.
 *
 * <p>A chapter with a picture is never among them: its file may be another under the same name.
 */
public final class SameChapters {

  private final List<Chapter> whole = new ArrayList<>();
  private final List<Chapter> partly = new ArrayList<>();

  private SameChapters() {}

  /** The changes with what reads the same, in the order of the report after. */
  public static Changes add(Changes changes, String before, String after) {
    Map<String, Read> known = new HashMap<>();
    ReadChapters.in(before).forEach(each -> known.putIfAbsent(each.id(), each));
    SameChapters same = new SameChapters();
    for (Read each : ReadChapters.in(after)) {
      if (known.containsKey(each.id())) {
        same.compare(known.get(each.id()), each);
      }
    }
    return changes.withUnchanged(same.whole, same.partly);
  }

  private void compare(Read before, Read after) {
    List<String> parts =
        after.parts().stream()
            .skip(1)
            .filter(part -> before.parts().stream().anyMatch(part::readsAs))
            .map(Read::title)
            .toList();
    Chapter chapter = new Chapter(after.id(), after.title(), parts);
    if (after.readsAs(before)) {
      whole.add(chapter);
    } else if (!parts.isEmpty()) {
      partly.add(chapter);
    }
  }
}
