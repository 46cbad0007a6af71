package se.effektrapport.round;

import java.util.regex.Pattern;

/** The form of a mail address that no head of a message can be misled by. */
public final class Mailbox {

  private static final int LONGEST = 254;

  private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9]+(-+[A-Za-z0-9]+)*";

  /** ASCII, without quotes: servers that take others cannot be counted on. */
  private static final Pattern FORM =
      Pattern.compile("%1$s(\\.%1$s)*@(%2$s\\.)+[A-Za-z]+".formatted(WORD, LABEL));

  private Mailbox() {}

  public static boolean isOne(String written) {
    return written.length() <= LONGEST && FORM.matcher(written).matches();
  }
}
