package se.effektrapport.document;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names of files and mail addresses, which stand whole on a line unless they are very long. */
public final class Unbroken {

  /** No longer than a line of any of our documents holds, and read in as many steps. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+@-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,40}"
              + "(?:@[\\p{L}\\p{N}.-]{1,24}\\p{L}|\\.(?:pdf|docx|xlsx|html|json|eml|zip|csv|txt))"
              + "(?![\\p{L}\\p{N}@_-])");

  private static final int LONGEST = 50;

  private Unbroken() {}

  /** Where they stand in a text. */
  public static List<MatchResult> in(String text) {
    return NAME.matcher(text)
        .results()
        .filter(each -> each.end() - each.start() <= LONGEST)
        .toList();
  }
}
