package se.effektrapport.protection;

import java.util.regex.Pattern;

/** What stands around a word and speaks for its being a name. */
final class NameContext {

  private final Tokens tokens;
  private final Lexicon lexicon;

  NameContext(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Enough for a name that is a word as well. */
  boolean speaksForAName(int i) {
    Token word = tokens.at(i);
    Token next = tokens.at(i + 1);
    boolean isGiven = lexicon.isGivenName(word.lower());
    return demandsAName(i)
        || isGiven
            && (NameWords.DEEDS.contains(next.lower())
                || next.isNext() && Tense.of(next.lower(), "") == Tense.PAST
                || isRelated(i)
                || isJoinedToAName(i)
                || isAPlaceWithSomeone(i)
                || isRelated(i));
  }

  /** "My i elevrådet drog": a place of persons follows. */
  private boolean isAPlaceWithSomeone(int i) {
    Token next = tokens.at(i + 1);
    Token place = tokens.at(i + 2);
    return (next.is("i") || next.is("på") || next.is("från"))
        && (place.lower().endsWith("an")
            || place.lower().endsWith("rådet")
            || place.lower().endsWith("gruppen")
            || place.lower().endsWith("klassen")
            || place.lower().endsWith("laget")
            || place.lower().endsWith("gården"))
        && isDeed(i + 3);
  }

  private boolean isDeed(int i) {
    return NameWords.DEEDS.contains(tokens.at(i).lower())
        || tokens.at(i).lower().matches("drog|satte|ställde|höll|gjorde|lade|la");
  }

  /** Enough for a word that no list has. */
  boolean demandsAName(int i) {
    Token word = tokens.at(i);
    if (word.text().length() == 1) {
      return isAged(i) || isTitled(i) && tokens.at(i + 1).is(".");
    }
    if (word.isShouted() || lexicon.isNoName(word.lower())) {
      return false;
    }
    return isTitled(i)
        || isCalled(i)
        || isAged(i)
        || isInRole(i)
        || isListedFirst(i)
        || isOneOfTwo(i)
        || isUnswedish(i) && (isSaying(i) || isHosted(i))
        || !word.isFirst()
            && (isRelated(i) || isSaying(i) || isAmongNames(i) || isDoing(i) || isMet(i));
  }

  /** A common word that a sentence begins with, or an adjective of a name: "Svenska", "Rädda". */
  boolean isCommon(int i) {
    return lexicon.isNoName(tokens.at(i).lower()) || tokens.at(i).lower().endsWith("ska");
  }

  /** Whether the name stands there as the lists have it, not in the genitive. */
  boolean isOwn(int i) {
    return lexicon.isGivenNameItself(tokens.at(i).lower());
  }

  boolean isTitled(int i) {
    Token before = tokens.at(i - 1);
    if (tokens.at(i).isFirst() || !tokens.at(i).isNext()) {
      return false;
    }
    return before.lower().matches("fru|herr|fröken|familjen|syskonen|bröderna|systrarna|makarna")
        || NameWords.PERSONS.contains(before.lower())
        || NameWords.TITLES.contains(before.lower()) && lexicon.isFamilyName(tokens.at(i).lower());
  }

  /** Somebody met, rung or talked with: "kontakt med Osvaldo". */
  private boolean isMet(int i) {
    Token before = tokens.at(i - 1);
    boolean with =
        before.lower().matches("med|av|för|mot|kring|runt|till|mellan")
            && !isListedWithAPlace(i)
            && NameWords.CONCERN.matcher(tokens.at(i - 2).lower()).matches();
    return tokens.at(i).isNext()
        && !PersonWords.isAny(tokens.at(i).lower())
        && (with || before.lower().matches("ringde|mötte|träffade|hej|tack|syster|kallade"))
        && !THING.matcher(tokens.at(i).lower()).matches();
  }

  private boolean isListedWithAPlace(int i) {
    return PersonWords.isAny(tokens.at(i).lower())
        || isAnd(i + 1) && lexicon.isNoName(tokens.at(i + 2).lower())
        || isAnd(i - 1) && lexicon.isNoName(tokens.at(i - 2).lower());
  }

  private boolean isCalled(int i) {
    Token before = tokens.at(i - 1);
    boolean person = false;
    for (int near = i - 2; near > i - 6; near--) {
      person |= PersonWords.isAny(tokens.at(near).lower());
    }
    return tokens.at(i).isNext()
        && (person || !THING.matcher(tokens.at(i).lower()).matches())
        && NameWords.CALLED.contains(before.lower())
        && (!before.is("vid")
            || tokens.at(i - 2).is("namn") == false && tokens.at(i + 1).is("namn"));
  }

  /** "Wilma, 15:" and "Wilma, 15 år" and "Wilma (15)". */
  private boolean isAged(int i) {
    Token sign = tokens.at(i + 1);
    Token age = tokens.at(i + 2);
    boolean years =
        age.isNumber()
            && age.text().length() <= 2
            && (tokens.at(i + 3).is("år") || lexicon.isGivenName(tokens.at(i).lower()));
    return (sign.is(",") || sign.is("(")) && years;
  }

  boolean isRelated(int i) {
    return tokens.at(i).lower().endsWith("s")
        && tokens.at(i + 1).isNext()
        && NameWords.RELATIONS.contains(tokens.at(i + 1).lower());
  }

  /** An unknown name in a clause of its own: "när Dzenan slutade", "och Wille började". */
  private boolean isDoing(int i) {
    if (isInverted(i)) {
      return true;
    }
    return NameWords.CLAUSE.contains(tokens.at(i - 1).lower())
        && !SHOUTED.matcher(tokens.at(i).text()).find()
        && tokens.at(i + 1).isNext()
        && NameWords.DEEDS.contains(tokens.at(i + 1).lower())
        && !THING.matcher(tokens.at(i).lower()).matches();
  }

  /** "Bäst trivdes Jojo", "det var Kjerstin som kom": the verb before the one who did it. */
  private boolean isInverted(int i) {
    Token verb = tokens.at(i - 1);
    boolean one =
        tokens.at(i - 2).is("det")
            && verb.lower().matches("var|är|blev")
            && tokens.at(i + 1).is("som");
    boolean deed =
        NameWords.PERSONAL_DEEDS.contains(verb.lower()) && !tokens.at(i + 1).isCapitalized();
    return (one || deed)
        && tokens.at(i).isNext()
        && !SHOUTED.matcher(tokens.at(i).text()).find()
        && !THING.matcher(tokens.at(i).lower()).matches();
  }

  /** "Metodhandledare Ia Wretling": two words that no list has. */
  private boolean isInRole(int i) {
    boolean titled = NameWords.ROLE.matcher(tokens.at(i - 1).lower()).matches();
    Token next = tokens.at(i + 1);
    if (titled && tokens.at(i).isNext() && isDeedOfOne(i)) {
      return true;
    }
    return titled
        && tokens.at(i).isNext()
        && next.isNext()
        && next.isWord()
        && next.isCapitalized()
        && !next.isShouted()
        && !lexicon.isNoName(next.lower())
        && !THING.matcher(next.lower()).matches();
  }

  /** "Rektor Tengblad är". */
  private boolean isDeedOfOne(int i) {
    String next = tokens.at(i + 1).lower();
    return !THING.matcher(tokens.at(i).lower()).matches()
        && (next.equals("är") || NameWords.DEEDS.contains(next));
  }

  /** "Ambassadörer Uma och Yosan": two words that no list has, after one for several persons. */
  private boolean isOneOfTwo(int i) {
    int first = isAnd(i - 1) ? i - 2 : i;
    String before = tokens.at(first - 1).lower();
    return tokens.at(first).isNext()
        && (PersonWords.areSeveral(before)
            || before.length() > 8
                && before.matches(
                    "\\p{L}+(?:örer|ledare|ledarna|örerna|assistenter|coacher|lärare)"))
        && isUnknown(first)
        && tokens.at(first + 1).is("och")
        && isUnknown(first + 2);
  }

  private boolean isUnknown(int i) {
    Token word = tokens.at(i);
    return word.isWord()
        && word.isCapitalized()
        && !word.isShouted()
        && !lexicon.isNoName(word.lower())
        && !THING.matcher(word.lower()).matches();
  }

  /** "Vendla, Ismet och Chidi". */
  private boolean isListedFirst(int i) {
    return tokens.at(i + 1).is(",") && isKnown(i + 2) && isAnd(i + 3) && isKnown(i + 4);
  }

  private boolean isHosted(int i) {
    return tokens.at(i - 1).is("hos") || tokens.at(i - 1).is("för");
  }

  /** Letters that stand together in no Swedish word. */
  private boolean isUnswedish(int i) {
    return UNSWEDISH.matcher(tokens.at(i).lower()).find();
  }

  private static final Pattern UNSWEDISH =
      Pattern.compile(
          "^(?:xh|tz|dz|ng|nk|mb|gj[aeiou]|zs|sz|cz|kh|gh|bh|dh|q)|[łżźćńxq]|kh|dz|aa|uu|iye|ayo|sh[aeiou]|aw[aeiou]");

  /** "SIG-mallen". */
  private static final Pattern SHOUTED = Pattern.compile("^\\p{Lu}{2,12}-");

  /** What a place, a team or an undertaking is called ends so. */
  static final Pattern THING =
      Pattern.compile(
          "\\p{L}{0,40}(?:en|et|na|arna|erna|torg|skolan|gården|jouren|teamet|lab|projektet|stan|kedjan|gruppen|an)");

  private boolean isSaying(int i) {
    return NameWords.SAYINGS.contains(tokens.at(i + 1).lower()) && tokens.at(i + 1).isNext();
  }

  private boolean isAmongNames(int i) {
    return isKnown(i - 2) && isAnd(i - 1)
        || isKnown(i + 2) && isAnd(i + 1) && !tokens.at(i).isFirst();
  }

  private boolean isJoinedToAName(int i) {
    return isAnd(i + 1) && isKnown(i + 2) || isAnd(i - 1) && isKnown(i - 2);
  }

  private boolean isAnd(int i) {
    return tokens.at(i).is("och")
        || tokens.at(i).is(",")
        || tokens.at(i).is("/")
        || tokens.at(i).is("+")
        || tokens.at(i).is("samt");
  }

  private boolean isKnown(int i) {
    Token word = tokens.at(i);
    return word.isWord()
        && word.isCapitalized()
        && lexicon.isGivenName(word.lower())
        && !lexicon.isNoName(word.lower());
  }
}
