package se.effektrapport.protection;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds the noun for persons that a count belongs to, past adjectives, an age or an aside. */
final class CountedNoun {

  private static final int MOST_WORDS_BETWEEN = 4;
  private static final int LONGEST_ASIDE = 7;

  /** They part a count from a noun that it does not belong to. */
  static final Set<String> PARTING =
      Set.of(
          "av", "i", "på", "med", "till", "för", "som", "och", "eller", "att", "är", "var", "har",
          "hos", "vid", "från", "om", "men", "per", "där", "då", "när", "under", "efter", "innan",
          "inom", "mellan", "utan", "samt", "än", "så", "kan", "ska", "får", "a", "à");

  /** Adjectives and participles, as they stand before a noun. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\p{L}{1,24}(?:a|e|re|st|nde|are)|ny|ung|äldre|stor|liten|före|detta|ex|f\\.d|ensam|enda|\\p{L}{2,20}(?:ig|isk|ad|sk|al|ell|en)");

  private static final Pattern PLURAL = Pattern.compile("\\p{L}{2,30}(?:or|ar|er|orna|arna|erna)");

  /** After these nobody is told of: "en elev per klass". */
  private static final Set<String> SHARED_OUT = Set.of("per", "à", "åt");

  private final Tokens tokens;

  CountedNoun(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The noun for persons, with adjectives or an aside before it; -1 if another word comes first.
   */
  int noun(int from, boolean single) {
    int start = afterAside(from);
    for (int i = start; i <= start + MOST_WORDS_BETWEEN; i++) {
      i = afterAge(i);
      Token token = tokens.at(i);
      boolean isPerson =
          single
              ? PersonWords.isOne(token.lower())
              : PersonWords.areSeveral(token.lower())
                  || i == start && PersonWords.isMisspelt(token.lower());
      if (isPerson
          && !goesOn(i)
          && single
          && PersonWords.isOne(tokens.at(i + 1).lower())
          && tokens.at(i + 1).isNext()) {
        return i + 1;
      }
      if (isPerson && !goesOn(i)) {
        return PersonWords.areSeveral(tokens.at(i + 1).lower()) && tokens.at(i + 1).isNext()
            ? i + 1
            : i;
      }
      if (!token.isWord()
          || PARTING.contains(token.lower())
          || PLURAL.matcher(token.lower()).matches() && !token.lower().endsWith("are")
          || token.lower().endsWith("tal")
          || !BETWEEN.matcher(token.lower()).matches()) {
        return -1;
      }
    }
    return -1;
  }

  /** "barn- och ungdomspsykologer". */
  private boolean goesOn(int i) {
    Token next = tokens.at(i + 1);
    return next.is("-") && next.start() == tokens.at(i).end();
  }

  /** "Två – båda nya i klubben – pojkar". */
  private int afterAside(int from) {
    if (tokens.at(from).is("-") || tokens.at(from).is("(")) {
      for (int i = from + 1; i < from + LONGEST_ASIDE; i++) {
        if (tokens.at(i).is("-") || tokens.at(i).is(")")) {
          return i + 1;
        }
      }
    }
    return from;
  }

  /** Past "17-" of "två 17-åriga killar". */
  private int afterAge(int i) {
    boolean aged = tokens.at(i).isNumber() && tokens.at(i + 1).is("-");
    return aged && tokens.at(i + 2).lower().startsWith("åri") ? i + 2 : i;
  }

  boolean isSharedOut(int noun) {
    return SHARED_OUT.contains(tokens.at(noun + 1).lower())
        || tokens.at(noun + 1).is("i") && tokens.at(noun + 2).is("taget");
  }
}
