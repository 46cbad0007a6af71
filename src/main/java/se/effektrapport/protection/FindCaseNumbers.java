package se.effektrapport.protection;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the numbers of cases that are about a person; the dnr of a document is none. */
final class FindCaseNumbers implements ProtectText.Rule {

  /** "5000-K123456-22", however it is parted. */
  private static final Pattern POLICE =
      Pattern.compile(
          "(?<![\\d-])(?:\\d{4}[ -]{0,2})?[Kk][ -]?\\d{4,7}[ -/]{1,2}\\d\\d(?:\\d\\d)?(?!\\d)");

  /** "B 1234-21": a court's letter and number. */
  private static final Pattern COURT =
      Pattern.compile("(?<![\\p{L}\\d])[BTFÄÖ] ?\\d{2,6}-\\d\\d(?!\\d|-\\d)");

  private static final String WORD =
      "(?:[\\p{L}-]{0,20}(?:mål|målet|ärende|ärendet|akt|akten|journal|journalen|utredning|utredningen|dossier|dossién|anmälan|förundersökning|ärenden|ärendena|akterna|målen|anmälningarna|journalerna|utredningarna|beslut|beslutet|rapport)"
          + "(?:-?(?:nr|nummer|numret|id))?|LVU|LVM|LSU|[Jj]nr|J\\.nr|K-nummer|K-nr|domen|dom)";

  /** A word for a case about a person, and a number after it. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?iU)(?<![\\p{L}-])"
              + WORD
              + "(?![\\p{L}-])[.:,]?\\s{1,2}\\(?(?:(?:nr|nummer|med|id|mål|B|T|Ö|Ä|F)\\b[.:]?\\s{0,2}){0,3}(?<number>(?-i:\\p{Lu}{0,3})["
              + " -]?\\d{2,8}(?:[-/ :]\\d{1,8}){0,3})(?!\\d)");

  /** "AM-66120-22": the number does not begin with a year, as those of documents do. */
  private static final Pattern LETTERED =
      Pattern.compile(
          "(?<![\\p{L}\\d-])\\p{Lu}{1,4}-(?!(?:19|20)\\d\\d-)\\d{4,7}-\\d\\d(?![\\d-])");

  /** "Ärendena 2022-411 och 2022-412", "ärendet hos socialtjänsten (IFO 2022/917)". */
  private static final Pattern SAID_APART =
      Pattern.compile(
          "(?iU)(?<![\\p{L}-])"
              + WORD
              + "(?![\\p{L}-])(?:[ ,]{1,2}(?!dnr|diarie)\\p{L}{1,24}){0,3}["
              + " ,]{1,2}(?:\\(\\p{L}{0,5} ?|\\p{L}{0,5}[ -]?\\d{2,8}[-/:]\\d{1,8} (?:och|samt)"
              + " )(?<number>\\d{2,8}[-/:]\\d{2,8})(?![\\d-/])");

  @Override
  public Stream<Hit> findIn(String text) {
    return Stream.concat(
        Stream.of(POLICE, COURT, LETTERED)
            .flatMap(shape -> shape.matcher(text).results())
            .map(found -> hit(found.start(), found.end())),
        Stream.of(SAID, SAID_APART)
            .flatMap(shape -> shape.matcher(text).results())
            .filter(found -> isNumber(found.group("number")))
            .map(found -> hit(found.start(), found.end())));
  }

  /** A year or a small count is no number of a case. */
  private static boolean isNumber(String found) {
    return found.chars().filter(Character::isDigit).count() >= 4
        && !found.strip().matches("(19|20)\\d\\d(-\\d\\d-\\d\\d.*|[-/](19|20)\\d\\d)?");
  }

  private static Hit hit(int start, int end) {
    return new Hit(Hit.Kind.ARENDENUMMER, start, end - start);
  }
}
