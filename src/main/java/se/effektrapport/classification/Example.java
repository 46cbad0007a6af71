package se.effektrapport.classification;

import java.util.Optional;

/**
 * A text whose label a person has given.
 *
 * @param utgangspunkt the id in the code book
 * @param delomrade empty for övrigt, and where none could be told
 * @param second the id of another utgångspunkt that fits too
 * @param trap the word that pulls towards another label; empty if there is none
 * @param writer who wrote it, or where it comes from: those of one writer are alike
 */
public record Example(
    String text,
    String utgangspunkt,
    Optional<String> delomrade,
    Optional<String> second,
    Optional<String> trap,
    String writer) {}
