package se.effektrapport.language;

/**
 * A word of a text.
 *
 * @param written as it stands in the text
 * @param lower the same in lower case
 * @param stem what is left without its inflection
 */
public record Word(String written, String lower, String stem) {}
