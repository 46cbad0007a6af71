package se.effektrapport.protection;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import se.effektrapport.datafile.ListFile;

/** The words that people's names are told by, and those that only look like names. */
final class Lexicon {

  private static final String NATURE =
      "alm|ask|asp|back|berg|björk|blad|blom|bo|borg|bro|brand|bäck|carl|ceder|dahl|dal|ed|ek|eng|"
          + "fager|falk|fors|fri|frö|gran|grön|gull|gyllen|hag|hall|hammar|hed|hell|hjort|holm|hög|"
          + "kihl|kjell|klint|kron|kvarn|lager|lilje|lind|ljung|lund|löf|löv|malm|mo|moss|mål|"
          + "nord|norr|ny|näs|palm|ram|ring|ros|rosen|rud|ryd|rå|rönn|sahl|sand|silfver|sjö|skog|"
          + "stad|sten|strand|ström|sund|svan|söder|tall|torn|tull|törn|vall|vester|vik|wall|wahl|"
          + "wester|wik|win|zetter|åker|ås|ö|öst|öster";

  private static final String SECOND =
      "berg|bergh|blad|blom|borg|bäck|dahl|dal|fors|gren|grén|holm|kvist|qvist|lind|ling|löf|löv|lund|"
          + "man|mark|quist|ros|stedt|strand|ström|stråle|vall|wall|ås|näs|rot|roth|brandt|crona";

  private static final Pattern FAMILY =
      Pattern.compile(
          "(?:\\p{L}{2,12}(?:sson|dotter|vić|vic|ović|evic|oğlu|oglu|wicz|escu|poulos|enko|czyk|shvili|idis|zadeh)"
              + "|\\p{L}{3,12}(?:ić|ski|ewska|owska|inska|ińska|skij|yan)"
              + "|(?:al|el)-\\p{L}{3,12}|(?:abdi|abdul|gebre|ghebre|tesfa|haile|wolde|mac|mc|o')\\p{L}{3,12}"
              + "|(?:"
              + NATURE
              + ")(?:s|e)?(?:"
              + SECOND
              + "))");

  /** Of a family name that is not in the list, in signs. */
  private static final int LONGEST = 26;

  /** By word; the same ones come again and again. */
  private final Map<String, Boolean> isFamilyName = new ConcurrentHashMap<>();

  private final Set<String> givenNames;
  private final Set<String> familyNames;
  private final Set<String> words;
  private final Set<String> noNames;
  private final Set<String> noPlates;

  private Lexicon(Path folder) {
    givenNames = read(folder, "fornamn.txt");
    familyNames = read(folder, "efternamn.txt");
    words = read(folder, "aven-ord.txt");
    noNames = read(folder, "inte-namn.txt");
    noPlates = read(folder, "inte-skylt.txt");
  }

  /**
   * Reads the lists; none of them may be missing, since protection would be weaker in silence.
   *
   * @throws se.effektrapport.datafile.DataFileException if one is missing or empty
   */
  static Lexicon read(Path folder) {
    return new Lexicon(folder);
  }

  private static Set<String> read(Path folder, String name) {
    Set<String> entries = new HashSet<>();
    ListFile.read(folder.resolve(name)).forEach(entry -> entries.add(lower(entry)));
    return Set.copyOf(entries);
  }

  /** Whether the letters before a number are no plate's. */
  boolean isAbbreviation(String letters) {
    return noPlates.contains(lower(letters));
  }

  /** The name as the list has it. */
  boolean isGivenNameItself(String lower) {
    return givenNames.contains(lower);
  }

  /** The name as it is, or without the s of a genitive. */
  boolean isGivenName(String lower) {
    return givenNames.contains(lower) || givenNames.contains(nominative(lower));
  }

  boolean isFamilyName(String lower) {
    return isOneFamilyName(lower) || isOneFamilyName(nominative(lower));
  }

  private boolean isOneFamilyName(String lower) {
    return lower.length() <= LONGEST
        ? isFamilyName.computeIfAbsent(lower, this::isFamilyNameAsBuilt)
        : familyNames.contains(lower);
  }

  private boolean isFamilyNameAsBuilt(String lower) {
    return familyNames.contains(lower) || !isNoName(lower) && FAMILY.matcher(lower).matches();
  }

  /** Whether a name is a common word as well. */
  boolean isAlsoAWord(String lower) {
    return words.contains(lower)
        || !givenNames.contains(lower) && words.contains(nominative(lower));
  }

  /** One word or several, with a blank between. */
  boolean isNoName(String lower) {
    return noNames.contains(lower) || noNames.contains(nominative(lower));
  }

  static String nominative(String lower) {
    return lower.length() > 2 && lower.endsWith("s")
        ? lower.substring(
            0, lower.length() - (lower.endsWith("'s") || lower.endsWith(":s") ? 2 : 1))
        : lower;
  }

  /** Sign by sign, so that the length stays. */
  static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.chars().forEach(sign -> lower.append((char) Character.toLowerCase(sign)));
    return lower.toString();
  }
}
