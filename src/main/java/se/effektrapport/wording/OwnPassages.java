package se.effektrapport.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.effektrapport.edition.Content;
import se.effektrapport.edition.Pillar;
import se.effektrapport.edition.Remark;

/** Which utgångspunkter the paragraphs of one answer were put under, by their references. */
record OwnPassages(Content content, List<Remark> remarks, ChapterNumbers chapters) {

  /** "BRO-2" before "BRO-12", and "4" before "10". */
  static final Comparator<String> IN_ORDER =
      Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

  /** More than these would be a list that nobody reads; the data behind the report has all. */
  private static final int REFERENCES = 5;

  private static final String REVIEWER = "REVIEWER";

  Map<String, Object> model() {
    List<String> reviewed = references(remarks.stream().filter(OwnPassages::isReviewed).toList());
    return Map.of(
        "stycken", placed(),
        "granskade_stycken", first(reviewed),
        "fler_granskade_stycken", reviewed.size() > REFERENCES);
  }

  private static boolean isReviewed(Remark remark) {
    return remark.label().filter(label -> label.origin().equals(REVIEWER)).isPresent();
  }

  /** The utgångspunkter in the order of the codebook; those without a paragraph are left out. */
  private List<Object> placed() {
    List<Object> placed = new ArrayList<>();
    for (Pillar pillar : content.pillars()) {
      List<String> own =
          references(
              remarks.stream()
                  .filter(
                      each -> each.label().filter(x -> x.pillar().equals(pillar.id())).isPresent())
                  .toList());
      if (!own.isEmpty()) {
        placed.add(
            Map.of(
                "utgangspunkt", CleanText.of(pillar.name()),
                "kapitel", chapters.find(ChapterNumbers.chapter(pillar)).orElse(""),
                "referenser", first(own),
                "fler", own.size() > REFERENCES));
      }
    }
    return placed;
  }

  private static List<String> references(List<Remark> remarks) {
    return remarks.stream()
        .map(each -> CleanText.of(each.reference()))
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }

  private static List<String> first(List<String> all) {
    return all.stream().limit(REFERENCES).toList();
  }
}
