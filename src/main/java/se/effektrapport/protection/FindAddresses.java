package se.effektrapport.protection;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the addresses of homes: a street with a number. A square with a number is left alone, since
 * it is where an activity has its premises.
 */
final class FindAddresses implements ProtectText.Rule {

  private static final String ENDING =
      "(?:vägen|gatan|stigen|gränd|gränden|svängen|backen|bågen|slingan|kroken|brinken|stråket|allén|liden"
          + "|ringen|gången|höjden|kullen|terrassen|grand)";

  /** Several words in a row, the last of which ends as streets do; or "Olof Palmes gata". */
  private static final String STREET =
      "(?:(?:\\p{Lu}\\p{L}{1,20}[ \\n]){0,2}\\p{Lu}\\p{L}{1,24}"
          + ENDING
          + "|\\p{Ll}{3,24}(?:vägen|gatan|stigen|gränd)"
          + "|(?:\\p{Lu}\\p{L}{1,20}[ \\n]){1,2}(?:gata|väg|gränd|allé|backe|stig))";

  private static final String NUMBER = "[ \\n]{1,2}\\d{1,3}(?!\\d)(?: ?(?-i:[A-Ha-h])\\b)?";

  private static final String DETAIL =
      "(?:,? {0,2}(?:lgh|lägenhet|läg\\.) ?(?:nr )?\\d{1,4}|,? {0,2}\\d{1,2} ?(?:tr|trappor)\\b|,?"
          + " {0,2}uppgång \\p{L}\\b|,? {0,2}port \\w{1,3}\\b)";

  private static final String POSTAL = "(?:,? {0,2}\\d{3} ?\\d{2}(?: \\p{Lu}\\p{L}{2,20})?)";

  /** What a number after a street may count instead. */
  private static final String COUNTED =
      "(?! ?(?:gånger|ggr|kvällar|dagar|veckor|timmar|tim|barn|ungdomar|unga|elever|kr|kronor|procent|%|pass|tillfällen|besök|år|personer|familjer|månader|och"
          + " \\d|-\\d|:\\d|\\.\\d))";

  private static final Pattern SHAPE =
      Pattern.compile("(?<!\\p{L})" + STREET + NUMBER + COUNTED + DETAIL + "{0,2}" + POSTAL + "?");

  private static final Pattern FLAT =
      Pattern.compile("(?<!\\p{L})(?:lgh|lägenhet|lgh\\.) ?(?:nr )?\\d{3,4}(?!\\d)");

  @Override
  public Stream<Hit> findIn(String text) {
    return Stream.of(SHAPE, FLAT)
        .flatMap(shape -> shape.matcher(text).results())
        .map(found -> new Hit(Hit.Kind.ADRESS, found.start(), found.group().length()));
  }
}
