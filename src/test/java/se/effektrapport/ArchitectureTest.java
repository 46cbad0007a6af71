package se.effektrapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms in travel order: who may import whom, and in which room each library lives. */
class ArchitectureTest {

  private static final String ROOT = "se.effektrapport.";

  /** Which rooms a room may import. "*" is all rooms above it. */
  private static final Map<String, String> MAY_IMPORT = new TreeMap<>();

  /** In which rooms the packages of a library may be used. */
  private static final Map<String, String> LIBRARIES = new TreeMap<>();

  static {
    MAY_IMPORT.put("datafile", "");
    MAY_IMPORT.put("officefile", "");
    MAY_IMPORT.put("ownerfile", "");
    MAY_IMPORT.put("sheet", "officefile");
    MAY_IMPORT.put("round", "datafile");
    MAY_IMPORT.put("questionnaire", "round datafile sheet");
    MAY_IMPORT.put("answers", "round questionnaire");
    MAY_IMPORT.put("intake", "round questionnaire answers sheet");
    MAY_IMPORT.put("reception", "round questionnaire answers intake sheet");
    MAY_IMPORT.put("feedback", "round questionnaire answers intake reception ownerfile sheet");
    MAY_IMPORT.put("protection", "datafile answers");
    MAY_IMPORT.put("language", "");
    MAY_IMPORT.put("learning", "");
    MAY_IMPORT.put("classification", "datafile questionnaire answers language learning");
    MAY_IMPORT.put("review", "round answers classification protection sheet");
    MAY_IMPORT.put("figures", "round questionnaire answers classification protection review");
    MAY_IMPORT.put("texts", "officefile");
    MAY_IMPORT.put(
        "edition", "round questionnaire answers protection classification review figures texts");
    MAY_IMPORT.put("archive", "ownerfile");
    MAY_IMPORT.put("disposal", "archive");
    MAY_IMPORT.put("matter", "edition");
    MAY_IMPORT.put("distribution", "round");
    MAY_IMPORT.put("status", "round intake reception review edition disposal distribution");
    MAY_IMPORT.put(
        "wording",
        "round reception feedback protection review figures texts edition disposal status"
            + " distribution");
    MAY_IMPORT.put("document", "");
    MAY_IMPORT.put("html", "document");
    MAY_IMPORT.put("pdf", "document html");
    MAY_IMPORT.put("pagination", "");
    MAY_IMPORT.put("word", "document officefile pagination");
    MAY_IMPORT.put("underlag", "edition figures protection sheet");
    MAY_IMPORT.put("verification", "sheet");
    MAY_IMPORT.put("database", "ownerfile");
    MAY_IMPORT.put("backup", "database ownerfile");
    MAY_IMPORT.put("job", "*");
    MAY_IMPORT.put("cli", "*");

    LIBRARIES.put("org.yaml.snakeyaml", "datafile");
    LIBRARIES.put("de.siegmar.fastcsv", "datafile");
    LIBRARIES.put("org.apache.poi.ss", "sheet");
    LIBRARIES.put("org.apache.poi.xssf", "sheet");
    // What opens a file that somebody sent: a room that is not named here must ask one that is.
    LIBRARIES.put("org.apache.poi.openxml4j", "sheet word");
    LIBRARIES.put("java.util.zip", "officefile sheet word backup archive");
    LIBRARIES.put("javax.xml.stream", "officefile sheet texts word");
    LIBRARIES.put("org.apache.poi.xwpf", "pagination word");
    LIBRARIES.put("org.apache.poi.xddf", "word");
    LIBRARIES.put("org.apache.lucene", "language");
    LIBRARIES.put("de.bwaldvogel.liblinear", "learning");
    LIBRARIES.put("org.commonmark", "texts");
    LIBRARIES.put("freemarker", "wording");
    LIBRARIES.put("org.jsoup", "document");
    LIBRARIES.put("org.xhtmlrenderer", "pdf");
    LIBRARIES.put("org.openpdf", "pdf");
    LIBRARIES.put("tools.jackson", "edition underlag cli backup archive verification");
    LIBRARIES.put("org.apache.pdfbox", "verification");
    LIBRARIES.put("org.apache.commons.compress", "database");
    LIBRARIES.put("org.postgresql", "backup");
    LIBRARIES.put("jakarta.mail", "distribution");
    LIBRARIES.put("org.eclipse.angus.mail", "distribution");
    LIBRARIES.put("org.springframework.mail", "distribution");
    LIBRARIES.put("org.springframework.core.retry", "distribution");
    LIBRARIES.put("org.springframework.batch", "job");
    LIBRARIES.put("org.springframework.boot", "job");
    LIBRARIES.put("org.flywaydb", "job");
    LIBRARIES.put(
        "org.springframework.jdbc",
        "answers reception classification review edition archive disposal distribution matter job");
    LIBRARIES.put("picocli", "cli");
    LIBRARIES.put("ch.qos.logback", "cli");
    LIBRARIES.put("me.tongfei.progressbar", "cli");
  }

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("se.effektrapport");

  @Test
  void everyRoomIsInTheTableAndEveryRowOfTheTableIsARoom() {
    Set<String> rooms =
        classes.stream()
            .map(ArchitectureTest::room)
            .filter(room -> !room.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(rooms).isEqualTo(MAY_IMPORT.keySet());
  }

  @Test
  void noRoomImportsARoomItMayNot() {
    Set<String> forbidden = new TreeSet<>();
    for (JavaClass each : classes) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        String from = room(each);
        String to = room(dependency.getTargetClass());
        if (!to.isEmpty() && !to.equals(from) && !mayImport(from, to)) {
          forbidden.add(from + " -> " + to + ": " + dependency.getDescription());
        }
      }
    }
    assertThat(forbidden).isEmpty();
  }

  private static boolean mayImport(String from, String to) {
    String allowed = MAY_IMPORT.getOrDefault(from, "");
    return allowed.equals("*")
        ? !(from.equals("job") && to.equals("cli"))
        : List.of(allowed.split(" ")).contains(to);
  }

  @Test
  void noRoomGoesOneLevelDeeper() {
    assertThat(classes.stream().map(JavaClass::getPackageName))
        .allMatch(name -> name.chars().filter(c -> c == '.').count() <= 2);
  }

  @Test
  void everyLibraryLivesInItsRoomsAndEveryRowIsUsed() {
    Map<String, Set<String>> used = new TreeMap<>();
    for (JavaClass each : classes) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getPackageName();
        LIBRARIES.keySet().stream()
            .filter(library -> (target + ".").startsWith(library + "."))
            .forEach(
                library -> used.computeIfAbsent(library, x -> new TreeSet<>()).add(room(each)));
      }
    }
    Map<String, Set<String>> allowed = new TreeMap<>();
    LIBRARIES.forEach(
        (library, rooms) -> allowed.put(library, new TreeSet<>(Arrays.asList(rooms.split(" ")))));
    assertThat(used).isEqualTo(allowed);
  }

  @Test
  void everyRoomHasACaption() {
    assertThat(MAY_IMPORT.keySet())
        .allSatisfy(
            room ->
                assertThat(Path.of("src/main/java/se/effektrapport", room, "package-info.java"))
                    .content()
                    .startsWith("/** "));
  }

  private static String room(JavaClass each) {
    String name = each.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
  }
}
