package se.effektrapport.cli;

import picocli.CommandLine.Option;

/** The option of every command that is about one edition. */
final class WhichEdition {

  @Option(
      names = "--utgava",
      required = true,
      paramLabel = "NUMMER",
      description = "Utgåvans nummer, till exempel 1.")
  private Integer number;

  int number() {
    return number;
  }
}
