package se.effektrapport.wording;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.effektrapport.edition.Changes;
import se.effektrapport.wording.ReadChapters.Read;

/** Tells which chapters of two reports read the same, down to the numbers of their tables. */
public final class SameChapters {

  private SameChapters() {}

  /**
   * Those of the report after, in its order. A chapter with a picture is never among them: its file
   * may be another under the same name.
   */
  public static List<Changes.Chapter> in(String before, String after) {
    Map<String, Read> known =
        ReadChapters.in(before).stream()
            .collect(Collectors.toMap(Read::id, Function.identity(), (one, other) -> one));
    return ReadChapters.in(after).stream()
        .filter(each -> each.equals(known.get(each.id())) && !each.hasPictures())
        .map(each -> new Changes.Chapter(each.id(), each.title()))
        .toList();
  }
}
