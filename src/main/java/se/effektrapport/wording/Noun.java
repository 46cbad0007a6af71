package se.effektrapport.wording;

/**
 * A noun that numbers stand before.
 *
 * @param neuter whether it is an ett-word: "ett svar", and not "en insats"
 */
record Noun(String singular, String plural, String theSingular, String thePlural, boolean neuter) {

  String one() {
    return neuter ? "ett" : "en";
  }

  String none() {
    return neuter ? "inget" : "ingen";
  }

  /** "det", "den", before the definite form of one. */
  String the() {
    return neuter ? "det" : "den";
  }
}
