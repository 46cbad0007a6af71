package se.effektrapport.classification;

/** Who said which utgångspunkt a text speaks of; a later one here never overrules an earlier. */
public enum Origin {
  REVIEWER,
  RESPONDENT,
  COMPUTED
}
