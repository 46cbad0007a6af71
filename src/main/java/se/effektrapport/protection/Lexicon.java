package se.effektrapport.protection;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import se.effektrapport.datafile.ListFile;

/** The words that people's names are told by, and those that only look like names. */
final class Lexicon {

  private final Set<String> givenNames;
  private final Set<String> familyNames;
  private final Set<String> words;
  private final Set<String> notNames;

  private Lexicon(Path folder) {
    givenNames = read(folder, "fornamn.txt");
    familyNames = read(folder, "efternamn.txt");
    words = read(folder, "aven-ord.txt");
    notNames = read(folder, "inte-namn.txt");
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

  boolean isAbbreviation(String letters) {
    return notNames.contains(lower(letters));
  }

  boolean isGivenName(String word) {
    return givenNames.contains(lower(word));
  }

  boolean isFamilyName(String word) {
    return familyNames.contains(lower(word));
  }

  /** Whether a name is a common word as well. */
  boolean isAlsoAWord(String name) {
    return words.contains(lower(name));
  }

  boolean isNoName(String words) {
    return notNames.contains(lower(words));
  }

  /** Sign by sign, so that the length stays. */
  static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.chars().forEach(sign -> lower.append((char) Character.toLowerCase(sign)));
    return lower.toString();
  }
}
