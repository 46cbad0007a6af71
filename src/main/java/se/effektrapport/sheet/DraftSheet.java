package se.effektrapport.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A sheet to be written: what stands where, how it looks, and what may be done with it. */
public final class DraftSheet {

  record Entry(Draft.Content content, Draft.Look look) {}

  record Height(double points, boolean grows) {}

  record Frozen(int rows, int columns) {}

  record Print(boolean landscape, int pagesWide, Optional<String> repeat, String footer) {}

  final String name;
  final Map<Integer, Map<Integer, Entry>> rows = new TreeMap<>();
  final Map<Integer, Double> widths = new TreeMap<>();
  final Map<Integer, Height> heights = new TreeMap<>();
  final List<String> merged = new ArrayList<>();
  final Map<String, String> links = new TreeMap<>();
  final List<Draft.Rule> rules = new ArrayList<>();
  final Set<Integer> hiddenColumns = new TreeSet<>();
  boolean hidden;
  boolean locked;
  boolean rowsMayChange;
  boolean gridLines = true;
  Optional<Frozen> frozen = Optional.empty();
  Optional<String> filter = Optional.empty();
  Optional<Print> print = Optional.empty();
  Optional<Draft.Look> background = Optional.empty();

  public DraftSheet(String name) {
    this.name = Objects.requireNonNull(name);
  }

  String told() {
    return List.of(
            List.of(name, rows, widths, heights, merged, links, rules, hiddenColumns),
            List.of(hidden, locked, rowsMayChange, gridLines, frozen, filter, print, background))
        .toString();
  }

  /** Writes in row and column, both from 1. */
  public DraftSheet put(int row, int column, Draft.Content content, Draft.Look look) {
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, new Entry(content, look));
    return this;
  }

  public DraftSheet put(int row, int column, String text, Draft.Look look) {
    return put(row, column, new Draft.Content.Text(text), look);
  }

  /** The width of a column, in characters. */
  public DraftSheet width(int column, double characters) {
    widths.put(column, characters);
    return this;
  }

  /** The height of a row in points; it grows by itself when more is written there. */
  public DraftSheet height(int row, double points) {
    heights.put(row, new Height(points, true));
    return this;
  }

  /** A row that keeps its height, as one with merged cells must. */
  public DraftSheet fixedHeight(int row, double points) {
    heights.put(row, new Height(points, false));
    return this;
  }

  public DraftSheet merge(String range) {
    merged.add(range);
    return this;
  }

  /** Leads from a cell to a place in the workbook, as {@link Draft#reference} writes it. */
  public DraftSheet link(String cell, String reference) {
    links.put(cell, reference);
    return this;
  }

  public DraftSheet rule(Draft.Rule rule) {
    rules.add(rule);
    return this;
  }

  /** A look for every cell that nothing is put in. */
  public DraftSheet background(Draft.Look look) {
    background = Optional.of(look);
    return this;
  }

  public DraftSheet freeze(int rowsAbove, int columnsToTheLeft) {
    frozen = Optional.of(new Frozen(rowsAbove, columnsToTheLeft));
    return this;
  }

  public DraftSheet filter(String range) {
    filter = Optional.of(range);
    return this;
  }

  public DraftSheet withoutGridLines() {
    gridLines = false;
    return this;
  }

  /** Hides a column, which must have a width. */
  public DraftSheet hideColumn(int column) {
    hiddenColumns.add(column);
    return this;
  }

  public DraftSheet hide() {
    hidden = true;
    return this;
  }

  /**
   * Protects what is not for input, without a password. Column width, row height, sorting and
   * filters stay allowed.
   */
  public DraftSheet lock() {
    locked = true;
    return this;
  }

  /**
   * Protects as {@link #lock}, but rows may be inserted and deleted. Excel deletes only a row whose
   * every cell is open, so the cells that nothing is put in must be: see {@link Draft.Look#OPEN}.
   */
  public DraftSheet lockButRows() {
    rowsMayChange = true;
    return background(Draft.Look.OPEN).lock();
  }

  /** Prints on A4 with "Sida x av y"; the repeated rows and columns as in {@code $A:$A,$1:$4}. */
  public DraftSheet print(boolean landscape, int pagesWide, String repeat, String footer) {
    print = Optional.of(new Print(landscape, pagesWide, Optional.ofNullable(repeat), footer));
    return this;
  }

  /** The letters of a column counted from 1. */
  public static String letters(int column) {
    return ReadSheet.letters(column);
  }
}
