package se.effektrapport.disposal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which rounds are disposed of, and what there is to dispose of in the others. */
public interface Disposals {

  /** The disposal of a round, if there was one. */
  Optional<Disposal> of(int round);

  /** How many rows would go from each table, or lose words. */
  List<Disposal.Count> rows(int round);

  /** Writes those rows, a line of JSON for each; a text for each table that has any. */
  void write(int round, Tables to) throws IOException;

  /** The SHA-256 of each file that went with the round. */
  Set<String> files(int round);

  /**
   * Removes the rows and keeps that it was done, in one transaction.
   *
   * @param rows as they were counted when the copy was made
   * @param files the SHA-256 of each file that goes with them
   * @throws java.util.ConcurrentModificationException if there are not as many rows any more;
   *     nothing is removed then
   */
  void dispose(Disposal disposal, List<Disposal.Count> rows, Set<String> files);

  /** Has the server let go of what the removed rows left in its files. */
  void sweep();

  /** Where the rows of a table are written. */
  interface Tables {
    Writer table(String name) throws IOException;
  }
}
