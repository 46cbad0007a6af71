package se.effektrapport.pagination;

import java.math.BigInteger;
import java.util.List;

/**
 * What no page end can divide: a line of text or a row of a table. Measures are in twips.
 *
 * @param space above it, if something stands above
 * @param hang the part of the height that may hang below the end of a page: the space between lines
 * @param mayPart whether a page may end before it
 * @param newPage whether a page begins with it in any case
 * @param head the height of the table head that is repeated if a page begins here
 * @param notes that are referred to here
 * @param marks the bookmarks that begin here
 */
record Strip(
    int space,
    int height,
    int hang,
    boolean mayPart,
    boolean newPage,
    int head,
    List<BigInteger> notes,
    List<String> marks) {

  Strip taller(int more) {
    return new Strip(space, height + more, hang, mayPart, newPage, head, notes, marks);
  }
}
