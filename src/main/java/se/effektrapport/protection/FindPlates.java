package se.effektrapport.protection;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the plates of cars: three letters, two digits and a digit or a letter. */
final class FindPlates implements ProtectText.Rule {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<![\\p{L}\\d/.-])(?<letters>[A-Za-zÅÄÖåäö]{3})["
              + " -]?\\d\\d[\\dA-Za-z](?![\\p{L}\\d]|[.,/:-]\\d| ?(?:år|kr|%|procent)\\b)");

  private final Lexicon lexicon;

  FindPlates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Stream<Hit> findIn(String text) {
    return SHAPE
        .matcher(text)
        .results()
        .filter(this::mayBeAPlate)
        .map(found -> new Hit(Hit.Kind.REGISTRERINGSNUMMER, found.start(), found.group().length()));
  }

  /** "MVP 120 elever" tells of a method, "och 120" of nothing at all. */
  private boolean mayBeAPlate(MatchResult found) {
    return !lexicon.isAbbreviation(found.group("letters"));
  }
}
