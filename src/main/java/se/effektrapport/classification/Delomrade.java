package se.effektrapport.classification;

/** A part of an utgångspunkt: C3, Vuxennärvaro. */
public record Delomrade(String id, String name) {}
