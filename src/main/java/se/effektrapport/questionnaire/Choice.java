package se.effektrapport.questionnaire;

/** One of the choices of a list: its id, which is kept, and its label, which people see. */
public record Choice(String id, String label) {}
