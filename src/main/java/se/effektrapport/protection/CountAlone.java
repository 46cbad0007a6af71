package se.effektrapport.protection;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a count of persons from one of things where no noun follows it: "de två yngsta", "tre fick
 * plats", "en i klassen", "3 st har återfallit". What was told of before, or what is done, decides.
 */
final class CountAlone {

  private static final int FAR = 20;
  private static final int SOON = 12;
  private static final int CHAIN = 9;

  /** What persons are called by their age or by what has befallen them, without a noun. */
  private static final Pattern CALLED =
      Pattern.compile(
          "yngsta|yngste|yngre|äldsta|äldste|äldre|minsta|mellersta|vuxna|unga|inblandade|berörda|drabbade|utsatta"
              + "|misstänkta|utpekade|anhållna|gripna|dömda|häktade|åtalade|skadade|utskrivna|inskrivna|kvarvarande"
              + "|avstängda|anmälda|omhändertagna|placerade|nyanlända|inbjudna|tillfrågade|arbetslösa|hemlösa"
              + "|beroende|ensamkommande|minderåriga|myndiga|svarande|utsedda|ungdomsanställda|sommaranställda");

  private static final Pattern GROUP =
      Pattern.compile(
          "(?!personal|arbets|lärar|styr|lednings|projekt|samverkans|referens)\\p{L}{0,20}(?:gruppen|gänget|klassen|laget|syskonskaran|familjen)");

  /** What only persons do, or have done to them. */
  private static final Pattern PERSONAL =
      Pattern.compile(
          "återfall\\p{L}*|återföll|erkän\\p{L}*|dömts|dömdes|gripits|greps|skolka\\p{L}*|hoppa\\p{L}*|tacka\\p{L}*"
              + "|flyttat|flyttade|studerar|jobbar|jobbade|mår|mådde|bor|bodde|går|gick|gått|vill|ville|orka\\p{L}*"
              + "|våga\\p{L}*|berätta\\p{L}*|uppgav|uppgett|kommit|omhändertog\\p{L}*|häkta\\p{L}*|anhöll\\p{L}*"
              + "|misstänk\\p{L}*|uteblev|uteblivit|svarade|svarat|deltog|deltagit|sökte|rymde|rymt|dog|dött|avled|fullfölj\\p{L}*");

  /** Verbs that may come before the count that they tell of: "uteblev en". */
  private static final Set<String> COMES_FIRST =
      Set.of("uteblev", "hoppade", "slutade", "återkom", "avböjde", "avbröt", "mötte", "träffade");

  private static final Pattern THING =
      Pattern.compile(
          "\\p{L}{0,24}(?:skol(?:a|an|or|orna)|grupp|grupper|grupperna|insats|insatser|insatserna|träff|träffar|träffarna|möten|mötena"
              + "|aktivitet|aktiviteter|aktiviteterna|ansökan|ansökningar|ansökningarna|enheter|enheterna|verksamheter|verksamheterna"
              + "|lokaler|lokalerna|projekt|projekten|metod|metoder|metoderna|tjänst|tjänster|tjänsterna|stadsdelar|stadsdelarna"
              + "|föreningar|föreningarna|gårdar|gårdarna|ärenden|ärendena|anmälningar|anmälningarna|fall|fallen|tillfällen"
              + "|tillfällena|kvällar|kurser|kurserna|kurs|föreläsningar|utbildningar|platser|platserna|åtgärder|åtgärderna|mål|målen"
              + "|områden|områdena|enkäter|förslag|förslagen|samtal|samtalen|vandringar|företag|butiker|team|teamen|delar|delarna"
              + "|hjälp|kort|rutiner|rutinerna|avtal|avtalen|veckor|månader|förvaltningar|förvaltningarna|kommuner|kommunerna|steg|stegen"
              + "|ningar|ningarna|bbar|bbarna|heter|heterna|tioner|tionerna|rum|rummen|menten|frågor|frågorna|åren|boenden|årskurser|årskurserna)");

  /** What is done to things and hardly to persons. */
  private static final Pattern OF_THINGS =
      Pattern.compile(
          "lagts|lades|byttes|bytts|startat|startats|startade|startades|genomför\\p{L}*|arrangera\\p{L}*|anordna\\p{L}*"
              + "|avslutats|avslutades|invig\\p{L}*|ligger|låg|gäller|gällde|handla\\p{L}*|införde\\p{L}*|infört\\p{L}*");

  private static final Set<String> PREPOSITIONS =
      Set.of("till", "på", "i", "hos", "med", "hem", "tillbaka", "från");

  private final Tokens tokens;
  private final SmallCount count;
  private int lastAlone = -1000;

  CountAlone(Tokens tokens, SmallCount count) {
    this.tokens = tokens;
    this.count = count;
  }

