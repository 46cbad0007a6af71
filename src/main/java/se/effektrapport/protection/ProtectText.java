package se.effektrapport.protection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Takes out of a text what may point at a person. */
public final class ProtectText {
  /** What stands where something was taken out. */
  public static final String REMOVED = "[uppgift borttagen]";

  /** The rules in force. A place that a rule has is not told of again by those after it. */
  private final List<Rule> rules;

  /** A text is shown in the edition, to reviewers and in what is compared: it is searched once. */
  private final Map<String, ProtectedText> known = new ConcurrentHashMap<>();

  /** One way of recognising personal data; the kind of its hits tells the reason. */
  interface Rule {
    /**
     * @param text folded: digits, dashes, blanks and accents are written in one way
     */
    Stream<Hit> findIn(String text);
  }

  ProtectText(Lexicon lexicon, long threshold) {
    rules =
        List.of(
            new FindPersonalNumbers(),
            new FindMail(),
            new FindPhones(),
            new FindCaseNumbers(),
            new FindPlates(lexicon),
            new FindAddresses(),
            new FindNames(lexicon),
            new FindCombinations(),
            new FindFewPersons(threshold),
            new FindSets());
  }

  /**
   * With the lists of names in the folder of templates.
   *
   * @param threshold the smallest count of persons that is told, 5
   * @throws se.effektrapport.datafile.DataFileException if a list is missing or empty
   */
  public static ProtectText with(Path templates, long threshold) {
    return new ProtectText(Lexicon.read(templates.resolve("skydd")), threshold);
  }

  public ProtectedText protect(String text) {
    return known.computeIfAbsent(text, this::search);
  }

  private ProtectedText search(String text) {
    List<Hit> hits = hitsIn(text);
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (Hit hit : hits) {
      if (hit.start() >= from) {
        kept.append(text, from, hit.start()).append(REMOVED);
      }
      from = Math.max(from, hit.end());
    }
    return new ProtectedText(kept.append(text, from, text.length()).toString(), hits);
  }

  private List<Hit> hitsIn(String text) {
    Folded folded = Folded.of(text);
    String read = folded.text();
    List<Hit> hits = new ArrayList<>();
    BitSet covered = new BitSet();
    for (Rule rule : rules) {
      for (Hit hit : rule.findIn(read).map(folded::inOriginal).toList()) {
        if (covered.nextClearBit(hit.start()) < hit.end()) {
          covered.set(hit.start(), hit.end());
          hits.add(hit);
        }
      }
    }
    hits.sort(Comparator.comparingInt(Hit::start).thenComparingInt(hit -> -hit.length()));
    return hits;
  }
}
