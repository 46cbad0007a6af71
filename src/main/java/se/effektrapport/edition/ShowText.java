package se.effektrapport.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.effektrapport.protection.Hit;
import se.effektrapport.protection.ProtectText;
import se.effektrapport.protection.ProtectedText;
import se.effektrapport.review.Release;
import se.effektrapport.review.ReleaseVerdicts;
import se.effektrapport.review.UnitKey;
import se.effektrapport.texts.WrittenChapter;
import se.effektrapport.texts.WrittenChapter.Replacement;

/** Texts as they may be shown: without what points at a person, or as reviewers decided. */
public final class ShowText {

  /** What stands where all of a text was taken away. */
  public static final String REMOVED = "[text borttagen]";

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final ProtectText protectText;
  private final ReleaseVerdicts releases;

  /** Before any reviewer has released anything. */
  public ShowText(ProtectText protectText) {
    this(protectText, ReleaseVerdicts.none());
  }

  public ShowText(ProtectText protectText, ReleaseVerdicts releases) {
    this.protectText = protectText;
    this.releases = releases;
  }

  /**
   * A text as it may be shown.
   *
   * @param removed whether something was taken out
   * @param released whether a reviewer let it be quoted though something was
   */
  record ShownText(String text, boolean removed, boolean released) {}

  /**
   * @param field the question or the column it answers
   */
  ShownText of(String administration, String field, String text) {
    ProtectedText found = protectText.protect(text);
    return decided(UnitKey.of(administration, field, text), found)
        .map(release -> shown(release, text, found))
        .orElse(new ShownText(found.text(), !found.isUntouched(), false));
  }

  private static ShownText shown(Release release, String text, ProtectedText found) {
    return switch (release) {
      case ALL -> new ShownText(text, false, false);
      case WITHOUT_HITS -> new ShownText(found.text(), !found.isUntouched(), true);
      case NOTHING -> new ShownText(REMOVED, true, false);
    };
  }

  private Optional<Release> decided(UnitKey words, ProtectedText found) {
    return releases.inForce(words, ReleaseVerdicts.digest(found.hits()));
  }

  /** Words that nobody decides on. */
  String of(String words) {
    return protectText.protect(words).text();
  }

  /** The handläggare's own texts, each block of them like any other text. */
  public List<ChapterText> chapters(List<WrittenChapter> written) {
    return written.stream()
        .map(chapter -> chapter.replaced(words -> replacements(chapter.chapter(), words)))
        .map(each -> new ChapterText(each.chapter(), each.file(), each.markup()))
        .toList();
  }

  private List<Replacement> replacements(String chapter, String words) {
    ProtectedText found = protectText.protect(words);
    Optional<Release> release = decided(UnitKey.of(WrittenText.OWN, chapter, words), found);
    if (release.filter(Release.NOTHING::equals).isPresent()) {
      return List.of(new Replacement(0, words.length(), REMOVED));
    }
    return release.filter(Release.ALL::equals).isPresent() ? List.of() : replacements(found.hits());
  }

  /** Hits that overlap are replaced as one. */
  private static List<Replacement> replacements(List<Hit> hits) {
    List<Replacement> replacements = new ArrayList<>();
    for (Hit hit : hits) {
      Replacement last = replacements.isEmpty() ? null : replacements.getLast();
      if (last == null || hit.start() >= last.start() + last.length()) {
        replacements.add(new Replacement(hit.start(), hit.length(), ProtectText.REMOVED));
      } else {
        int end = Math.max(hit.end(), last.start() + last.length());
        replacements.set(
            replacements.size() - 1,
            new Replacement(last.start(), end - last.start(), ProtectText.REMOVED));
      }
    }
    return replacements;
  }

  /**
   * Whether words made from a text may stand beside what is shown of it: the reasons of a
   * classification are words of its text.
   */
  static Predicate<String> mayStandBeside(List<String> texts, List<String> shown) {
    Set<String> taken = texts.stream().flatMap(ShowText::words).collect(Collectors.toSet());
    shown.stream().flatMap(ShowText::words).forEach(taken::remove);
    return reason -> words(reason).noneMatch(taken::contains);
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
        .filter(each -> !each.isEmpty());
  }
}
