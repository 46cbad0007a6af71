package se.effektrapport.cli;

/** What a command ends with. */
final class ExitCode {

  /** Done, or nothing new; late and missing answers and questions are no remarks. */
  static final int OK = 0;

  /** At least one file was refused. */
  static final int REFUSED = 1;

  /**
   * The command was not given rightly, or a data file, a text or a template has a mistake in it.
   */
  static final int WRONG_USE = 2;

  /** The command could not be carried out. */
  static final int FAILED = 3;

  private ExitCode() {}
}
