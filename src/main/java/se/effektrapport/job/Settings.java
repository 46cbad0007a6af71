package se.effektrapport.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import se.effektrapport.database.Login;

/**
 * Where the program reads and writes, and what time it is.
 *
 * @param server the database server to use; empty for the one the program starts by itself in
 *     output/databas
 */
public record Settings(
    Path input, Path templates, Path output, Clock clock, Optional<Login> server) {}
