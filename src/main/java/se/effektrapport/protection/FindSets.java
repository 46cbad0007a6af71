package se.effektrapport.protection;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds words that hold a small count of persons in themselves: "tvillingarna", "trion". */
final class FindSets implements ProtectText.Rule {

  private static final Pattern ALWAYS =
      Pattern.compile(
          "\\p{L}{0,10}(?:tvillingarna|trillingarna)|(?:syskon|tvilling|brödra|föräldra)paret");

  /** Of persons if somebody is said to have done something. */
  private static final Set<String> IF_TOLD = Set.of("trion", "duon", "kvartetten", "paret");

  private static final Pattern SETS = Pattern.compile("trio|duo|kvartett");

  @Override
  public Stream<Hit> findIn(String text) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(0, tokens.count())
        .filter(i -> isSet(tokens, i))
        .mapToObj(i -> tokens.hit(Hit.Kind.ANTAL, i, i + words(tokens, i) - 1));
  }

  private static boolean isSet(Tokens tokens, int i) {
    String lower = tokens.at(i).lower();
    if (lower.length() > 24) {
      return false;
    }
    return ALWAYS.matcher(lower).matches()
        || IF_TOLD.contains(lower) && isTold(tokens, i + 1)
        || words(tokens, i) == 2;
  }

  private static boolean isTold(Tokens tokens, int i) {
    int verb = tokens.at(i).is("som") ? i + 1 : i;
    String next = tokens.at(verb + 1).lower();
    return Tense.of(tokens.at(verb).lower(), next) != Tense.NONE;
  }

  /** "En trio killar". */
  private static int words(Tokens tokens, int i) {
    return SETS.matcher(tokens.at(i).lower()).matches()
            && PersonWords.areSeveral(tokens.at(i + 1).lower())
        ? 2
        : 1;
  }
}
