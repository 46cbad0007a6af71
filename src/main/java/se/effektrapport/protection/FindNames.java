package se.effektrapport.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds names of persons by lists of names and by what stands around them. A name that is a common
 * word as well needs more support than one that is not.
 */
final class FindNames implements ProtectText.Rule {

  /** They stand inside a name, in small letters. */
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "af", "de", "la", "el", "al", "bin", "ibn", "van", "der", "da", "dos", "del", "di",
          "abu", "ben", "ould");

  private static final int LONGEST_NAME = 6;
  private static final int SHORTEST_UNMARKED = 4;

  /** "A.K.", "A. K.": two letters in the place of a name. */
  private static final Pattern INITIALS =
      Pattern.compile("(?<![\\p{L}\\d.])\\p{Lu}\\. ?\\p{Lu}\\.(?=[\\s,;:)/]|$)(?! ?\\p{Lu}\\.)");

  /** "Insatsen för A. fortsätter", "B:s mamma". */
  private static final Pattern ONE_INITIAL =
      Pattern.compile(
          "(?<=(?<!\\p{L})(?:för|med|till|hos|när|att|och|om) )\\p{Lu}\\.(?="
              + " \\p{Ll})|(?<![\\p{L}\\d.:])\\p{Lu}:s(?= \\p{Ll})");

  /** Endings and letters that a Swedish word for an undertaking hardly has. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?:[aeiou]|ion|ou|oui|ah|eh|sz|cz|ski|kov|dze|wa|ulle|hi|ai|ei|mi|ni|ri|ti|łł?|aw)$|[łżźćńœœxwq]|dz|brz|kh|ngh|igb|nga|mba|nk[ru]");

  private final Lexicon lexicon;

  FindNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Stream<Hit> findIn(String text) {
    return Stream.concat(
        new Search(Tokens.of(text)).hits().stream(),
        Stream.of(INITIALS, ONE_INITIAL)
            .flatMap(shape -> shape.matcher(text).results())
            .map(found -> new Hit(Hit.Kind.NAMN, found.start(), found.group().length())));
  }

  /** The search through one text. */
  private final class Search {

    private final Tokens tokens;
    private final BitSet noNames;
    private final NameContext context;
    private final List<Hit> hits = new ArrayList<>();

    Search(Tokens tokens) {
      this.tokens = tokens;
      this.noNames = MarkNoNames.in(tokens, lexicon);
      this.context = new NameContext(tokens, lexicon);
    }

    List<Hit> hits() {
      for (int i = 0; i < tokens.count(); ) {
        int last = isFree(i) ? nameFrom(i) : -1;
        if (last >= i) {
          hits.add(tokens.hit(Hit.Kind.NAMN, i, withInitial(last)));
          i = withInitial(last) + 1;
        } else {
          i++;
        }
      }
      return hits;
    }

    private boolean isFree(int i) {
      return tokens.at(i).isWord() && !noNames.get(i);
    }

    /** The last word of the name that begins here, or -1. */
    private int nameFrom(int first) {
      Token word = tokens.at(first);
      if (!word.isCapitalized()) {
        return unmarkedFrom(first);
      }
      int last = lastOfRun(first);
      if (last > first && isFullName(first, last)) {
        return last;
      }
      return isSingleName(first) ? first : -1;
    }

    /** As far as capitalised words follow one another, with particles between. */
    private int lastOfRun(int first) {
      int last = first;
      for (int i = first + 1; i < first + LONGEST_NAME && tokens.at(i).isNext() && isFree(i); i++) {
        if (mayBePart(i)) {
          last = i;
        } else if (!PARTICLES.contains(tokens.at(i).lower())) {
          return last;
        }
      }
      return last;
    }

    private boolean mayBePart(int i) {
      Token word = tokens.at(i);
      return word.isCapitalized()
          && (isName(i) || !word.isShouted() && !lexicon.isNoName(word.lower()))
          && word.text().length() > 1;
    }

    private boolean isFullName(int first, int last) {
      boolean given = isGiven(first);
      boolean word = lexicon.isAlsoAWord(tokens.at(first).lower());
      boolean atStart = tokens.at(first).isFirst();
      for (int i = first + 1; i <= last; i++) {
        if (isFamily(i) || isGiven(i)) {
          return given
              || !atStart
                  && (isFamily(first)
                      || !lexicon.isAlsoAWord(tokens.at(i).lower()) && !context.isCommon(first));
        }
      }
      return (given && !(word && atStart)
              || !atStart && last == first + 1 && isForeign(first) && isForeign(last))
          && !lexicon.isNoName(tokens.at(first).lower());
    }

    /** Neither a thing nor a place, as far as the ending tells. */
    private boolean isForeign(int i) {
      Token word = tokens.at(i);
      return !word.isShouted()
          && word.text().length() > 2
          && !lexicon.isNoName(word.lower())
          && !NameContext.THING.matcher(word.lower()).matches()
          && FOREIGN.matcher(word.lower()).find();
    }

    private boolean isSingleName(int i) {
      Token word = tokens.at(i);
      if (isNameOfSeveral(word)) {
        return true;
      }
      if (lexicon.isNoName(word.lower())) {
        return false;
      }
      if (isName(i) && !lexicon.isAlsoAWord(word.lower())) {
        return !word.isShouted() || word.text().length() > 3;
      }
      if (isGiven(i) && !word.isFirst() && !word.isShouted()) {
        return true;
      }
      return isName(i) ? context.speaksForAName(i) : context.demandsAName(i);
    }

    /** "Nguyen-bröderna". */
    private boolean isNameOfSeveral(Token word) {
      int dash = word.text().indexOf('-');
      String name = dash < 0 ? "" : word.lower().substring(0, dash);
      return (lexicon.isFamilyName(name) || lexicon.isGivenName(name))
          && !lexicon.isNoName(name)
          && PersonWords.isAny(word.lower().substring(dash + 1))
          && !word.lower().endsWith("gruppen");
    }

    /** A name somebody wrote without a capital. */
    private int unmarkedFrom(int first) {
      Token word = tokens.at(first);
      Token next = tokens.at(first + 1);
      boolean given = isGiven(first);
      if (!given && !isFamily(first)) {
        return -1;
      }
      boolean clear = !lexicon.isAlsoAWord(word.lower()) && !lexicon.isNoName(word.lower());
      boolean named =
          next.isNext()
              && isFree(first + 1)
              && (isFamily(first + 1) || isGiven(first + 1))
              && (clear && isFamily(first + 1) || !lexicon.isAlsoAWord(next.lower()))
              && !lexicon.isNoName(next.lower());
      if (given && named) {
        return first + 1;
      }
      boolean owns = !context.isOwn(first) && !context.isRelated(first);
      return given
              && clear
              && !owns
              && (word.text().length() >= SHORTEST_UNMARKED || context.isTitled(first))
          ? first
          : -1;
    }

    /** "Hassan A.", "jennifer l": a letter for the family name. */
    private int withInitial(int last) {
      Token next = tokens.at(last + 1);
      Token after = tokens.at(last + 2);
      boolean letter =
          next.isNext()
              && next.isWord()
              && next.text().length() == 1
              && !"iåöo".contains(next.text());
      return !letter ? last : after.is(".") && after.start() == next.end() ? last + 2 : last + 1;
    }

    private boolean isName(int i) {
      return isGiven(i) || isFamily(i);
    }

    private boolean isGiven(int i) {
      return isKnown(tokens.at(i), true);
    }

    private boolean isFamily(int i) {
      return isKnown(tokens.at(i), false);
    }

    /** A name in two parts is one if each part has a capital, and one of them is known. */
    private boolean isKnown(Token word, boolean given) {
      String lower = word.lower();
      if (given ? lexicon.isGivenName(lower) : lexicon.isFamilyName(lower)) {
        return true;
      }
      String[] parts = word.text().split("-", 4);
      boolean known = false;
      for (String part : parts) {
        String small = Lexicon.lower(part);
        if (parts.length == 1
            || part.isEmpty()
            || !Character.isUpperCase(part.charAt(0))
            || lexicon.isNoName(small)) {
          return false;
        }
        known |= given ? lexicon.isGivenName(small) : lexicon.isFamilyName(small);
      }
      return known;
    }
  }
}
