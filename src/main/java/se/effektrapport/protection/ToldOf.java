package se.effektrapport.protection;

import java.util.Set;

/**
 * Tells a certain person, "en flicka som berättade", from anybody, "en elev som är borta
 * kontaktas". What is told decides: if it happened, it happened to somebody; where nothing tells,
 * it is taken for somebody.
 */
final class ToldOf {

  private static final int AFTER = 9;
  private static final int BEFORE = 7;

  private static final Set<String> SOMEBODY =
      Set.of("tidigare", "nyligen", "hos", "idag", "nu", "numera", "sedan");

  /** With these any person is meant: "för en ung person", "som en vuxen". */
  private static final Set<String> ANYBODY =
      Set.of(
          "varje", "per", "som", "än", "vara", "vilken", "någon", "åt", "till", "för", "mellan",
          "blir", "om", "när", "så");

  private final Tokens tokens;

  ToldOf(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean isToldOf(int first, int noun) {
    Tense after = after(noun);
    if (PersonWords.isAnybody(tokens.at(noun).lower())) {
      return happened(noun + 1) || tokens.at(noun + 1).is("som") && happened(noun + 2);
    }
    if (after != Tense.NONE) {
      return after == Tense.PAST;
    }
    Tense before = before(first);
    return before == Tense.PAST
        || before == Tense.NONE && !ANYBODY.contains(tokens.at(first - 1).lower());
  }

  private boolean happened(int i) {
    return Tense.of(tokens.at(i).lower(), tokens.at(i + 1).lower()) == Tense.PAST;
  }

  private Tense after(int noun) {
    for (int i = noun + 1; i <= noun + AFTER && !endsClause(i); i++) {
      String word = tokens.at(i).lower();
      if (SOMEBODY.contains(word) && i <= noun + 2
          || tokens.at(i).is("i") && tokens.at(i + 1).is("år")) {
        return Tense.PAST;
      }
      Tense tense = Tense.of(word, tokens.at(i + 1).lower());
      if (tense != Tense.NONE) {
        return tense;
      }
      boolean isVerbsPlace = i == noun + 1 || i == noun + 2 && tokens.at(noun + 1).is("som");
      if (isVerbsPlace && Tense.mayBePresent(word)) {
        return Tense.PRESENT;
      }
    }
    return Tense.NONE;
  }

  private Tense before(int first) {
    for (int i = first - 1;
        i >= first - BEFORE && i >= 0 && !".!?;:".contains(tokens.at(i).text());
        i--) {
      Tense tense = Tense.of(tokens.at(i).lower(), tokens.at(i + 1).lower());
      if (tense != Tense.NONE) {
        return tense;
      }
      if (Tense.mayBePresent(tokens.at(i).lower()) && i == first - 1) {
        return Tense.PRESENT;
      }
    }
    return Tense.NONE;
  }

  private boolean endsClause(int i) {
    return i >= tokens.count() || ".!?;:".contains(tokens.at(i).text()) && !tokens.at(i).isWord();
  }
}