  /**
   * The last word of the count at {@code i}, or -1.
   *
   * @param from after the number and "st"
   */
  int lastOf(int i, int from) {
    boolean both = tokens.at(i).lower().matches("båda|bägge");
    // "Ett par" without a noun may be a few of anything.
    if (both && !count.isAt(from) || tokens.at(i + 1).is("par")) {
      return -1;
    }
    int after = both ? from + 1 : from;
    int last = tellsOfPersons(i, after);
    if (last >= 0) {
      lastAlone = i;
    }
    return last;
  }

  private int tellsOfPersons(int i, int from) {
    if (CALLED.matcher(tokens.at(from).lower()).matches()
        && endsThere(from + 1)
        && !tokens.at(from + 1).is("per")
        && (nearest(i - 1, -1, FAR) >= 0 || nearest(from + 1, 1, SOON) > 0)) {
      return from;
    }
    int some = ofSome(from);
    if (some >= 0) {
      return some;
    }
    int group = inGroup(i, from);
    if (group >= 0) {
      return group;
    }
    boolean told =
        isDone(from) && arePersons(i, from) || isAfterItsVerb(i, from) || isChained(i, from);
    return told ? from - 1 : -1;
  }

  /** "En av de yngre". */
  private int ofSome(int from) {
    boolean of = tokens.at(from).is("av") && tokens.at(from + 1).lower().matches("de|våra|dessa");
    return of && CALLED.matcher(tokens.at(from + 2).lower()).matches() && endsThere(from + 3)
        ? from + 2
        : -1;
  }

  /** No noun follows: a sign, a verb or a small word does. */
  private boolean endsThere(int i) {
    String lower = tokens.at(i).lower();
    return !tokens.at(i).isWord() && !tokens.at(i).isNumber()
        || CountedNoun.PARTING.contains(lower)
        || Tense.of(lower, tokens.at(i + 1).lower()) != Tense.NONE
        || PERSONAL.matcher(lower).matches();
  }

  /** "Tre i gruppen", "en ur det gänget". */
  private int inGroup(int i, int from) {
    if (!tokens.at(from).lower().matches("i|ur|från|bland")
        || tokens.at(i - 1).lower().matches("i|på|av|nr|nummer")) {
      return -1;
    }
    int group = tokens.at(from + 1).lower().matches("den|det|samma|vår|hela") ? from + 2 : from + 1;
    return GROUP.matcher(tokens.at(group).lower()).matches() ? group : -1;
  }

  /** "Har slutat", "fick plats", "som gått vidare". */
  private boolean isDone(int from) {
    int verb = tokens.at(from).is("som") ? from + 1 : from;
    verb += tokens.at(verb).lower().matches("inte|aldrig|redan|nu|själva|också") ? 1 : 0;
    String lower = tokens.at(verb).lower();
    if (OF_THINGS.matcher(tokens.at(lower.equals("har") ? verb + 1 : verb).lower()).matches()) {
      return false;
    }
    return PERSONAL.matcher(lower).matches()
        || Tense.of(lower, tokens.at(verb + 1).lower()) == Tense.PAST
        || lower.matches("är|har|varit|fått|blivit|kvar|nej|ja")
        || tokens.at(from).is("som") && Tense.mayBePresent(lower);
  }

  private boolean arePersons(int i, int from) {
    int before = nearest(i - 1, -1, FAR);
    if (before != 0) {
      return before > 0;
    }
    if (isPersonal(from)) {
      return true;
    }
    boolean everyOne = tokens.at(i - 1).lower().matches("alla|samtliga");
    return nearest(from, 1, SOON) > 0 || everyOne && tokens.at(from).is("som");
  }

  private boolean isPersonal(int from) {
    for (int i = from; i < from + 3; i++) {
      if (PERSONAL.matcher(tokens.at(i).lower()).matches()) {
        return true;
      }
    }
    return false;
  }

  /** 1 if persons are told of nearest, -1 if things are, 0 if neither. */
  private int nearest(int from, int step, int far) {
    for (int i = from; Math.abs(i - from) < far && i >= 0 && i < tokens.count(); i += step) {
      String lower = tokens.at(i).lower();
      if (PersonWords.isAny(lower)
          || GROUP.matcher(lower).matches()
          || CALLED.matcher(lower).matches() && endsThere(i + 1)) {
        return 1;
      }
      if (THING.matcher(lower).matches()) {
        return -1;
      }
    }
    return 0;
  }

  /** "Uteblev en.", "vi mötte 3 st på torget". */
  private boolean isAfterItsVerb(int i, int from) {
    boolean ends = !tokens.at(from).isWord() && !tokens.at(from).isNumber();
    boolean pieces = from > i + 1 && PREPOSITIONS.contains(tokens.at(from).lower());
    return COMES_FIRST.contains(tokens.at(i - 1).lower())
        && (ends || pieces)
        && nearest(i - 1, -1, FAR) >= 0;
  }

  /** "Två har gått till arbete och en till praktik". */
  private boolean isChained(int i, int from) {
    return i - lastAlone < CHAIN
        && tokens.at(i - 1).lower().matches("och|,|samt")
        && PREPOSITIONS.contains(tokens.at(from).lower())
        && nearest(from, 1, 2) == 0;
  }
}
