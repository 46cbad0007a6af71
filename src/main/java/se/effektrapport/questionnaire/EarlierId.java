package se.effektrapport.questionnaire;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which insats of the year before a row was filled in from. It stands in a hidden column of the
 * form, {@code 2021:SKÄ-12}, so that the row is known again when it is renamed, moved or sorted.
 *
 * @param reference within that year's answers
 */
public record EarlierId(int year, String reference) {

  /** What stands over the hidden column; whoever shows the column sees why it is there. */
  public static final String HEADER = "Insatsens id (ändra inte)";

  /** Under this a row of {@link Prefill#activities} has its id: no column can be called so. */
  public static final String KEY = "#id";

  private static final int LONGEST = 50;
  private static final Pattern FORM = Pattern.compile("(20\\d\\d):([A-ZÅÄÖ]{3}-[1-9]\\d{0,4})");

  /** The id that a cell holds, if it is one. */
  public static Optional<EarlierId> in(String written) {
    Matcher id = FORM.matcher(Normalizer.normalize(start(written), Normalizer.Form.NFC));
    return id.matches()
        ? Optional.of(new EarlierId(Integer.parseInt(id.group(1)), id.group(2)))
        : Optional.empty();
  }

  /** A longer text is none; putting all its accents in order could take minutes. */
  private static String start(String written) {
    return written.length() > LONGEST ? "" : written.strip();
  }

  @Override
  public String toString() {
    return year + ":" + reference;
  }
}
