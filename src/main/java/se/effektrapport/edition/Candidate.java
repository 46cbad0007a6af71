package se.effektrapport.edition;

import se.effektrapport.edition.Content.Excerpt;

/**
 * Words that may be quoted in a place.
 *
 * @param rank how early its kind comes in the place, from 1
 * @param probability of its classification; 1 where the question is not classified
 * @param number of the unit within its answer
 * @param removed whether something that points at a person was removed from it
 */
record Candidate(Excerpt excerpt, int rank, double probability, int number, boolean removed) {}
