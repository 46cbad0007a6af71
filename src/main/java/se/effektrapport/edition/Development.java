package se.effektrapport.edition;

/**
 * What became of the insatser of the year before.
 *
 * @param before the round before
 */
public record Development(int before) {}
