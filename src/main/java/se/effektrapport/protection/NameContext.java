package se.effektrapport.protection;

import java.util.Set;
import java.util.regex.Pattern;

/** What stands around a word and speaks for its being a name. */
final class NameContext {

  private static final Set<String> TITLES =
      Set.of(
          "fru",
          "herr",
          "fröken",
          "familjen",
          "syskonen",
          "bröderna",
          "systrarna",
          "makarna",
          "farbror",
          "tant",
          "doktor",
          "handläggare",
          "handläggaren",
          "kurator",
          "kuratorn",
          "rektor",
          "rektorn",
          "biträdande",
          "samordnare",
          "samordnaren",
          "fältassistent",
          "fältassistenten",
          "fritidsledare",
          "fritidsledaren",
          "socialsekreterare",
          "socialsekreteraren",
          "lärare",
          "läraren",
          "mentor",
          "mentorn",
          "tränare",
          "tränaren",
          "polisen",
          "kommunpolis",
          "områdespolis",
          "kollega",
          "kollegan",
          "ledaren",
          "ledare",
          "kassör",
          "ordförande",
          "elevassistent",
          "coach",
          "coachen",
          "enhetschef",
          "enhetschefen",
          "chef",
          "vaktmästare",
          "vaktmästaren");

  /** After these comes what somebody is called. */
  private static final Set<String> CALLED =
      Set.of("heter", "hette", "kallas", "kallad", "namnet", "namn", "vid", "döpt");

  private static final Set<String> PERSONS =
      Set.of(
          "pojken",
          "flickan",
          "killen",
          "tjejen",
          "eleven",
          "ungdomen",
          "barnet",
          "sonen",
          "dottern",
          "brodern",
          "brorsan",
          "systern",
          "storasyster",
          "storebror",
          "lillasyster",
          "lillebror",
          "kompisen",
          "vännen",
          "mamman",
          "pappan",
          "modern",
          "fadern",
          "kusinen",
          "grabben",
          "kille",
          "tjej",
          "pojke",
          "flicka",
          "mormor",
          "farmor",
          "mamma",
          "pappa",
          "deltagaren");

  private static final Set<String> RELATIONS =
      Set.of(
          "mamma",
          "pappa",
          "mor",
          "far",
          "föräldrar",
          "bror",
          "syster",
          "storasyster",
          "storebror",
          "lillasyster",
          "lillebror",
          "storasystern",
          "kompis",
          "kompisar",
          "moster",
          "mormor",
          "farmor",
          "farfar",
          "morfar",
          "flickvän",
          "pojkvän",
          "familj",
          "syskon",
          "bröder",
          "systrar",
          "kusin",
          "son",
          "dotter",
          "barn",
          "fru",
          "man",
          "vänner",
          "vårdnadshavare",
          "gäng",
          "mentor",
          "lärare",
          "kontaktperson",
          "handläggare",
          "frånvaro",
          "närvaro",
          "beteende",
          "situation");

  /** What persons do, and words and seasons hardly. */
  private static final Set<String> DEEDS =
      Set.of(
          "har",
          "hade",
          "gick",
          "går",
          "kom",
          "sa",
          "sade",
          "säger",
          "berättade",
          "berättar",
          "började",
          "börjar",
          "slutade",
          "fick",
          "vill",
          "ville",
          "bor",
          "bodde",
          "var",
          "kunde",
          "blev",
          "hjälpte",
          "hjälper",
          "ringde",
          "ringer",
          "tog",
          "spelar",
          "spelade",
          "tränar",
          "tränade",
          "läste",
          "läser",
          "vågade",
          "vågar",
          "hette",
          "heter",
          "slog",
          "grät",
          "åkte",
          "flyttade",
          "försvann",
          "skrev",
          "vann",
          "ledde",
          "leder",
          "jobbar",
          "jobbade",
          "arbetar",
          "arbetade",
          "skötte",
          "sköter",
          "såg",
          "nås");

  /** What only a person can be said to do. */
  private static final Set<String> SAYINGS =
      Set.of(
          "berättade",
          "berättar",
          "sa",
          "sade",
          "grät",
          "rymde",
          "bodde",
          "vågade",
          "hette",
          "heter",
          "ljög",
          "skrattade",
          "skolkade",
          "skolkar");

  private static final Set<String> YEARS = Set.of("år", "årig", "åring", "-", "-årig", "-åring");

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
            && (DEEDS.contains(next.lower())
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
        && DEEDS_OR_PAST(i + 3);
  }

  private boolean DEEDS_OR_PAST(int i) {
    return DEEDS.contains(tokens.at(i).lower())
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
        || PERSONS.contains(before.lower())
        || TITLES.contains(before.lower()) && lexicon.isFamilyName(tokens.at(i).lower());
  }

  /** Somebody met, rung or talked with: "kontakt med Osvaldo". */
  private boolean isMet(int i) {
    Token before = tokens.at(i - 1);
    boolean with =
        before.is("med")
            && tokens
                .at(i - 2)
                .lower()
                .matches(
                    "samtal|kontakt|samtalet|kontakten|pratat|pratade|talade|talat|möte|mötet|träffar|relation|relationen|bråk|ihop");
    return tokens.at(i).isNext()
        && (with || before.lower().matches("ringde|mötte|träffade|hej|tack|syster|kallade"))
        && !THING.matcher(tokens.at(i).lower()).matches();
  }

  private boolean isCalled(int i) {
    Token before = tokens.at(i - 1);
    return tokens.at(i).isNext()
        && !THING.matcher(tokens.at(i).lower()).matches()
        && CALLED.contains(before.lower())
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
        && RELATIONS.contains(tokens.at(i + 1).lower())
        && RELATIONS_OF_ONE.contains(tokens.at(i + 1).lower());
  }

  private static final Set<String> RELATIONS_OF_ONE =
      Set.of(
          "mamma",
          "pappa",
          "mor",
          "far",
          "bror",
          "syster",
          "storasyster",
          "storebror",
          "lillasyster",
          "lillebror",
          "kompis",
          "moster",
          "mormor",
          "farmor",
          "farfar",
          "morfar",
          "flickvän",
          "pojkvän",
          "kusin",
          "son",
          "dotter",
          "fru");

  /** An unknown name in a clause of its own: "när Dzenan slutade", "och Wille började". */
  private boolean isDoing(int i) {
    return CLAUSE.contains(tokens.at(i - 1).lower())
        && !SHOUTED.matcher(tokens.at(i).text()).find()
        && tokens.at(i + 1).isNext()
        && DEEDS.contains(tokens.at(i + 1).lower())
        && !THING.matcher(tokens.at(i).lower()).matches();
  }

  /** "SIG-mallen". */
  private static final Pattern SHOUTED = Pattern.compile("^\\p{Lu}{2,12}-");

  private static final Set<String> CLAUSE =
      Set.of(
          "när",
          "att",
          "som",
          "och",
          "men",
          "då",
          "sedan",
          "innan",
          "eftersom",
          "medan",
          "så",
          "fick",
          "hjälpte");

  /** What a place, a team or an undertaking is called ends so. */
  static final Pattern THING =
      Pattern.compile(
          "\\p{L}{0,40}(?:en|et|na|arna|erna|torg|skolan|gården|jouren|teamet|lab|projektet|stan|kedjan|gruppen|an)");

  private boolean isSaying(int i) {
    return SAYINGS.contains(tokens.at(i + 1).lower()) && tokens.at(i + 1).isNext();
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
