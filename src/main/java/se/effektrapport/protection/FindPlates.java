package se.effektrapport.protection;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the plates of cars: three letters, two digits and a digit or a letter. */
final class FindPlates implements ProtectText.Rule {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<![\\p{L}\\d/.-])(?<letters>\\p{L}{3})(?<part>["
              + " -]?)\\d\\d[\\dA-Za-z](?![\\p{L}\\d]|[.,/:-]\\d| ?(?:år|kr|%|procent)\\b)(?<next>"
              + " \\p{Ll}{1,30})?");

  /** What is said to be a plate may be anything: "reg.nr ABC". */
  private static final Pattern SAID =
      Pattern.compile(
          "(?iU)\\b(?:reg\\.?"
              + " ?nr|regnummer|registreringsnummer|registreringsnr|skylten|nummerplåt|nummerplåten)[.:]{0,2}\\s{1,2}(?<plate>\\p{L}{2,3}["
              + " -]?\\d{2,3}(?: ?\\p{L})?)\\b");

  /** What has a plate; without it nobody can tell "mån 120" from one. */
  private static final Pattern VEHICLE =
      Pattern.compile(
          "(?iU)\\b(?:\\p{L}{0,12}bil(?:en|ar)?|moppe|moppen|moped|mopeden|epa|epa-?traktorn?|traktorn?|skoter|skotern|volvo|bmw|audi|mc|kombin?|motorcykel|reg|regnr|skylt|skylten|\\p{L}{0,8}skylt|parkerad|taxi|buss)\\b");

  /** Hardly a word: letters that are rare in Swedish, or no vowel. */
  private static final Pattern RARE = Pattern.compile("(?i)[qwxz]|^[^aeiouyåäö]{3}$");

  private final Lexicon lexicon;

  FindPlates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Stream<Hit> findIn(String text) {
    boolean vehicle = VEHICLE.matcher(text).find();
    return Stream.concat(
        SHAPE
            .matcher(text)
            .results()
            .filter(found -> mayBeAPlate(found, vehicle))
            .map(found -> hit(found.start(), found.end() - nextLength(found))),
        SAID.matcher(text).results().map(found -> hit(found.start("plate"), found.end("plate"))));
  }

  private static int nextLength(MatchResult found) {
    return found.group("next") == null ? 0 : found.group("next").length();
  }

  private static Hit hit(int start, int end) {
    return new Hit(Hit.Kind.REGISTRERINGSNUMMER, start, end - start);
  }

  /** "MVP 120 elever" tells of a method, "ute 120" of nothing at all. */
  private boolean mayBeAPlate(MatchResult found, boolean vehicle) {
    String letters = found.group("letters");
    boolean shouted = letters.chars().allMatch(Character::isUpperCase);
    boolean joined = found.group("part").isEmpty();
    boolean counts = nextLength(found) > 0 && PersonWords.areSeveral(found.group("next").strip());
    return !lexicon.isAbbreviation(letters)
        && !counts
        && (shouted || joined || vehicle || RARE.matcher(letters).find());
  }
}
