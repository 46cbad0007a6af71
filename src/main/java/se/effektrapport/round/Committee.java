package se.effektrapport.round;

import java.util.Objects;

/**
 * A nämnd, which receives the report.
 *
 * @param inText its name as in running text: {@code socialnämnden}, {@code Farsta stadsdelsnämnd}
 * @param genitive as in running text
 * @param mailbox of its registrar
 */
public record Committee(String inText, String genitive, String mailbox) {

  public Committee {
    Objects.requireNonNull(inText);
    Objects.requireNonNull(genitive);
    Objects.requireNonNull(mailbox);
  }

  /** The name as in a heading, a table or on an envelope: {@code Socialnämnden}. */
  public String name() {
    return Administration.capitalised(inText);
  }
}
