package se.effektrapport.review;

/**
 * What the decisions about quotations came to in an edition.
 *
 * @param inForce how many hold
 * @param disagreements about how many texts reviewers decide differently, so that nothing holds
 * @param withoutEffect how many texts shall be quoted and are not: there is no room, or they are no
 *     longer in the answers or may not be quoted
 */
public record QuoteStanding(int inForce, int disagreements, int withoutEffect) {

  /** Before anybody has decided anything. */
  public static QuoteStanding none() {
    return new QuoteStanding(0, 0, 0);
  }

  public boolean isNone() {
    return inForce + disagreements + withoutEffect == 0;
  }
}
