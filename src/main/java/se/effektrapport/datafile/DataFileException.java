package se.effektrapport.datafile;

import java.util.List;
import java.util.stream.Collectors;

/** A data file could not be used; all its mistakes, in the order of their lines. */
public class DataFileException extends RuntimeException {

  private final List<Problem> problems;

  public DataFileException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
