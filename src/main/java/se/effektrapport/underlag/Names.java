package se.effektrapport.underlag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Excerpt;
import se.effektrapport.edition.Pillar;

/** What readers call the things that an edition knows by id; an unknown id stands for itself. */
final class Names {

  private static final Map<String, String> CHAPTERS =
      Map.of(
          "uppfoljning", "uppföljning",
          "motgang", "motgång",
          "jamstalldhet", "jämställdhet",
          "barnratt", "barnrätt");

  private static final Map<String, String> ORIGINS =
      Map.of(
          "REVIEWER", "granskare",
          "RESPONDENT", "den som svarade",
          "COMPUTED", "beräknad");

  private final Map<String, String> administrations = new HashMap<>();
  private final Map<String, String> pillars = new HashMap<>();
  private final Map<String, String> questions = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();
  private final Set<String> passages = new HashSet<>();

  Names(Content content) {
    content.respondents().forEach(each -> administrations.put(each.code(), each.name()));
    content.pillars().forEach(this::add);
    content.questions().forEach(each -> questions.put(each.id(), each.text()));
    content.columns().forEach(each -> columns.put(each.id(), each.header()));
    content.passages().forEach(each -> passages.add(each.reference()));
  }

  private void add(Pillar pillar) {
    pillars.put(pillar.id(), pillar.name());
    pillar.areas().forEach(area -> pillars.put(area.id(), area.id() + " " + area.name()));
  }

  String administration(String code) {
    return administrations.getOrDefault(code, code);
  }

  /** An utgångspunkt or delområde. */
  String pillar(String id) {
    return pillars.getOrDefault(id, id);
  }

  String question(String id) {
    return questions.getOrDefault(id, id);
  }

  /** The question or column that was quoted: both may have the same id. */
  String field(Excerpt excerpt) {
    return isPassage(excerpt)
        ? question(excerpt.field())
        : columns.getOrDefault(excerpt.field(), excerpt.field());
  }

  boolean isPassage(Excerpt excerpt) {
    return passages.contains(excerpt.reference());
  }

  static String chapter(String id) {
    return CHAPTERS.getOrDefault(id, id);
  }

  static String origin(String origin) {
    return ORIGINS.getOrDefault(origin, origin);
  }
}
