package se.effektrapport.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.effektrapport.backup.BackupFile;
import se.effektrapport.database.Login;
import se.effektrapport.edition.EditionRecord.BoardDecision;
import se.effektrapport.round.InputFolder;
import se.effektrapport.status.RoundStatus;

/**
 * A copy of the sample round with a few of its answers and of the examples to learn from, to change
 * and to run the job on.
 */
final class SmallInput {

  static final String SPANGA_TENSTA = "Svar SPT effekter 2022-09-30.xlsx";
  static final String KUNGSHOLMEN = "kungsholmen.xlsx";
  static final String SPANGA_TENSTA_2021 = "SPT svar 2021 version 2.xlsx";
  static final String KUNGSHOLMEN_2021 = "kungsholmen 2021.xlsx";
  private static final Set<String> KEPT =
      Set.of(SPANGA_TENSTA, KUNGSHOLMEN, SPANGA_TENSTA_2021, KUNGSHOLMEN_2021);

  static final BoardDecision DECISION = new BoardDecision(LocalDate.of(2022, 11, 15), 12);

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final LocalDateTime USUAL = LocalDateTime.of(2022, 10, 19, 9, 0);

  private final Path folder;

  private SmallInput(Path folder) {
    this.folder = folder;
  }

  static SmallInput in(Path folder) throws IOException {
    SmallInput input = withTheYearBefore(folder);
    delete(folder.resolve("input/2021"));
    return input;
  }

  /** Together with what the same administrations answered in 2021. */
  static SmallInput withTheYearBefore(Path folder) throws IOException {
    copy(Path.of("input"), folder.resolve("input"));
    copy(Path.of("templates"), folder.resolve("templates"));
    FewExamples.in(folder.resolve("templates"));
    keepAFew(folder.resolve("input/2021/enkatsvar"));
    SmallInput input = new SmallInput(folder);
    keepAFew(input.answers());
    return input;
  }

  /** All that lies in another, its output too. */
  static SmallInput copyOf(Path other, Path folder) throws IOException {
    for (String each : List.of("input", "templates", "output")) {
      copy(other.resolve(each), folder.resolve(each));
    }
    return new SmallInput(folder);
  }

  private static void keepAFew(Path folder) throws IOException {
    try (var answers = Files.list(folder)) {
      for (Path answer : answers.toList()) {
        if (!KEPT.contains(answer.getFileName().toString())) {
          Files.delete(answer);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }

  Path folder() {
    return folder;
  }

  Path answers() {
    return folder.resolve("input/2022/enkatsvar");
  }

  Path texts() {
    return folder.resolve("input/2022/texter");
  }

  Path templates() {
    return folder.resolve("templates");
  }

  Path output() {
    return folder.resolve("output/2022");
  }

  /** Notes the day a file came, in place of what was noted of it before. */
  void note(String line) throws IOException {
    Path list = folder.resolve("input/2022/mottaget.csv");
    String file = line.substring(0, line.indexOf(';') + 1);
    List<String> lines = new ArrayList<>(Files.readAllLines(list));
    lines.removeIf(each -> each.startsWith(file));
    lines.add(line);
    Files.write(list, lines);
  }

  /** The late answer comes into the folder of answers. */
  void takeInTheLateAnswer() throws IOException {
    Path late = folder.resolve("input/2022/sena");
    try (var answers = Files.list(late)) {
      for (Path answer : answers.toList()) {
        Files.move(answer, answers().resolve(answer.getFileName()));
      }
    }
  }

  /** Changes an answer as a person would who opens it, changes cells, and saves it. */
  void change(String answer, Consumer<Workbook> by) throws IOException {
    Path file = answers().resolve(answer);
    Path changed = file.resolveSibling("ny");
    try (InputStream in = Files.newInputStream(file);
        Workbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(changed)) {
      by.accept(workbook);
      workbook.write(out);
    }
    Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
  }

  Summary run(Login database) {
    return run(database, Progress.SILENT);
  }

  Summary run(Login database, Progress progress) {
    return with(database, program -> program.reportJob().run(undertaking(), progress));
  }

  RoundStatus status(Login database) {
    return with(database, program -> program.showStatus().look(undertaking()));
  }

  List<String> lock(Login database, int number, String by) {
    return with(
        database,
        program -> program.editionStates().lock(undertaking(), number, by, Progress.SILENT));
  }

  List<String> decide(Login database, int number, BoardDecision made) {
    return with(database, program -> program.editionStates().decide(undertaking(), number, made));
  }

  /** The first edition is made, locked, and decided on at the meeting of 15 November. */
  void makeADecidedEdition(Login database) {
    run(database);
    lock(database, 1, "Förvaltningschefen");
    decide(database, 1, DECISION);
  }

  /** Keeps the database as it is now; tests that start from there are quick. */
  void keep(Login database, Path file) {
    with(
        database,
        program -> {
          program.backups().take(file);
          return null;
        });
  }

  /** Reads into an empty database what was kept. */
  void takeBack(Login database, Path file) {
    with(
        database,
        program -> {
          try (BackupFile kept = BackupFile.open(file)) {
            program.backups().restore(kept);
          }
          return null;
        });
  }

  <T> T with(Login database, Function<Program, T> asked) {
    return at(USUAL, database, asked);
  }

  /** At another moment than the usual. */
  <T> T at(LocalDateTime moment, Login database, Function<Program, T> asked) {
    try (Program program = Program.start(settings(database, moment))) {
      return asked.apply(program);
    }
  }

  Settings settings(Login database) {
    return settings(database, USUAL);
  }

  private Settings settings(Login database, LocalDateTime moment) {
    return new Settings(
        folder.resolve("input"),
        templates(),
        folder.resolve("output"),
        Clock.fixed(moment.atZone(STOCKHOLM).toInstant(), STOCKHOLM),
        Optional.of(database));
  }

  Undertaking undertaking() {
    InputFolder input = new InputFolder(folder.resolve("input"));
    return Undertaking.read(input, input.newest(), templates());
  }

  /** The digest of every file of the round's output, by its path. */
  SortedMap<String, String> published() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (var all = Files.walk(output())) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(output().relativize(file).toString(), digest(file)));
    }
    return files;
  }

  private static String digest(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
