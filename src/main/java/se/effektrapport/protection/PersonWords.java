package se.effektrapport.protection;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words for the persons that a text may tell of; those who work there are not among them. */
final class PersonWords {

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?:\\p{L}{2,20})?(?:barn|barnen|ungdomar|ungdomarna|flickor|flickorna|pojkar|pojkarna|tjejer|tjejerna|killar|killarna"
              + "|grabbar|grabbarna|elever|eleverna|deltagare|deltagarna|föräldrar|föräldrarna|vårdnadshavare|vårdnadshavarna"
              + "|mammor|mammorna|pappor|papporna|syskon|syskonen|tonåringar|tonåringarna|åringar|åringarna|ynglingar|klassare|klassarna"
              + "|mormödrar|farmödrar|mödrar|mödrarna|fäder|fäderna|kusiner|kusinerna|jobbare|jobbarna|tvillingar|tvillingarna"
              + "|gängmedlemmar|kamrater|kamraterna|avhoppare|ungar|ungarna|bebisar|familjemedlemmar|kompisar|kompisarna|bröder|bröderna|söner|döttrar|systrar|systrarna|rånare|rånarna|klottrare|snattare|langare|missbrukare|gäster|hyresgäster|studenter|konfirmander|patienter|patienterna|lagkamrater|ligister|rymlingar|flyktingar|lärlingar|idrottare|vittnen|offer|änkor|tonårsmammor|gängkriminella|makar|fastrar|klienter|klienterna|mostrar|farbröder|morbröder)");

  private static final Set<String> SEVERAL_ALONE =
      Set.of(
          "unga",
          "familjer",
          "förövare",
          "gärningsmän",
          "målsägande",
          "brottsoffer",
          "anhöriga",
          "närstående",
          "kriminella",
          "grannar",
          "praktikanter",
          "adepter",
          "vuxna",
          "personer",
          "personerna",
          "individer",
          "individerna",
          "klienter",
          "klienterna",
          "brukare",
          "brukarna",
          "kvinnor",
          "kvinnorna",
          "män",
          "männen",
          "medlemmar",
          "medlemmarna",
          "spelare",
          "spelarna",
          "vänner",
          "vännerna",
          "nyanlända",
          "ensamkommande",
          "inskrivna",
          "placerade",
          "sökande",
          "besökare",
          "intagna",
          "dömda",
          "ettor",
          "tvåor",
          "treor",
          "fyror",
          "femmor",
          "sexor",
          "sjuor",
          "åttor",
          "nior",
          "gymnasister",
          "killarna",
          "små",
          "söner",
          "döttrar");

  private static final Pattern ONE =
      Pattern.compile(
          "(?:\\p{L}{2,20})?(?:barn|ungdom|flicka|pojke|tjej|kille|grabb|elev|deltagare|förälder|vårdnadshavare|mamma|pappa|mormor"
              + "|farmor|syskon|tonåring|familj|åring|yngling|klassare|kusin|tvilling|tvillingpar|syskonpar|gängmedlem|avhoppare|jobbare"
              + "|kompis|brorsa|storasyster|lillasyster|storebror|lillebror|bebis|familjemedlem|rånare|klottrare|snattare|langare|missbrukare|hyresgäst|student|konfirmand|patient|lagkamrat|ligist|rymling|flykting|lärling|idrottare|offer|änka|moster|faster|farbror|morbror)");

  private static final Set<String> ONE_ALONE =
      Set.of(
          "vuxen",
          "person",
          "individ",
          "klient",
          "brukare",
          "kvinna",
          "man",
          "medlem",
          "spelare",
          "vän",
          "mor",
          "far",
          "son",
          "dotter",
          "bror",
          "syster",
          "unge",
          "nia",
          "åtta",
          "sjua",
          "sexa",
          "besökare",
          "sökande",
          "ung",
          "ensamkommande",
          "gymnasist",
          "boxare",
          "målvakt");

  private static final Pattern THE_ONE =
      Pattern.compile(
          "(?:\\p{L}{2,20})?(?:barnet|kvinnan|klienten|patienten|syskonet|ungdomen|flickan|pojken|tjejen|killen|grabben|eleven|deltagaren|föräldern|mamman|pappan|modern"
              + "|fadern|sonen|dottern|brodern|brorsan|systern|storasystern|lillebrodern|mormodern|tonåringen|åringen"
              + "|kusinen|ynglingen|målvakten|spelaren|boxaren|tvillingarna|kusinerna|bröderna|systrarna|mormorn)");

  /** Who has taken the word for a person in another meaning, or for somebody at work. */
  private static final Pattern NOT_TOLD_OF =
      Pattern.compile(
          "(?:\\p{L}{0,20})(?:kontakt|nyckel|resurs|referens|stöd|god|tjänste|styrelse|tals|förtroende|ombuds|polis|hembesöks|fritids|familjehems)(?:personer|person|man|män|föräldrar)"
              + "|(?:med|sam|an|um|kyrko)barn|fältarbetare|medarbetare|handläggare|uppdragstagare|socialarbetare");

  private PersonWords() {}

  private static final List<String> OFTEN_MISSPELT =
      List.of(
          "ungdomar",
          "flickor",
          "pojkar",
          "tjejer",
          "killar",
          "elever",
          "deltagare",
          "föräldrar",
          "personer",
          "mammor",
          "grabbar");

  /** Whether one of the commonest nouns was meant: a letter too many, too few, or two exchanged. */
  static boolean isMisspelt(String lower) {
    return OFTEN_MISSPELT.stream().anyMatch(noun -> isNear(noun, lower));
  }

  private static boolean isNear(String noun, String written) {
    int start = 0;
    int shorter = Math.min(noun.length(), written.length());
    while (start < shorter && noun.charAt(start) == written.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && noun.charAt(noun.length() - 1 - end) == written.charAt(written.length() - 1 - end)) {
      end++;
    }
    int left = noun.length() - start - end;
    int found = written.length() - start - end;
    boolean exchanged =
        left == 2
            && found == 2
            && noun.charAt(start) == written.charAt(start + 1)
            && noun.charAt(start + 1) == written.charAt(start);
    return start > 1 && (exchanged || left + found == 1);
  }

  static boolean areSeveral(String lower) {
    return isSeveral(lower)
        || lower.endsWith("s") && isSeveral(lower.substring(0, lower.length() - 1));
  }

  private static boolean isSeveral(String lower) {
    return (SEVERAL_ALONE.contains(lower) || isShort(lower) && SEVERAL.matcher(lower).matches())
        && !NOT_TOLD_OF.matcher(lower).matches();
  }

  static boolean isOne(String lower) {
    return isOneItself(lower)
        || lower.length() > 4
            && lower.endsWith("s")
            && isOneItself(lower.substring(0, lower.length() - 1));
  }

  private static boolean isOneItself(String lower) {
    return (ONE_ALONE.contains(lower) || isShort(lower) && ONE.matcher(lower).matches())
        && !NOT_TOLD_OF.matcher(lower).matches();
  }

  /** A certain person, "flickan". */
  static boolean isTheOne(String lower) {
    return isShort(lower) && THE_ONE.matcher(lower).matches() && !lower.endsWith("personen");
  }

  /** Nouns for one whom nobody in particular is meant by, unless what happened follows at once. */
  static boolean isAnybody(String lower) {
    return lower.matches(
        ".{0,20}kompis|vän|vuxen|man|person|ung|mormor|farmor|individ|medlem|mor|far|vårdnadshavare|unge");
  }

  static boolean isAny(String lower) {
    return areSeveral(lower) || isOne(lower) || isTheOne(lower);
  }

  private static boolean isShort(String lower) {
    return lower.length() <= 36;
  }
}
