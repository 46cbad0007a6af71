package se.effektrapport.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import se.effektrapport.database.TestDatabase;

/** What becomes of each table. */
class FateTest {

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @Test
  void everyTableIsDecidedOn() throws SQLException {
    try (Connection connection = DATABASE.operations().getDataSource().getConnection()) {
      ScriptUtils.executeSqlScript(
          connection,
          new ClassPathResource("org/springframework/batch/core/schema-postgresql.sql"));
    }
    List<String> tables =
        DATABASE
            .operations()
            .queryForList(
                "select table_name::text from information_schema.tables where table_schema ="
                    + " current_schema() and table_name <> 'flyway_schema_history'",
                String.class);

    assertThat(Fate.ALL.stream().map(Fate::table))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(tables);
  }

  @Test
  void everyTableThatIsTouchedSaysWhatGoes() {
    assertThat(Fate.touched().stream().map(Fate.Touched::what))
        .doesNotHaveDuplicates()
        .allMatch(what -> what.matches("[a-zåäö .]+|.*granskning\\.xlsx.*"));
  }
}
