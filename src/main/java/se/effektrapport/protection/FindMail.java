package se.effektrapport.protection;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds mail addresses, also those written with words for the signs. */
final class FindMail implements ProtectText.Rule {

  private static final String AT =
      "(?:\\s?@\\s?|\\s?[(\\[{<]\\s?(?:at|snabel-?a|@)\\s?[)\\]}>]\\s?| snabel-?a | at )";
  private static final String DOT =
      "(?:\\.|\\s?[(\\[{]\\s?(?:dot|punkt)\\s?[)\\]}]\\s?| punkt | dot )";

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?iU)(?<![\\w.+%-])[\\w.+%-]{1,64}+"
              + AT
              + "[\\w-]{1,63}(?:"
              + DOT
              + "[\\w-]{1,63}){0,4}?"
              + DOT
              + "\\p{L}{2,24}\\b");

  @Override
  public Stream<Hit> findIn(String text) {
    return SHAPE
        .matcher(text)
        .results()
        .map(found -> new Hit(Hit.Kind.EPOST, found.start(), found.group().length()));
  }
}
