package se.effektrapport.questionnaire;

/**
 * An open question.
 *
 * @param chapter the part of the report the answers feed, "resultat"
 * @param classified whether each paragraph of the answer gets an utgångspunkt
 */
public record Question(String id, String text, String help, String chapter, boolean classified) {}
