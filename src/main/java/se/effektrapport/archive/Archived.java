package se.effektrapport.archive;

/** A copy that is kept: a file in output/2022/arkiv and its SHA-256. */
public record Archived(String file, String sha256) {}
