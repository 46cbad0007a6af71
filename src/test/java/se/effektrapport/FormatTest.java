package se.effektrapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every source file stands as google-java-format writes it.
 *
 * <p>A test and not a Maven plugin, because the formatter parses with the compiler of the JDK it
 * runs on: Maven may run on 17, this test runs on the JDK the code is written for. {@code mvn test
 * -Dtest=FormatTest -Dformat=write} mends.
 */
class FormatTest {

  private final Formatter formatter =
      new Formatter(
          JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());

  @Test
  void everySourceFileStandsAsTheFormatterWritesIt() throws Exception {
    boolean mend = "write".equals(System.getProperty("format"));
    List<Path> unformatted = new ArrayList<>();
    try (var files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        String formatted = formatter.formatSourceAndFixImports(source);
        if (!source.equals(formatted)) {
          unformatted.add(file);
          if (mend) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    if (mend) {
      return;
    }
    assertThat(unformatted).as("mend with: mvn test -Dtest=FormatTest -Dformat=write").isEmpty();
  }
}
