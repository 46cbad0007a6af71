package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Pillar;

/**
 * The chapters in the order of the report, numbered, and the appendices by letters: the report is
 * itself somebody's Bilaga 1.
 */
final class ChapterNumbers {

  private static final List<String> FIRST = List.of("bakgrund", "genomforande");
  private static final List<String> LAST =
      List.of("iakttagelser", "jamstalldhet", "barnratt", "slutsatser");
  private static final List<String> APPENDICES =
      List.of(
          "bilaga-insatser",
          "bilaga-utveckling",
          "bilaga-forvaltningar",
          "bilaga-styrdokument",
          "bilaga-sparbarhet",
          "bilaga-fragor",
          "bilaga-andringar");

  private final Map<String, String> numbers = new LinkedHashMap<>();

  ChapterNumbers(Content content) {
    List<String> chapters = new ArrayList<>(FIRST);
    content.pillars().stream()
        .filter(pillar -> !pillar.other())
        .forEach(pillar -> chapters.add(chapter(pillar)));
    chapters.addAll(LAST);
    chapters.forEach(chapter -> numbers.put(chapter, String.valueOf(numbers.size() + 1)));
    char letter = 'A';
    for (String appendix : APPENDICES) {
      if (!hasNothingToSay(appendix, content)) {
        numbers.put(appendix, String.valueOf(letter++));
      }
    }
  }

  private static boolean hasNothingToSay(String appendix, Content content) {
    return switch (appendix) {
      case "bilaga-utveckling" -> content.development().isEmpty();
      case "bilaga-styrdokument" -> content.steering().isEmpty();
      default -> false;
    };
  }

  /** The chapter of an utgångspunkt, "utgangspunkt-s". */
  static String chapter(Pillar pillar) {
    return "utgangspunkt-" + pillar.id().toLowerCase(Locale.ROOT);
  }

  String number(String chapter) throws TemplateMistake {
    return find(chapter)
        .orElseThrow(
            () ->
                new TemplateMistake(
                    "ett av kapitlen " + String.join(", ", numbers.keySet()), "”" + chapter + "”"));
  }

  /** "kapitel 4", "sammanfattningen", "tjänsteutlåtandet": where a chapter text stands. */
  String called(String chapter) {
    return find(chapter)
        .map(number -> "kapitel " + number)
        .orElse(chapter.startsWith("tu-") ? "tjänsteutlåtandet" : "sammanfattningen");
  }

  /** Empty for a part of the report that has no number, such as its summary. */
  Optional<String> find(String chapter) {
    return Optional.ofNullable(numbers.get(chapter));
  }
}
