package se.effektrapport.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.Box;

/**
 * Narrows tables that reach outside the page, where nothing is painted: first by smaller signs,
 * then by giving each column its share of the width and breaking words anywhere.
 */
final class FitTables {
  private static final String SMALL =
      "font-size: 7.5pt; padding-left: 0.9mm; padding-right: 0.9mm; white-space: normal;";
  private static final String BROKEN = SMALL + " word-wrap: break-word;";
  private static final String SHARED = "table-layout: fixed; width: 100%;";

  private FitTables() {}

  /** Whether a table had to be changed, so that the document must be laid out anew. */
  static boolean fit(Box box) {
    boolean changed = box instanceof TableBox table && isTooBroad(table) && narrow(table);
    for (int i = 0; i < box.getChildCount(); i++) {
      changed |= fit(box.getChild(i));
    }
    return changed;
  }

  private static boolean isTooBroad(TableBox table) {
    return table.getWidth() > room(table) + 1; // one dot, a 20th of a point, may be rounding
  }

  /** Of the element around the table; a caption puts nameless boxes between the two. */
  private static int room(TableBox table) {
    Box around = table.getParent();
    while (around.getElement() == null || around.getElement() == table.getElement()) {
      around = around.getParent();
    }
    return around.getContentWidth();
  }

  private static boolean narrow(TableBox box) {
    Element table = box.getElement();
    String now = table.getAttribute("style");
    if (now.equals(SHARED)) {
      return false;
    }
    boolean small = !cells(table).isEmpty() && cells(table).getFirst().hasAttribute("style");
    if (small) {
      table.setAttribute("style", SHARED);
      share(table, shares(columns(box), room(box)));
    }
    cells(table).forEach(cell -> cell.setAttribute("style", small ? BROKEN : SMALL));
    return true;
  }

  private static List<Element> cells(Element table) {
    List<Element> cells = new ArrayList<>();
    for (String name : List.of("th", "td")) {
      NodeList found = table.getElementsByTagName(name);
      IntStream.range(0, found.getLength()).forEach(i -> cells.add((Element) found.item(i)));
    }
    return cells;
  }

  /** The width of each column as it would like to be. */
  private static List<Double> columns(TableBox box) {
    int[] edges = box.getColumnPos();
    List<Double> columns = new ArrayList<>();
    for (int i = 0; i < box.numEffCols(); i++) {
      int span = box.spanOfEffCol(i);
      double width = (edges[i + 1] - edges[i]) / (double) span;
      IntStream.range(0, span).forEach(unused -> columns.add(width));
    }
    return columns;
  }

  /**
   * The widest columns give way until all fit; a narrow one keeps what it needs.
   *
   * @return for each column its part of the room, together 1
   */
  static List<Double> shares(List<Double> columns, double room) {
    List<Double> rising = columns.stream().sorted().toList();
    double left = room;
    double most = room;
    for (int i = 0; i < rising.size(); i++) {
      most = left / (rising.size() - i);
      if (rising.get(i) > most) {
        break;
      }
      left -= rising.get(i);
    }
    double limit = most;
    double sum = columns.stream().mapToDouble(width -> Math.min(width, limit)).sum();
    return columns.stream().map(width -> Math.min(width, limit) / sum).toList();
  }

  private static void share(Element table, List<Double> shares) {
    Node old = table.getElementsByTagName("colgroup").item(0);
    if (old != null) {
      table.removeChild(old);
    }
    Element columns = table.getOwnerDocument().createElementNS(null, "colgroup");
    for (double share : shares) {
      Element column = table.getOwnerDocument().createElementNS(null, "col");
      column.setAttribute("style", String.format(Locale.ROOT, "width: %.3f%%", 100 * share));
      columns.appendChild(column);
    }
    table.insertBefore(columns, table.getElementsByTagName("thead").item(0));
  }
}
