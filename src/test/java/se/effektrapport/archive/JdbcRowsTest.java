package se.effektrapport.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;
import se.effektrapport.database.TestDatabase;

class JdbcRowsTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @Test
  void everyTableIsCopiedOrLeftOutForAReason() {
    List<String> tables =
        DATABASE
            .operations()
            .queryForList(
                "select table_name::text from information_schema.tables where table_schema ="
                    + " current_schema() and table_name not like 'batch_%' and table_name <>"
                    + " 'flyway_schema_history'",
                String.class);
    assertThat(
            Stream.concat(
                CopiedTable.ALL.stream().map(CopiedTable::name), CopiedTable.LEFT_OUT.stream()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(tables);
  }

  @Test
  void writesTheRowsOfTheRoundInOneOrderHoweverTheyLie() throws IOException {
    add(2022, "b.xlsx");
    add(2022, "a.xlsx");
    add(2021, "c.xlsx");

    Map<String, String> written = written(2022);

    assertThat(written).containsOnlyKeys("receipt");
    assertThat(written.get("receipt").lines())
        .hasSize(2)
        .isSorted()
        .allMatch(line -> line.startsWith("{\"id\":"));
    DATABASE.operations().execute("update receipt set file = file where file = 'b.xlsx'");
    assertThat(written(2022)).isEqualTo(written);
  }

  @Test
  void saysWhatKeptTheRowsFromBeingWritten() {
    add(2022, "a.xlsx");
    assertThat(
            catchThrowable(
                () ->
                    new JdbcRows(DATABASE.client())
                        .write(
                            2022,
                            table -> {
                              throw new IOException("No space left on device");
                            })))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(DataAccessException.class);
  }

  private static void add(int round, String file) {
    DATABASE
        .operations()
        .update(
            "insert into receipt (round, file, sha256, received, outcome) values (?, ?, 'f0',"
                + " '2022-09-01', 'REFUSED')",
            round,
            file);
  }

  private static Map<String, String> written(int round) throws IOException {
    Map<String, StringWriter> tables = new TreeMap<>();
    new JdbcRows(DATABASE.client())
        .write(round, table -> tables.computeIfAbsent(table, any -> new StringWriter()));
    Map<String, String> written = new TreeMap<>();
    tables.forEach((table, writer) -> written.put(table, writer.toString()));
    return written;
  }
}
