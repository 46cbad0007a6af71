package se.effektrapport.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The rule for what a quotation may be shortened to.
 *
 * <ol>
 *   <li>It is parts of the whole text, word for word and sign for sign and in their order, with […]
 *       between them. [...] says the same, and so do … and ... where the whole text has none.
 *   <li>Something is left out wherever a […] stands. The first and the last are put there if they
 *       are missing.
 *   <li>A part may begin with a capital, or without the one that began a sentence. It may end
 *       without the signs that stand there, or with a full stop.
 *   <li>A sentence of which anything is kept keeps its words of negation.
 *   <li>At least {@value #FEWEST} words are left, and at least one is not.
 * </ol>
 */
final class Shortening {

  static final String MARK = "[…]";

  private static final int FEWEST = 5;

  private static final String NO_WORDS =
      "Det saknas ord att citera. Skriv ord ur texten före, mellan eller efter […].";

  private static final Set<String> NEGATIONS =
      Set.of(
          "inte",
          "icke",
          "ej",
          "aldrig",
          "ingen",
          "inget",
          "inga",
          "ingenting",
          "varken",
          "knappt",
          "knappast",
          "sällan",
          "utan");

  private final QuotedText whole;
  private final List<QuotedText> parts;
  private final boolean markFirst;
  private final boolean markLast;

  /** What came of it. */
  sealed interface Outcome {

    /** The words to be quoted, with […] wherever something is left out. */
    record Shortened(String text) implements Outcome {}

    /** Why it may not be quoted so, a sentence that holds no word of the text. */
    record Refused(String sentence) implements Outcome {}
  }

  private Shortening(String whole, String written) {
    List<QuotedText> pieces =
        Arrays.stream(withMarks(whole, written).split("\0", -1)).map(QuotedText::of).toList();
    this.whole = QuotedText.of(whole);
    this.markFirst = pieces.size() > 1 && pieces.getFirst().size() == 0;
    this.markLast = pieces.size() > 1 && pieces.getLast().size() == 0;
    this.parts = pieces.subList(markFirst ? 1 : 0, pieces.size() - (markLast ? 1 : 0));
  }

  static Outcome of(String whole, String written) {
    return new Shortening(whole, written).shortened();
  }

  /** Every […] as one sign that no text has. */
  private static String withMarks(String whole, String written) {
    String marked =
        QuotedText.plain(written.replace("\0", "")).replaceAll("\\[ ?(…|\\.\\.\\.) ?]", "\0");
    boolean hasDots = whole.contains("…") || whole.contains("...");
    return hasDots ? marked : marked.replaceAll("…|\\.\\.\\.", "\0");
  }

  private Outcome shortened() {
    if (parts.isEmpty()) {
      return new Outcome.Refused(NO_WORDS);
    }
    List<Integer> places = new ArrayList<>();
    BitSet kept = new BitSet();
    int next = markFirst ? 1 : 0;
    for (QuotedText part : parts) {
      Optional<Integer> place = part.size() == 0 ? Optional.empty() : find(part, next);
      if (place.isEmpty()) {
        return new Outcome.Refused(whyNot(part, next, places.size() + 1));
      }
      places.add(place.get());
      kept.set(place.get(), place.get() + part.size());
      next = place.get() + part.size() + 1;
    }
    return objection(kept)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> new Outcome.Shortened(text(kept)));
  }

  private Optional<Integer> find(QuotedText part, int from) {
    for (int at = from; at + part.size() <= whole.size(); at++) {
      if (part.standsIn(whole, at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private String whyNot(QuotedText part, int next, int number) {
    if (part.size() == 0) {
      return NO_WORDS;
    }
    if (next > 0 && part.standsIn(whole, next - 1)) {
      return "Ett […] står där inget är utelämnat. Ta bort det.";
    }
    String which = parts.size() == 1 ? "Orden" : "Orden i del " + number + " av " + parts.size();
    return which
        + " står inte så i texten. Skriv dem ordagrant och i samma ordning, och sätt […] där något"
        + " är utelämnat.";
  }

  private Optional<String> objection(BitSet kept) {
    if (kept.cardinality() == whole.size()) {
      return Optional.of("Inget är utelämnat. Välj Ta med om hela texten ska citeras.");
    }
    if (markLast && kept.get(whole.size() - 1)) {
      return Optional.of("Ett […] står där inget är utelämnat. Ta bort det.");
    }
    if (kept.cardinality() < FEWEST) {
      return Optional.of(
          "Ett citat behöver minst %d ord ur texten. Här är de %d."
              .formatted(FEWEST, kept.cardinality()));
    }
    return leavesOutNegation(kept)
        ? Optional.of(
            "Ett nekande ord, till exempel inte, ingen eller utan, är utelämnat ur en mening som"
                + " delvis är kvar. Ta med det, eller utelämna hela meningen.")
        : Optional.empty();
  }

  private boolean leavesOutNegation(BitSet kept) {
    int begins = 0;
    for (int word = 0; word < whole.size(); word++) {
      begins = whole.beginsSentence(word) ? word : begins;
      if (!kept.get(word)
          && NEGATIONS.contains(whole.words().get(word).toLowerCase(Locale.ROOT))
          && !kept.get(begins, end(word)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Where the sentence of a word ends. */
  private int end(int word) {
    int end = word + 1;
    while (end < whole.size() && !whole.beginsSentence(end)) {
      end++;
    }
    return end;
  }

  private String text(BitSet kept) {
    StringBuilder text = new StringBuilder(kept.get(0) ? "" : MARK + " ");
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : " " + MARK + " ").append(parts.get(i).afterMark());
    }
    return text.append(kept.get(whole.size() - 1) ? "" : " " + MARK).toString();
  }
}
