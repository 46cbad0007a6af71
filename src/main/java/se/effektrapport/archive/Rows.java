package se.effektrapport.archive;

import java.io.IOException;
import java.io.Writer;

/** The rows of the database that tell how a round came to what it is. */
public interface Rows {

  /** Writes them, a line of JSON for each; a text for each table that has any. */
  void write(int round, Tables to) throws IOException;

  /** Where the rows of a table are written. */
  interface Tables {
    Writer table(String name) throws IOException;
  }
}
