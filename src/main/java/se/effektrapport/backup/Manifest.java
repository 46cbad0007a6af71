package se.effektrapport.backup;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a backup says of itself. It comes from a file, so nothing in it is taken for granted.
 *
 * @param format rises when an older program would no longer understand the file
 * @param program the version of the program that made it
 * @param schema the version of the tables, as Flyway counts them
 */
record Manifest(
    int format,
    String program,
    String schema,
    LocalDateTime taken,
    List<Table> tables,
    List<Sequence> sequences) {

  static final int FORMAT = 1;

  private static final int MOST = 1000;

  Manifest {
    require(program != null && program.length() <= 100, "programmets version");
    require(schema != null && schema.matches("\\d{1,6}(\\.\\d{1,6}){0,3}"), "tabellernas version");
    require(taken != null, "när den togs");
    require(tables != null && tables.size() <= MOST, "vilka tabeller den har");
    require(sequences != null && sequences.size() <= MOST, "vilka räknare den har");
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
    require(tables.size() == names(tables).size(), "varje tabell en gång");
  }

  /** The names of its tables. */
  static Set<String> names(List<Table> tables) {
    Set<String> names = new HashSet<>();
    tables.forEach(table -> names.add(table.name()));
    return names;
  }

  /**
   * A table.
   *
   * @param bytes how long its entry is when it is unpacked
   */
  record Table(String name, List<String> columns, long rows, long bytes, String sha256) {

    Table {
      require(isName(name), "en tabells namn");
      require(columns != null && !columns.isEmpty() && columns.size() <= MOST, "kolumner");
      columns = List.copyOf(columns);
      require(columns.stream().allMatch(Manifest::isName), "en kolumns namn");
      require(rows >= 0 && bytes >= 0, "hur lång en tabell är");
      require(sha256 != null && sha256.matches("[0-9a-f]{64}"), "en tabells SHA-256");
    }

    /** The table's entry in the file. */
    String entry() {
      return "tabeller/" + name + ".copy";
    }
  }

  /** A counter that gives rows their ids. */
  record Sequence(String name, long value, boolean used) {

    Sequence {
      require(isName(name), "en räknares namn");
    }
  }

  private static boolean isName(String name) {
    return name != null && name.matches("[a-z_][a-z0-9_]{0,62}");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("väntade " + what);
    }
  }
}
