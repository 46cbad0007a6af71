package se.effektrapport.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What places of quotations are called by people, and who and what is quoted. */
final class PlaceNames {

  /** The parts of an utgångspunkt's chapter, and the chapters that are about all of them. */
  private static final Map<String, String> PARTS =
      Map.of(
          "exempel", "belysande exempel",
          "motgang", "effekt som uteblev eller blev en annan",
          "resultat", "resultat",
          "arbete", "bild av arbetet",
          "uppfoljning", "uppföljning",
          "hinder", "hinder",
          "jamstalldhet", "Jämställdhet",
          "barnratt", "Barnrätt",
          "iakttagelser", "Övergripande iakttagelser",
          "slutsatser", "Slutsatser och förslag");

  private final List<String> order;
  private final Map<String, String> pillars;
  private final Map<String, String> administrations = new HashMap<>();
  private final Map<String, String> questions = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();
  private final Set<String> passages;

  PlaceNames(Content content) {
    this.order = content.pillars().stream().map(Pillar::id).toList();
    this.pillars =
        content.pillars().stream()
            .collect(Collectors.toMap(Pillar::id, each -> each.id() + " – " + each.name()));
    content.respondents().forEach(each -> administrations.put(each.code(), each.name()));
    content.questions().forEach(each -> questions.put(each.id(), each.text()));
    content.columns().forEach(each -> columns.put(each.id(), each.header()));
    this.passages = content.passages().stream().map(Remark::reference).collect(Collectors.toSet());
  }

  /** Where the utgångspunkt of a place comes in the report; what is about all of them last. */
  int pillar(String place) {
    int slash = place.indexOf('/');
    return slash < 0 ? order.size() : order.indexOf(place.substring(0, slash));
  }

  String shown(Excerpt excerpt) {
    String part = PARTS.getOrDefault(excerpt.chapter(), excerpt.chapter());
    return excerpt.pillar().isEmpty()
        ? part
        : pillars.getOrDefault(excerpt.pillar(), excerpt.pillar()) + ": " + part;
  }

  String administration(String code) {
    return administrations.getOrDefault(code, code);
  }

  /** The question or the column that is answered: both may have the same id. */
  String said(Excerpt excerpt) {
    return (passages.contains(excerpt.reference()) ? questions : columns)
        .getOrDefault(excerpt.field(), excerpt.field());
  }
}
